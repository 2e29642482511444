package chancery.attribute;

import chancery.attribute.CueReader.Found;
import chancery.knowledge.CueBook;
import chancery.model.Actor;
import chancery.model.Described;
import chancery.model.Participant;
import chancery.model.Tree;
import chancery.syntax.Parties;
import chancery.syntax.Roles;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who speaks by a cue, and to whom: the subject of a verb, the owner of a noun, what stands after "according to". */
final class Sources {

    private static final List<String> NOUN_SPEAKER = List.of("poss", "by", "adj");
    private static final List<String> EQUATED_SPEAKER = List.of("poss", "by", "adj", "of");

    /** Who is somebody else than whoever he belongs to. */
    private static final Set<Described.Kind> OTHERS =
            EnumSet.of(Described.Kind.CROWD, Described.Kind.EXPERT, Described.Kind.PERSON);

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
            case VERB -> speaking(subjects(found.head()));
        };
    }

    /** "Macron's critics say", "those close to Macron say": others than Macron, though his name stands with them. */
    private List<Participant> speaking(List<Integer> subjects) {
        return parties.actors(subjects).stream()
                .filter(speaker -> !isAnother(speaker, subjects))
                .toList();
    }

    private boolean isAnother(Participant speaker, List<Integer> subjects) {
        return speaker.actor() instanceof Actor.Person
                && subjects.stream()
                        .noneMatch(subject ->
                                speaker.span().overlaps(tree.token(subject).span()))
                && describer
                        .of(subjects, false)
                        .filter(described -> OTHERS.contains(described.kind()))
                        .isPresent();
    }

    /** Whose state of mind an adjective tells: its subject, and that of a participle ("were worried"). */
    private List<Integer> holders(int adjective) {
        List<Integer> passive = tree.children(adjective, "nsubj:pass");
        return passive.isEmpty()
                ? subjects(adjective)
                : passive.stream().map(roles::antecedent).toList();
    }

    /** True for "its position is that …", "the goal of Chad is to …": the noun is what its clause tells. */
    static boolean isEquated(Tree tree, int noun) {
        return tree.token(noun).is("nsubj")
                && tree.head(noun)
                        .filter(be -> tree.token(be).lemma().equals("be"))
                        .isPresent();
    }

    /** Whose claim it is; of "is an opponent of" and "Berg, an opponent of", who is one; else, of "made the claim", who made it. */
    private List<Participant> ofNoun(int noun) {
        if (tree.has(noun, "cop")) {
            return parties.actors(roles.subjects(noun));
        }
        List<Participant> owners = parties.in(noun, isEquated(tree, noun) ? EQUATED_SPEAKER : NOUN_SPEAKER);
        if (!owners.isEmpty()) {
            return owners;
        }
        return tree.token(noun).is("appos")
                ? parties.actors(tree.head(noun).stream().toList())
                : verbOf(noun).map(verb -> parties.actors(subjects(verb))).orElse(List.of());
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
        List<Integer> subjects = inserted(verb).map(List::of).orElseGet(() -> roles.subjects(verb));
        boolean known = !parties.actors(subjects).isEmpty()
                || describer.of(subjects, false).isPresent();
        return known
                ? subjects
                : beforeWho(verb)
                        .or(() -> rightBefore(verb, subjects))
                        .map(List::of)
                        .orElse(subjects);
    }

    /** "The ferry, he told the paper, had sailed": of two subjects before a verb of saying the one right before it speaks. */
    private Optional<Integer> inserted(int verb) {
        List<Integer> before = tree.children(verb, "nsubj").stream()
                .filter(subject -> subject < verb)
                .toList();
        boolean apart = before.size() > 1
                && tree.tokens().subList(before.get(0), before.get(1)).stream()
                        .anyMatch(token -> token.word().equals(","));
        return apart ? Optional.of(before.get(before.size() - 1)) : Optional.empty();
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
            case NOUN -> describedOwner(found.head());
            case ADJECTIVE -> describer.of(holders(found.head()), open);
            case VERB -> describer.of(subjects(found.head()), open);
        };
    }

    private Optional<Described> describedOwner(int noun) {
        return tree.has(noun, "cop")
                ? describer.of(roles.subjects(noun), false)
                : describer
                        .of(tree.children(noun, "nmod:poss"), false)
                        .or(() -> isEquated(tree, noun)
                                ? describer.of(roles.prepositional(noun, "of"), false)
                                : Optional.empty())
                        .or(() -> verbOf(noun).flatMap(verb -> describer.of(subjects(verb), false)));
    }

    /** Who is spoken to. */
    List<Participant> addressees(Found found) {
        return parties.in(found.head(), found.cue().addressee());
    }
}
