package chancery.read;

import chancery.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Puts right the complements of verbs that parsers hang wrongly: who is called on to do what ("called on Chad to leave"), who
 * is let do it ("let the pilots go"), what something is called ("called it a mistake"), where somebody pulls out of.
 */
final class ComplementRepair {

    private static final Set<String> ADDRESSED = Set.of("on", "upon", "to", "with");
    private static final Set<String> CALLING = Set.of("call", "prevail", "count", "rely");
    private static final Set<String> NAMING = Set.of("call", "label", "brand", "term", "dub");
    private static final Set<String> CAUSING = Set.of("let", "make", "help", "have", "watch", "see");
    private static final Set<String> DIRECTIONS = Set.of("out", "back", "away", "off", "up", "down", "over", "in");
    private static final Set<String> HELD = Set.of("hostage", "captive", "prisoner");

    private final List<Token> tokens;

    private ComplementRepair(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    static List<Token> repaired(List<Token> tokens) {
        ComplementRepair repair = new ComplementRepair(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            repair.addressee(i);
            repair.calledOn(i);
            repair.named(i);
            repair.causedToDo(i);
            repair.afterDirection(i);
            repair.heldHostage(i);
        }
        return repair.tokens;
    }

    /** "appealed to Chad to leave": Chad is appealed to, and no subject of a clause that "to" opens. */
    private void addressee(int verb) {
        int above = tokens.get(verb).head();
        OptionalInt subject = child(verb, "nsubj");
        if (above < 0
                || above > verb
                || !tokens.get(above).isVerb()
                || !tokens.get(verb).is("advcl")
                || subject.isEmpty()) {
            return;
        }
        int whom = subject.getAsInt();
        children(verb)
                .filter(c -> c < whom
                        && tokens.get(c).is("mark")
                        && tokens.get(c).tag().equals("IN")
                        && ADDRESSED.contains(word(c)))
                .filter(c -> children(verb).anyMatch(t -> t > whom && isTo(t)))
                .findFirst()
                .ifPresent(preposition -> {
                    attach(preposition, whom, "case");
                    attach(whom, above, "obl");
                    attach(verb, above, "xcomp");
                });
    }

    private boolean isTo(int token) {
        return tokens.get(token).is("mark") && tokens.get(token).tag().equals("TO");
    }

    /** "called on Chad to leave", where "on" was taken for a particle and Chad for what is called. */
    private void calledOn(int verb) {
        if (!CALLING.contains(tokens.get(verb).lemma())) {
            return;
        }
        children(verb)
                .filter(c -> tokens.get(c).is("obl"))
                .forEach(whom -> children(whom)
                        .filter(c -> c < whom && tokens.get(c).is("dep") && ADDRESSED.contains(word(c)))
                        .forEach(c -> attach(c, whom, "case")));
        OptionalInt particle = children(verb)
                .filter(c -> tokens.get(c).is("compound") && (word(c).equals("on") || word(c).equals("upon")))
                .findFirst();
        OptionalInt object = child(verb, "obj");
        if (particle.isPresent() && object.isPresent() && particle.getAsInt() < object.getAsInt()) {
            attach(particle.getAsInt(), object.getAsInt(), "case");
            attach(object.getAsInt(), verb, "obl");
        }
    }

    /** "called it a mistake", "called the accord a beacon of hope": what it is called is said of it, and no second object. */
    private void named(int verb) {
        OptionalInt second = child(verb, "obj");
        OptionalInt first = child(verb, "iobj");
        if (!NAMING.contains(tokens.get(verb).lemma())) {
            return;
        }
        if (child(verb, "xcomp").isPresent()) {
            namedTwice(verb, child(verb, "xcomp").getAsInt());
            if (first.isPresent() && second.isEmpty()) {
                attach(first.getAsInt(), verb, "obj");
            }
            return;
        }
        if (first.isPresent() && second.isPresent()) {
            attach(second.getAsInt(), verb, "xcomp");
            attach(first.getAsInt(), verb, "obj");
        } else if (second.isPresent()) {
            children(verb)
                    .filter(c -> c > second.getAsInt()
                            && tokens.get(c).isNoun()
                            && tokens.get(c).is("dep"))
                    .findFirst()
                    .ifPresent(name -> attach(name, verb, "xcomp"));
        }
    }

    /** "called the rebels an 'abscess'", where the rebels were taken for the name and the name for a loose end of theirs. */
    private void namedTwice(int verb, int named) {
        if (child(verb, "obj").isPresent() || !tokens.get(named).isNoun()) {
            return;
        }
        children(named)
                .filter(c -> c > named
                        && tokens.get(c).isNoun()
                        && (tokens.get(c).is("dep") || tokens.get(c).is("appos"))
                        && child(c, "det").isPresent())
                .findFirst()
                .ifPresent(name -> {
                    attach(name, verb, "xcomp");
                    attach(named, verb, "obj");
                });
    }

    /** "let the pilots go": the pilots are let, and go. */
    private void causedToDo(int verb) {
        Token token = tokens.get(verb);
        boolean bare = token.is("ccomp")
                && (token.tag().equals("VB") || token.tag().equals("VBP"))
                && child(verb, "mark").isEmpty()
                && child(verb, "aux").isEmpty();
        OptionalInt subject = child(verb, "nsubj");
        if (bare
                && subject.isPresent()
                && CAUSING.contains(tokens.get(token.head()).lemma())) {
            attach(subject.getAsInt(), token.head(), "obj");
            tokens.set(
                    verb,
                    new Token(token.span(), token.word(), token.lemma(), "VB", token.entity(), token.head(), "xcomp"));
        }
    }

    /** "pulled out of Chad", "walked away from talks": the place belongs to the verb, not to the adverb. */
    private void afterDirection(int nominal) {
        int adverb = tokens.get(nominal).head();
        if (adverb < 0 || adverb > nominal || !tokens.get(nominal).is("obl") || !DIRECTIONS.contains(word(adverb))) {
            return;
        }
        int verb = tokens.get(adverb).head();
        boolean directs = tokens.get(adverb).is("advmod") || tokens.get(adverb).is("compound");
        if (directs && verb >= 0 && verb < adverb && tokens.get(verb).isVerb()) {
            attach(nominal, verb, "obl");
        }
    }

    /** "took two diplomats hostage": the diplomats are taken, as hostages. */
    private void heldHostage(int noun) {
        Token token = tokens.get(noun);
        OptionalInt given = token.head() < 0 ? OptionalInt.empty() : child(token.head(), "iobj");
        if (token.is("obj") && HELD.contains(token.word()) && given.isPresent()) {
            attach(given.getAsInt(), token.head(), "obj");
            attach(noun, token.head(), "xcomp");
            return;
        }
        OptionalInt people = children(noun)
                .filter(c -> tokens.get(c).is("compound") && tokens.get(c).isNoun())
                .reduce((a, b) -> b);
        if (!token.is("obj") || !HELD.contains(token.word()) || people.isEmpty()) {
            return;
        }
        int held = people.getAsInt();
        children(noun)
                .filter(c -> c < held)
                .forEach(c -> attach(c, held, tokens.get(c).relation()));
        attach(held, token.head(), "obj");
        attach(noun, token.head(), "xcomp");
    }

    private String word(int index) {
        return tokens.get(index).word().toLowerCase(Locale.ROOT);
    }

    private OptionalInt child(int head, String relation) {
        return children(head).filter(c -> tokens.get(c).is(relation)).findFirst();
    }

    private IntStream children(int head) {
        return IntStream.range(0, tokens.size()).filter(i -> tokens.get(i).head() == head);
    }

    /** Not below itself: what would close a circle stays as it is. */
    private void attach(int index, int head, String relation) {
        if (Circles.wouldClose(tokens, index, head)) {
            return;
        }
        Token old = tokens.get(index);
        tokens.set(index, new Token(old.span(), old.word(), old.lemma(), old.tag(), old.entity(), head, relation));
    }
}
