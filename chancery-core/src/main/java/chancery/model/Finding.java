package chancery.model;

import java.util.Optional;

/**
 * A dispute as a rule found it.
 *
 * @param scope names what the rule was asked about: when it is asked again, this is what it answered before
 * @param also id of the event that it is listed with, too
 */
public record Finding(String scope, Dispute dispute, Optional<String> also) {}
