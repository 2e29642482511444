package chancery.train.acts;

import chancery.rank.ActModel;
import chancery.rank.Outcomes;

/** How much too probable the model has what one word of a case tells. */
final class Slopes {

    /** By the columns of the model: types of deeds, any act, deeds only spoken of. */
    final double[] columns = new double[ActModel.COLUMNS];
    /** By the types as they are coded. */
    final double[] coded = new double[ActModel.NONE];

    /**
     * @param right column of the right type
     * @param share what one of probability of the right type on this word is of all that is right
     */
    Slopes(Outcomes said, int candidate, int right, double share) {
        for (int deed = 0; deed < ActModel.NONE; deed++) {
            add(deed, deed, slope(said.deed(candidate, deed), deed == right, share));
            int to = said.spokenType(candidate, deed);
            if (to >= 0) {
                double slope = slope(said.spoken(candidate, deed), to == right, share);
                add(deed, to, slope);
                columns[ActModel.SPOKEN] += slope;
            }
        }
    }

    private static double slope(double probability, boolean right, double share) {
        return right ? probability - probability * share : probability;
    }

    private void add(int deed, int code, double slope) {
        columns[deed] += slope;
        columns[ActModel.ANY] += slope;
        coded[code] += slope;
    }
}
