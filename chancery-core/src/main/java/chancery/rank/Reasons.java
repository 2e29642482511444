package chancery.rank;

import chancery.model.PloverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Says which signs of a case spoke most for a word's telling a type. */
final class Reasons {

    private static final int MOST = 3;
    /** Marks a learned class of words, a way through the tree or a relation of it, which mean nothing to most readers. */
    private static final Pattern UNREADABLE = Pattern.compile("[#<>:]");

    private final Table table;
    private final int type;
    private final List<Weighed> weighed = new ArrayList<>();

    /** @param weight what it adds to the logarithm of the probability */
    private record Weighed(String name, double weight) {

        String told() {
            return String.format(Locale.ROOT, "%s %+.2f", name, weight);
        }
    }

    Reasons(Table table, PloverType type) {
        this.table = table;
        this.type = ActModel.TYPES.indexOf(type);
    }

    /** The strongest, the strongest first, each with its weight: "word torch/v +0.83". */
    List<String> of(Case asked, Case.Candidate candidate) {
        PloverType told = ActModel.TYPES.get(type);
        weigh(candidate.signs(), true);
        weigh(asked.pair(), true);
        weigh(asked.pairFits().getOrDefault(told, Evidence.NONE), false);
        weigh(candidate.fits().getOrDefault(told, Evidence.NONE), false);
        weigh(candidate.deedFits().getOrDefault(told, Evidence.NONE), false);
        Set<String> seen = new HashSet<>();
        return weighed.stream()
                .filter(one ->
                        one.weight() > 0 && !UNREADABLE.matcher(one.name()).find())
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::name))
                .filter(one -> seen.add(one.name()))
                .limit(MOST)
                .map(Weighed::told)
                .toList();
    }

    /**
     * Weighs signs.
     *
     * @param forTypes true for signs that speak for each type otherwise: what counts is how much more they say for this one; false
     *     for those that speak for this type alone
     */
    private void weigh(Evidence evidence, boolean forTypes) {
        for (int i = 0; i < evidence.rows().length; i++) {
            double[] said = new double[ActModel.COLUMNS];
            table.add(new int[] {evidence.rows()[i]}, said);
            double weight = forTypes ? said[type] - mean(said) : said[ActModel.ANY];
            weighed.add(new Weighed(evidence.names().get(i), weight));
        }
    }

    private static double mean(double[] said) {
        double sum = 0;
        for (int other = 0; other < ActModel.NONE; other++) {
            sum += said[other];
        }
        return sum / ActModel.NONE;
    }
}
