/**
 * The {@link chancery.read.Parser} of core on Stanford CoreNLP. Nothing outside this package knows CoreNLP: it can be taken
 * out and another parser put in its place.
 */
@NullMarked
package chancery.corenlp;

import org.jspecify.annotations.NullMarked;
