package chancery.resolve;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Titles.Kind;
import chancery.knowledge.Titles.Title;
import chancery.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what follows a title: "of Iran's Supreme National Security Council (SNSC)", "to Damascus", "on foreign policy". */
final class Complements {

    /** Where the words after a title end, and what they make it belong to. */
    record Complement(int last, List<Owner> owners) {
        Complement {
            owners = List.copyOf(owners);
        }
    }

    private static final int BRACKET = 4;
    private static final Set<String> INSIDE = Set.of("of", "for", "on", "the", "and", "in");

    private final Knowledge knowledge;

    Complements(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Complement after(Line line, Title title, int last) {
        int preposition = last + 1;
        boolean of = line.word(preposition).equals("of");
        if (!of && !title.takes().contains(line.word(preposition))) {
            return new Complement(bracket(line, last), List.of());
        }
        if (!of && isOfTheVerb(line, preposition)) {
            return new Complement(bracket(line, last), List.of());
        }
        int end = end(line, preposition);
        Optional<Complement> person = person(line, preposition, end);
        if (person.isPresent() || end == preposition) {
            return person.orElse(new Complement(last, List.of()));
        }
        List<Owner> owners = of || line.word(preposition).equals("for") || title.kind() == Kind.DESCRIPTION
                ? owners(line, preposition + 1, end)
                : mission(line, preposition + 1, end);
        return new Complement(bracket(line, end), owners);
    }

    /** "thanked the secretary for his support": the possessive begins something that the verb takes. */
    private static boolean isOfTheVerb(Line line, int preposition) {
        int noun = line.token(preposition).head();
        return line.tag(preposition + 1).equals("PRP$")
                && noun > preposition
                && line.token(noun).is("obl");
    }

    /** "to Syrian President Bashar al-Assad", "to Assad"; but in "of Iran Hassan Rouhani" the name is the holder's. */
    private Optional<Complement> person(Line line, int preposition, int end) {
        int next = end + 1;
        if (line.tag(next).equals("DT")) {
            next++;
        }
        Optional<Mention> who = line.at(next);
        boolean office = who.filter(this::isOffice).isPresent();
        boolean name = end == preposition
                && who.filter(m -> !(m instanceof Mention.RoleWords)).isPresent();
        if (!office && !name) {
            return Optional.empty();
        }
        int last = next;
        while (isPersonal(line, last)) {
            last++;
        }
        return Optional.of(new Complement(last - 1, List.of(new Owner.OfPerson(next))));
    }

    private boolean isPersonal(Line line, int token) {
        return line.at(token)
                .filter(m -> m instanceof Mention.TitleWords || m instanceof Mention.PersonName)
                .isPresent();
    }

    private boolean isOffice(Mention mention) {
        return mention instanceof Mention.TitleWords words
                && knowledge.titles().at(words.rule()).isOffice();
    }

    /** The last token of the nominal after the preposition; the preposition itself if there is none. */
    private int end(Line line, int preposition) {
        int end = preposition;
        int i = preposition + 1;
        while (i < line.size() && goesOn(line, i, preposition)) {
            boolean open = INSIDE.contains(line.word(i)) || line.isHyphen(i);
            end = open ? end : i;
            i++;
        }
        return end;
    }

    private boolean goesOn(Line line, int i, int preposition) {
        Optional<Mention> mention = line.at(i);
        if (mention.isPresent()) {
            return isInside(mention.get());
        }
        String tag = line.tag(i);
        if (line.word(i).equals("and")) {
            return i > preposition + 1 && joinsNouns(line, i);
        }
        if (line.word(i).equals("in")
                || line.word(i).equals("for")
                || line.word(i).equals("on")) {
            return i > preposition + 1 && attaches(line, i, preposition);
        }
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("POS")
                || tag.equals("DT")
                || line.word(i).equals("of")
                || line.isHyphen(i);
    }

    private boolean isInside(Mention mention) {
        if (mention instanceof Mention.PersonName) {
            return false;
        }
        if (mention instanceof Mention.TitleWords words) {
            Title title = knowledge.titles().at(words.rule());
            return title.kind() == Kind.MODIFIER;
        }
        return true;
    }

    /** "National Security and Foreign Policy", not "of Iran and the president of Syria", not "of Iran and his wife". */
    private boolean joinsNouns(Line line, int and) {
        if (joinsStates(line, and)) {
            return true;
        }
        int next = and + 1;
        boolean plain = line.at(next).isEmpty() || line.at(next).get() instanceof Mention.RoleWords;
        return plain
                && (line.tag(next).startsWith("NN") || line.tag(next).startsWith("JJ"))
                && line.at(and - 1).filter(Mention.StateName.class::isInstance).isEmpty();
    }

    /** "the ministers of Norway and Ghana", but not "of Norway and Ghana's president", "of Norway and Ghanaian President X". */
    private static boolean joinsStates(Line line, int and) {
        boolean before =
                line.at(and - 1).filter(Mention.StateName.class::isInstance).isPresent();
        Optional<Mention> after = line.at(and + 1).filter(Mention.StateName.class::isInstance);
        if (!before || after.isEmpty()) {
            return false;
        }
        int next = after.get().last() + 1;
        boolean goesOn = line.tag(next).equals("POS") || line.tag(next).startsWith("NN");
        int first = line.token(and - 1).head();
        return !goesOn
                && line.token(after.get().last()).is("conj")
                && line.token(after.get().last()).head() == and - 1
                && line.token(and - 1).is("nmod")
                && line.tag(first).endsWith("S");
    }

    /** True if the tree hangs the noun after this preposition on a word after the title's own preposition. */
    private static boolean attaches(Line line, int inner, int preposition) {
        int noun = line.token(inner).head();
        int governor = noun < 0 ? -1 : line.token(noun).head();
        return governor > preposition
                && governor < inner
                && line.token(governor).isNoun();
    }

    private List<Owner> owners(Line line, int first, int last) {
        List<Owner> owners = new ArrayList<>();
        for (Mention mention : line.mentions()) {
            if (mention.first() >= first && mention.last() <= last && !(mention instanceof Mention.TitleWords)) {
                Owners.of(mention, line, knowledge).ifPresent(owners::add);
            }
        }
        return owners;
    }

    /** After "to": the place of a mission does not own it, a person does ("adviser to the president"). */
    private List<Owner> mission(Line line, int first, int last) {
        List<Owner> owners = new ArrayList<>();
        for (Owner owner : owners(line, first, last)) {
            if (owner instanceof Owner.OfPointer || owner instanceof Owner.OfPerson) {
                owners.add(owner);
            }
        }
        return owners;
    }

    /** "(SNSC)" after a name belongs to it. */
    private static int bracket(Line line, int last) {
        if (!line.opensBracket(last + 1) || line.raw(last + 1).equals("[")) {
            return last;
        }
        for (int i = last + 2; i <= last + BRACKET && i < line.size(); i++) {
            if (line.closesBracket(i)) {
                return i;
            }
        }
        return last;
    }
}
