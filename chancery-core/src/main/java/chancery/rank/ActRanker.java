package chancery.rank;

import chancery.knowledge.Acts;
import chancery.learn.ModelFile;
import chancery.learn.WordTable;
import chancery.model.PloverType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

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
        return Ranking.of(cases.read(question), model.table());
    }

    /** How often an answer that the ranker holds so probable is right, 0 to 1. */
    public double sure(double probability) {
        return model.calibration().sure(probability);
    }

    /** An act of this type by the word that most probably tells it, and why; empty if there is no word that can. */
    public Optional<Told> told(Question question, PloverType type) {
        Case asked = cases.readNamed(question);
        Ranking ranking = Ranking.of(asked, model.table());
        return asked.candidates().stream()
                .filter(candidate -> ranking.word(type).equals(Optional.of(candidate.head())))
                .findFirst()
                .map(candidate -> new Told(
                        type,
                        ranking.probability(type),
                        question.tree().token(candidate.head()).span(),
                        candidate.standing(),
                        new Reasons(model.table(), type).of(asked, candidate)));
    }
}
