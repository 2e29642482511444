/**
 * From words that may name somebody to who is meant ({@link chancery.resolve.Resolver}).
 *
 * <p>Before: "Syrian President Bashar al-Assad met Zarif. The two discussed the country's future." After: "Syrian President
 * Bashar al-Assad" is person/bashar-al-assad with office President, "Zarif" is person/mohammad-javad-zarif, "The two" are
 * both, "the country" is SYR; and Assad is stated to be head of state of SYR, which agrees with the record.
 *
 * <p>Everything is decided in the order of the text. One report has one {@code Cast} of named people and one {@code
 * Discourse} of what was mentioned; both are thrown away with it.
 */
@NullMarked
package chancery.resolve;

import org.jspecify.annotations.NullMarked;
