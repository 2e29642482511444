/**
 * What reports tell of one agreement, under whichever name, becomes one agreement with its life.
 *
 * <p>Before: "Norway and Chad signed a fishing pact on 3 May" in one report; "The pact entered into force in June" further down in
 * it; "Chad withdrew from the fishing pact with Norway" in another. After: one agreement of Norway and Chad on fishing: signed on 3
 * May, in force in June, left by Chad.
 */
@NullMarked
package chancery.pact;

import org.jspecify.annotations.NullMarked;
