package chancery.attribute;

import chancery.knowledge.Knowledge;
import chancery.knowledge.UnitWords;
import chancery.model.CodedAct;
import chancery.model.CodedFigure;
import chancery.model.CodedSentence;
import chancery.model.Magnitude.Kind;
import chancery.model.PloverType;
import chancery.model.Token;
import chancery.model.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the act that a quantity measures: the nearest that it depends on, in its own clause ("killed 20 soldiers and wounded 30"
 * has 20 dead and 30 injured).
 */
final class Magnitudes {

    private static final int FARTHEST = 5;
    private static final Set<String> OTHER_CLAUSE = Set.of("ccomp", "advcl", "acl:relcl", "parataxis", "csubj");
    private static final Set<String> UNDERGONE = Set.of("obj", "nsubj:pass", "iobj");
    private static final String COUNTED = "nummod";
    private static final String DOER = "nsubj";
    private static final Set<UnitWords.Kind> NO_SIZE = Set.of(UnitWords.Kind.TIME, UnitWords.Kind.SHARE);

    private static final Map<String, Kind> HARMS = Map.of(
            "@deadly", Kind.DEAD,
            "@wounding", Kind.INJURED,
            "@detaining", Kind.DETAINED,
            "@expelling", Kind.EXPELLED);

    /** The act with what the quantity says of it. */
    record Measured(CodedAct act, Kind kind) {}

    private final UnitWords units;
    private final Map<String, List<String>> sets;

    Magnitudes(Knowledge knowledge) {
        this.units = knowledge.units();
        this.sets = knowledge.acts().wordSets();
    }

    Optional<Measured> of(CodedSentence sentence, CodedFigure figure) {
        String unit = figure.figure().unit();
        return NO_SIZE.stream().anyMatch(kind -> units.of(unit, kind).isPresent())
                ? Optional.empty()
                : climb(sentence, figure.head(), unit);
    }

    private Optional<Measured> climb(CodedSentence sentence, int number, String unit) {
        Tree tree = sentence.sentence().tree();
        List<Integer> path = tree.ancestors(number);
        for (int i = 0; i < path.size() && i <= FARTHEST; i++) {
            int at = path.get(i);
            Optional<CodedAct> act = sentence.acts().stream()
                    .filter(coded -> coded.head() == at && !coded.act().kind().isSpeech())
                    .findFirst();
            if (act.isPresent()) {
                String tie = i == 0 ? "" : tree.token(path.get(i - 1)).relation();
                return kind(act.get(), tree.token(at), tie, unit).map(kind -> new Measured(act.get(), kind));
            }
            if (leavesClause(tree.token(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean leavesClause(Token token) {
        return OTHER_CLAUSE.contains(token.relation()) || (token.is("conj") && token.isVerb());
    }

    /** @param tie how what is counted hangs on the word of the act */
    private Optional<Kind> kind(CodedAct act, Token word, String tie, String unit) {
        if (units.of(unit, UnitWords.Kind.MONEY).isPresent()) {
            return Optional.of(Kind.MONEY);
        }
        boolean undergone = !word.isVerb() || UNDERGONE.contains(tie);
        Optional<Kind> harm = sets.getOrDefault(lemma(word), List.of()).stream()
                .flatMap(set -> Optional.ofNullable(HARMS.get(set)).stream())
                .findFirst();
        if (harm.isPresent()) {
            return harm.filter(kind -> undergone);
        }
        if (tie.equals(COUNTED)) {
            return Optional.empty(); // "three protests" are three acts, no size of one
        }
        if (act.act().type().filter(PloverType.PROTEST::equals).isPresent()) {
            return Optional.of(Kind.CROWD).filter(kind -> !word.isVerb() || tie.equals(DOER));
        }
        if (sets.getOrDefault(unit.toLowerCase(Locale.ROOT), List.of()).contains("@troops")) {
            return Optional.of(Kind.TROOPS);
        }
        return Optional.of(Kind.AMOUNT).filter(kind -> undergone);
    }

    private static String lemma(Token word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
