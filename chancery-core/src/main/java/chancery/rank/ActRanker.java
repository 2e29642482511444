package chancery.rank;

import chancery.knowledge.Acts;
import chancery.learn.ModelFile;
import chancery.learn.WordTable;
import chancery.model.PloverType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Ranks what may have been done between two parties of a sentence. Load one and share it: it is safe for several threads. */
public final class ActRanker {

    /** The model that comes with the program, a resource of this package. */
    static final String MODEL = "acts.model";

    private final CaseReader cases;
    private final ActModel model;

    private ActRanker(CaseReader cases, ActModel model) {
        this.cases = cases;
        this.model = model;
    }

    /** The ranker with the bundled model. */
    public static ActRanker load(Acts acts) {
        return from(ModelFile.of(MODEL, bundled()), acts);
    }

    /** The ranker with a model. */
    public static ActRanker from(ModelFile file, Acts acts) {
        return new ActRanker(cases(acts, ActModel.classes(file)), ActModel.from(file));
    }

    /** What turns questions into cases, for training. */
    public static CaseReader cases(Acts acts, WordTable classes) {
        return new CaseReader(new Lexis(acts, classes));
    }

    private static byte[] bundled() {
        try (InputStream in = Objects.requireNonNull(
                ActRanker.class.getResourceAsStream(MODEL), "the program comes with the resource " + MODEL)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + MODEL, e);
        }
    }

    /** How probable each type is for what the source did to the target. */
    public Ranking rank(Question question) {
        return ranking(cases.read(question), model);
    }

    /** The answer of a model to a case, for training. */
    public static Ranking ranking(Case asked, ActModel model) {
        Outcomes outcomes = model.outcomes(asked);
        Map<PloverType, Double> sums = new EnumMap<>(PloverType.class);
        Map<PloverType, Integer> words = new EnumMap<>(PloverType.class);
        for (int column = 0; column < ActModel.NONE; column++) {
            PloverType type = ActModel.TYPES.get(column);
            double sum = 0;
            double best = 0;
            for (int c = 0; c < asked.candidates().size(); c++) {
                double probability = outcomes.coded(c, column);
                sum += probability;
                if (probability > best) {
                    best = probability;
                    words.put(type, asked.candidates().get(c).head());
                }
            }
            sums.put(type, sum);
        }
        return new Ranking(sums, words);
    }
}
