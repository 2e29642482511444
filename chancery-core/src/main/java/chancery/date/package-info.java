/**
 * Says when. Before: "The two met on Monday, and will meet again on September 7th." in a report of 3 September 2018. After:
 * the words "Monday" stand for 2018-09-03, the words "September 7th" for 2018-09-07.
 */
@NullMarked
package chancery.date;

import org.jspecify.annotations.NullMarked;
