/**
 * Says how many. Before: "Over 50 delegations came; refugees returned, a 63% increase." After: at least 50 delegation
 * ("delegations"), 63 percent ("increase"). Numbers that name ("Resolution 2231", "Article 7", "2015") are left alone.
 */
@NullMarked
package chancery.count;

import org.jspecify.annotations.NullMarked;
