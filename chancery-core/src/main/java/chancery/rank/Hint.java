package chancery.rank;

import chancery.model.Certainty;
import chancery.model.PloverType;
import chancery.model.Status;

/**
 * An act that a phrase coded, as a candidate.
 *
 * @param head index of the token that the phrase hangs on
 * @param type after PLOVER's rules for deeds only spoken of
 * @param rule the knowledge entry
 * @param forth how many of the two parties stand on their side of the act: 0 to 2
 * @param back how many stand on the other's side: 0 to 2
 */
public record Hint(int head, PloverType type, String rule, Status status, Certainty certainty, int forth, int back) {}
