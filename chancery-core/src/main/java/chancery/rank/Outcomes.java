package chancery.rank;

import chancery.model.PloverType;
import chancery.model.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a table of weights makes of a case: the probability of every word telling every type, as a deed or, where the word is planned or
 * denied, as a deed only spoken of ({@link PloverType#spokenOf}); and of no act.
 *
 * <p>Each is the exponential of a sum of weights, divided by the sum over all. The sum has the signs of the pair and of the word for the
 * deed's type and in the column of any act; the signs that speak for the type as it is coded, those that speak for the deed; and,
 * for a deed only spoken of, the column of that.
 */
public final class Outcomes {

    /** The strict exponential is the same on every machine, and slow: what it makes next to nothing is nothing. */
    private static final double LOWEST = -18;

    private static final int NONE = ActModel.NONE;
    private static final Map<Status, int[]> MOVES = moves();

    private final Case asked;
    private final double[][] deeds;
    /** Empty rows for candidates that are told as done. */
    private final double[][] spoken;

    private double none;

    private Outcomes(Case asked, Table table) {
        this.asked = asked;
        int candidates = asked.candidates().size();
        this.deeds = new double[candidates][NONE];
        this.spoken = new double[candidates][0];
        double[] pair = sums(asked.pair(), table);
        double[] pairFits = fits(asked.pairFits(), table);
        none = pair[NONE];
        for (int c = 0; c < candidates; c++) {
            score(c, pair, pairFits, table);
        }
        normalise();
    }

    /** What the table makes of the case. */
    public static Outcomes of(Case asked, Table table) {
        return new Outcomes(asked, table);
    }

    private static Map<Status, int[]> moves() {
        Map<Status, int[]> moves = new EnumMap<>(Status.class);
        for (Status status : List.of(Status.PLANNED, Status.DENIED)) {
            int[] to = new int[NONE];
            for (int type = 0; type < NONE; type++) {
                int moved = ActModel.TYPES.indexOf(ActModel.TYPES.get(type).spokenOf(status));
                to[type] = moved == type ? -1 : moved;
            }
            moves.put(status, to);
        }
        return moves;
    }

    private static double[] sums(Evidence evidence, Table table) {
        double[] sums = new double[ActModel.COLUMNS];
        table.add(evidence.rows(), sums);
        return sums;
    }

    private static double[] fits(Map<PloverType, Evidence> fits, Table table) {
        double[] sums = new double[NONE];
        fits.forEach((type, evidence) -> sums[ActModel.TYPES.indexOf(type)] = sums(evidence, table)[ActModel.ANY]);
        return sums;
    }

    private void score(int c, double[] pair, double[] pairFits, Table table) {
        Case.Candidate candidate = asked.candidates().get(c);
        double[] word = sums(candidate.signs(), table);
        double[] fits = fits(candidate.fits(), table);
        double[] deedFits = fits(candidate.deedFits(), table);
        double any = pair[ActModel.ANY] + word[ActModel.ANY];
        double onlySpoken = pair[ActModel.SPOKEN] + word[ActModel.SPOKEN];
        int[] moves = MOVES.get(candidate.standing());
        if (moves != null) {
            spoken[c] = new double[NONE];
        }
        for (int type = 0; type < NONE; type++) {
            double deed = any + pair[type] + word[type] + deedFits[type];
            deeds[c][type] = deed + fits[type] + pairFits[type];
            if (moves != null) {
                int to = moves[type];
                spoken[c][type] = to < 0 ? Double.NEGATIVE_INFINITY : deed + onlySpoken + fits[to] + pairFits[to];
            }
        }
    }

    private void normalise() {
        List<double[]> all = new ArrayList<>(List.of(deeds));
        for (double[] row : spoken) {
            if (row.length > 0) {
                all.add(row);
            }
        }
        double highest = none;
        for (double[] row : all) {
            for (double score : row) {
                highest = Math.max(highest, score);
            }
        }
        none = share(none - highest);
        double sum = none;
        for (double[] row : all) {
            for (int type = 0; type < NONE; type++) {
                row[type] = share(row[type] - highest);
                sum += row[type];
            }
        }
        for (double[] row : all) {
            for (int type = 0; type < NONE; type++) {
                row[type] /= sum;
            }
        }
        none /= sum;
    }

    private static double share(double below) {
        return below < LOWEST ? 0 : StrictMath.exp(below);
    }

    /** The probability of no act. */
    public double none() {
        return none;
    }

    /** The probability that the candidate tells a deed of the type. */
    public double deed(int candidate, int type) {
        return deeds[candidate][type];
    }

    /** The probability that the candidate tells a deed of the type that is only spoken of. */
    public double spoken(int candidate, int type) {
        return spoken[candidate].length == 0 ? 0 : spoken[candidate][type];
    }

    /** As what a deed of the type is coded where the candidate only speaks of it; -1 where there is no such case. */
    public int spokenType(int candidate, int type) {
        int[] moves = MOVES.get(asked.candidates().get(candidate).standing());
        return moves == null ? -1 : moves[type];
    }

    /** The probability that the candidate tells what is coded as the type. */
    public double coded(int candidate, int type) {
        double sum = deeds[candidate][type];
        for (int deed = 0; deed < NONE; deed++) {
            if (spokenType(candidate, deed) == type) {
                sum += spoken(candidate, deed);
            }
        }
        return sum;
    }
}
