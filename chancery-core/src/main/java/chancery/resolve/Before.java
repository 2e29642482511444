package chancery.resolve;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Titles.Kind;
import chancery.knowledge.Titles.Title;
import chancery.model.Mention;
import chancery.model.Tenure.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands before a title or role, read from right to left: state, body, modifiers, article. */
final class Before {
    private static final int BRACKET = 4;
    private static final Set<String> BEFORE_OWNER = Set.of("DT", "JJ", "CD");
    private final Line line;
    private final Knowledge knowledge;
    private final boolean generic;
    private final List<Owner> owners = new ArrayList<>();
    private final List<String> modifiers = new ArrayList<>();
    private Standing standing = Standing.CURRENT;
    private boolean deputy;
    private boolean definite;
    private boolean indefinite;
    private int first;
    private int noun;

    private Before(Line line, Knowledge knowledge, int first, boolean generic) {
        this.line = line;
        this.knowledge = knowledge;
        this.generic = generic;
        this.first = first;
        noun = first;
    }

    /**
     * Reads on to the left.
     *
     * @param first index of the first word of the title or role
     * @param generic whether plain adjectives are a part of what it is called ("Deputy Emergency Situations Minister")
     */
    static Before of(Line line, Knowledge knowledge, int first, boolean generic) {
        Before before = new Before(line, knowledge, first, generic);
        int at = first - 1;
        while (at >= 0) {
            at = beforeBracket(line, at);
            int reached = before.first;
            boolean more = before.isGap(at) || before.step(at);
            at = before.first < reached ? before.first - 1 : at - 1;
            at = more ? at : -1;
        }
        return before;
    }

    /** "the Organisation of Islamic Cooperation (OIC) head": the bracket is passed over. */
    private static int beforeBracket(Line line, int at) {
        for (int i = at - 1; line.closesBracket(at) && i >= 0 && i >= at - BRACKET; i--) {
            if (line.opensBracket(i)) {
                return line.at(i - 1)
                                .filter(m -> !(m instanceof Mention.StateName))
                                .isPresent()
                        ? i - 1
                        : at;
            }
        }
        return at;
    }

    /** The nearest first. */
    List<Owner> owners() {
        return owners;
    }

    /** "top", "former", as written, the nearest first. */
    List<String> modifiers() {
        return modifiers;
    }

    Standing standing() {
        return standing;
    }

    boolean deputy() {
        return deputy;
    }

    /** True after "the" or a possessive. */
    boolean definite() {
        return definite;
    }

    boolean indefinite() {
        return indefinite;
    }

    /** Index of the first token of all. */
    int first() {
        return first;
    }

    /** Index of the first token that names the office, articles and states left out. */
    int noun() {
        return noun;
    }

    /** A hyphen or quotation mark inside the phrase: it counts only if something before it does. */
    private boolean isGap(int at) {
        return (line.isHyphen(at) && line.isJoined(at)) || (line.raw(at).equals("'") && !line.isGenitive(at));
    }

    private boolean step(int at) {
        Optional<Mention> mention = line.at(at);
        if (line.isGenitive(at)) {
            return genitive(at);
        }
        if (mention.isPresent()) {
            return mention(mention.get());
        }
        return word(at);
    }

    private boolean genitive(int at) {
        Optional<Mention> owner = line.at(at - 1);
        if (owner.isEmpty() || !own(owner.get())) {
            return false;
        }
        definite = true;
        first = owner.get().first();
        if (owner.get() instanceof Mention.RoleWords) {
            return true;
        }
        while (BEFORE_OWNER.contains(line.tag(first - 1))) {
            first--;
        }
        return false;
    }

    private boolean own(Mention mention) {
        Optional<Owner> owner = Owners.of(mention, line, knowledge);
        owner.ifPresent(owners::add);
        return owner.isPresent();
    }

    private boolean mention(Mention mention) {
        if (mention instanceof Mention.TitleWords words) {
            return modifier(words);
        }
        if (mention instanceof Mention.PointingWords) {
            definite = own(mention);
            first = definite ? mention.first() : first;
            return false;
        }
        if (mention instanceof Mention.PersonName || !own(mention)) {
            return false;
        }
        first = mention.first();
        noun = mention instanceof Mention.StateName ? noun : first;
        return true;
    }

    private boolean modifier(Mention.TitleWords words) {
        Title modifier = knowledge.titles().at(words.rule());
        if (modifier.kind() != Kind.MODIFIER) {
            return false;
        }
        first = words.first();
        modifiers.add(line.text(words.first(), words.last()));
        if (modifier.makes("former")) {
            standing = Standing.FORMER;
        } else if (modifier.makes("acting")) {
            standing = Standing.ACTING;
        } else if (modifier.makes("elect")) {
            standing = Standing.ELECT;
        } else if (modifier.makes("deputy")) {
            deputy = true;
            noun = first;
        }
        return true;
    }

    /** Also "329" in "the 329-seat legislature". */
    private boolean word(int at) {
        String tag = line.tag(at);
        if (tag.equals("DT")) {
            first = at;
            indefinite = line.word(at).startsWith("a");
            definite = !indefinite;
            return false;
        }
        if (tag.equals("CC")) {
            return between(at);
        }
        if (line.isComma(at)) {
            return owners.size() > 1 && between(at);
        }
        if (tag.equals("CD") && line.isHyphen(at + 1) && first > at) {
            first = at;
            return true;
        }
        boolean state = owners.stream().anyMatch(Owner.OfState.class::isInstance);
        boolean compound = !state && tag.startsWith("NN") && line.token(at).is("compound");
        boolean adjective =
                tag.startsWith("JJ") || (tag.startsWith("VB") && line.token(at).is("amod"));
        if (compound || adjective) {
            first = at;
            noun = compound || generic ? at : noun;
        }
        return compound || adjective;
    }

    /** "Turkish and Russian counterparts": another state before the "and". */
    private boolean between(int at) {
        boolean states = !owners.isEmpty()
                && owners.get(owners.size() - 1) instanceof Owner.OfState
                && line.at(first).filter(Mention.StateName.class::isInstance).isPresent()
                && line.at(at - 1).filter(Mention.StateName.class::isInstance).isPresent();
        first = states ? at : first;
        return states;
    }
}
