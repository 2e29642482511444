package chancery.attribute;

import chancery.knowledge.Knowledge;
import chancery.model.Act;
import chancery.model.CodedAct;
import chancery.model.CodedSentence;
import chancery.model.Participant;
import chancery.model.Status;
import chancery.model.Tree;
import chancery.syntax.Roles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Knows the other side of meetings that are told by one side: those of another side who met in the sentences before. Whoever "attended the
 * meetings", "took part in the talks" met them, since the article points back at them; and in "a meeting with Rouhani" of which no more is said,
 * they met Rouhani, if it was with his side that they met or were on a visit.
 */
final class Gatherings {

    /** Farther back, "the talks" are some other ones. */
    private static final int SENTENCES = 8;

    private static final List<String> POINTING = List.of("the", "these", "those", "both");

    /** Those who met, by the sentence that tells it. */
    private record Gathering(int sentence, List<Participant> people) {

        private boolean isWith(String side) {
            return people.stream().anyMatch(one -> Sides.side(one).equals(side));
        }
    }

    /** Words of the knowledge for what people gather at. */
    private static final List<String> SETS = List.of("@meeting", "@talks");

    private final Map<String, List<String>> sets;
    private final List<Gathering> told = new ArrayList<>();

    private Gatherings(Knowledge knowledge) {
        this.sets = knowledge.acts().wordSets();
    }

    /** The sentences, in which those who attended a gathering met those who held it. */
    static List<CodedSentence> completed(List<CodedSentence> sentences, Knowledge knowledge) {
        Gatherings gatherings = new Gatherings(knowledge);
        return sentences.stream().map(gatherings::complete).toList();
    }

    private CodedSentence complete(CodedSentence sentence) {
        List<CodedAct> acts =
                sentence.acts().stream().map(coded -> complete(coded, sentence)).toList();
        acts.forEach(coded -> remember(coded, sentence));
        return new CodedSentence(sentence.resolved(), acts, sentence.figures(), sentence.terms());
    }

    private void remember(CodedAct coded, CodedSentence sentence) {
        Act act = coded.act();
        boolean held =
                act.kind().isEncounter() && (coded.status() == Status.HAPPENED || coded.status() == Status.ONGOING);
        if (held && !act.agents().isEmpty() && !act.recipients().isEmpty()) {
            told.add(new Gathering(sentence.sentence().number(), act.participants()));
        }
    }

    private CodedAct complete(CodedAct coded, CodedSentence sentence) {
        Act act = coded.act();
        if (!act.kind().isEncounter() || act.participants().size() != 1) {
            return coded;
        }
        List<Participant> one = act.participants();
        Tree tree = sentence.sentence().tree();
        if (!act.agents().isEmpty() && pointsBack(coded.head(), tree)) {
            return coded.with(act.withParties(one, others(one, lately(sentence))), coded.status());
        }
        if (new Roles(tree).prepositional(coded.head(), "with").isEmpty()) {
            return coded;
        }
        String side = Sides.side(one.get(0));
        List<Gathering> theirs =
                lately(sentence).filter(gathering -> gathering.isWith(side)).toList();
        List<Participant> visitors = others(one, theirs.stream().skip(Math.max(0, theirs.size() - 1)));
        return visitors.isEmpty() ? coded : coded.with(act.withParties(visitors, one), coded.status());
    }

    /** "the meetings", as what is done or where it is done: "took part in the talks". */
    private boolean pointsBack(int verb, Tree tree) {
        Roles roles = new Roles(tree);
        return Stream.concat(roles.objects(verb).stream(), roles.prepositional(verb, "in").stream())
                .filter(noun -> isGathering(tree.token(noun).lemma()))
                .flatMap(noun -> tree.children(noun, "det").stream())
                .anyMatch(article -> POINTING.contains(tree.token(article).lemma()));
    }

    private boolean isGathering(String noun) {
        return sets.getOrDefault(noun, List.of()).stream().anyMatch(SETS::contains);
    }

    private Stream<Gathering> lately(CodedSentence sentence) {
        int first = sentence.sentence().number() - SENTENCES;
        return told.stream().filter(gathering -> gathering.sentence() >= first);
    }

    /** Those of the other sides in the gatherings, each once. */
    private static List<Participant> others(List<Participant> one, Stream<Gathering> gatherings) {
        Set<String> own = Sides.of(one);
        Map<String, Participant> others = new LinkedHashMap<>();
        gatherings
                .flatMap(gathering -> gathering.people().stream())
                .filter(other -> !own.contains(Sides.side(other)))
                .forEach(other -> others.putIfAbsent(other.id().value(), other));
        return List.copyOf(others.values());
    }
}
