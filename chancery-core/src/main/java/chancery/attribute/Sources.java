package chancery.attribute;

import chancery.attribute.CueReader.Found;
import chancery.knowledge.CueBook;
import chancery.model.Described;
import chancery.model.Participant;
import chancery.model.Tree;
import chancery.syntax.Parties;
import chancery.syntax.Roles;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who speaks by a cue, and to whom: the subject of a verb, the owner of a noun, what stands after "according to". */
final class Sources {

    private static final List<String> NOUN_SPEAKER = List.of("poss", "by", "adj");

    private final CueBook book;
    private final Tree tree;
    private final Roles roles;
    private final Parties parties;
    private final Describer describer;

    Sources(CueBook book, Tree tree, Roles roles, Parties parties, Describer describer) {
        this.book = book;
        this.tree = tree;
        this.roles = roles;
        this.parties = parties;
        this.describer = describer;
    }

    /** Who says it: the subject of a verb; of a noun ("Iran's claim") only who is named right at it. */
    List<Participant> speakers(Found found) {
        return switch (found.cue().pattern().pos()) {
            case PREPOSITION ->
                tree.head(found.head())
                        .map(noun -> parties.actors(List.of(noun)))
                        .orElse(List.of());
            case NOUN -> ofNoun(found.head());
            case ADJECTIVE -> parties.actors(holders(found.head()));
            case VERB -> parties.actors(named(subjects(found.head())));
        };
    }

    /** "The news agency Lumen reported": the name right behind what somebody is called says who speaks. */
    private List<Integer> named(List<Integer> subjects) {
        return subjects.stream()
                .map(subject -> tree.children(subject, "appos").stream()
                        .filter(name -> name > subject && tree.token(name).isName() && isClose(subject, name))
                        .filter(name -> Describer.areNamed(parties.actors(List.of(name))))
                        .findFirst()
                        .orElse(subject))
                .toList();
    }

    /** True if no comma parts the two. */
    private boolean isClose(int noun, int name) {
        return IntStream.range(noun + 1, name).noneMatch(i -> tree.token(i).is("punct"));
    }

    /** Whose state of mind an adjective tells: its subject, and that of a participle ("were worried"). */
    private List<Integer> holders(int adjective) {
        List<Integer> passive = tree.children(adjective, "nsubj:pass");
        return passive.isEmpty()
                ? subjects(adjective)
                : passive.stream().map(roles::antecedent).toList();
    }

    /** Whose claim it is; else, of "made the claim", who made it. */
    private List<Participant> ofNoun(int noun) {
        List<Participant> owners = parties.in(noun, NOUN_SPEAKER);
        return owners.isEmpty()
                ? verbOf(noun).map(verb -> parties.actors(subjects(verb))).orElse(List.of())
                : owners;
    }

    private Optional<Integer> verbOf(int noun) {
        return tree.token(noun).is("obj")
                ? tree.head(noun).filter(verb -> book.isVerbOf(tree.token(verb).lemma()))
                : Optional.empty();
    }

    /**
     * The subjects of a verb. "A retort to the rebels, who said": a relative pronoun of persons stands for the noun right before it
     * where what the parser hung it on can be nobody.
     */
    private List<Integer> subjects(int verb) {
        List<Integer> subjects = roles.subjects(verb);
        boolean known = !parties.actors(subjects).isEmpty()
                || describer.of(subjects, false).isPresent();
        return known
                ? subjects
                : beforeWho(verb)
                        .or(() -> rightBefore(verb, subjects))
                        .map(List::of)
                        .orElse(subjects);
    }

    /** "At a meeting with the paper Berg said": of a finite verb without a subject, the name right before it. */
    private Optional<Integer> rightBefore(int verb, List<Integer> subjects) {
        boolean name = verb > 0 && tree.token(verb - 1).isName();
        return subjects.isEmpty() && name && tree.token(verb).tag().matches("VBD|VBZ|VBP")
                ? Optional.of(verb - 1)
                : Optional.empty();
    }

    private Optional<Integer> beforeWho(int verb) {
        return tree.children(verb, "nsubj").stream()
                .filter(who -> tree.token(who).lemma().equalsIgnoreCase("who"))
                .map(who -> who > 0 && tree.token(who - 1).is("punct") ? who - 2 : who - 1)
                .filter(noun -> noun >= 0 && tree.token(noun).isNoun())
                .findFirst();
    }

    /**
     * Who says it, if no named actor does: in the words of the text.
     *
     * @param open true if the cue alone shows that whoever stands there speaks ("said that"): then any noun will do
     */
    Optional<Described> described(Found found, boolean open) {
        if (Describer.areNamed(speakers(found))) {
            return Optional.empty();
        }
        return switch (found.cue().pattern().pos()) {
            case PREPOSITION -> describer.of(tree.head(found.head()).stream().toList(), true);
            case NOUN ->
                describer
                        .of(tree.children(found.head(), "nmod:poss"), false)
                        .or(() -> verbOf(found.head()).flatMap(verb -> describer.of(subjects(verb), false)));
            case ADJECTIVE -> describer.of(holders(found.head()), open);
            case VERB -> describer.of(subjects(found.head()), open);
        };
    }

    /** Who is spoken to. */
    List<Participant> addressees(Found found) {
        return parties.in(found.head(), found.cue().addressee());
    }
}
