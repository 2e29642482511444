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
import java.util.stream.Stream;

/**
 * Knows whom somebody met who "attended the meetings", "took part in the talks": those of another side who met in the sentences before.
 * The article points back at them.
 */
final class Gatherings {

    /** Farther back, "the talks" are some other ones. */
    private static final int SENTENCES = 8;

    private static final List<String> POINTING = List.of("the", "these", "those", "both");

    /** Those who met, by the sentence that tells it. */
    private record Gathering(int sentence, List<Participant> people) {}

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
        boolean isOpen = act.kind().isEncounter()
                && act.agents().size() == 1
                && act.recipients().isEmpty()
                && pointsBack(coded.head(), sentence.sentence().tree());
        return isOpen
                ? coded.with(act.withParties(act.agents(), others(act.agents(), sentence)), coded.status())
                : coded;
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

    private List<Participant> others(List<Participant> agents, CodedSentence sentence) {
        int first = sentence.sentence().number() - SENTENCES;
        Map<String, Participant> others = new LinkedHashMap<>();
        told.stream()
                .filter(gathering -> gathering.sentence() >= first)
                .flatMap(gathering -> gathering.people().stream())
                .filter(one -> !Sides.of(agents).contains(Sides.side(one)))
                .forEach(one -> others.putIfAbsent(one.id().value(), one));
        return List.copyOf(others.values());
    }
}
