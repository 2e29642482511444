/**
 * Records of the model as files for other programs. Field names and meanings are a contract: fields may be added, none
 * renamed; what is not known is {@code null} or an empty list.
 *
 * <p>In: the event "Mirza met Rook" of the model. Out: {@code {"id":"e-…","kind":"meeting","type":"CONSULT",…}}.
 */
@NullMarked
package chancery.export;

import org.jspecify.annotations.NullMarked;
