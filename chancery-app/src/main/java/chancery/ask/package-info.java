/**
 * Questions to the record, as data: what people may ask for, checked and put into one spelling. Who answers is not known here.
 *
 * <p>In: {@code --dyad irn-syr --from 2018-09}. Out: the wishes {@code DYAD IRN-SYR} and {@code FROM 2018-09-01}.
 */
@NullMarked
package chancery.ask;

import org.jspecify.annotations.NullMarked;
