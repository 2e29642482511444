package chancery.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How acts are told.
 *
 * @param phrases what codes an act
 * @param statuses what takes an act out of the plain past
 * @param hedges what keeps an act at arm's length
 * @param contexts what points to a PLOVER context
 * @param supportVerbs verbs whose subject does what their object names: launch (an attack), hold (talks)
 * @param operators what words around an act make of it
 * @param agreements what tells the stages in the life of an agreement
 * @param sequels what later acts answer a plan, a promise, a demand or a threat
 * @param wordSets for each lemma the names of the sets that have it, sorted: {@code @aid}
 */
public record Acts(
        PhraseBook phrases,
        StatusWords statuses,
        HedgeWords hedges,
        ContextWords contexts,
        Set<String> supportVerbs,
        Map<String, List<String>> wordSets,
        List<Operator> operators,
        AgreementBook agreements,
        SequelRules sequels) {

    public Acts {
        operators = List.copyOf(operators);
        wordSets = Map.copyOf(wordSets);
        supportVerbs = Set.copyOf(supportVerbs);
    }

    static Acts read(KnowledgeSource source) {
        WordClasses classes = new WordClasses(source);
        return new Acts(
                new PhraseBook(source, classes),
                new StatusWords(source),
                new HedgeWords(source),
                new ContextWords(source),
                classes.named("@support-verbs"),
                classes.byWord(),
                Operator.read(source),
                new AgreementBook(source, classes),
                new SequelRules(source));
    }
}
