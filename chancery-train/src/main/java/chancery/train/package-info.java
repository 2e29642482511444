/**
 * Makes the model of the reader: raw text is labelled by several teachers, their votes become silver trees, and from these a
 * tagger, a parser and a finder of names are trained and packed into one file. A tool for developers; the program does not
 * have it.
 */
@NullMarked
package chancery.train;

import org.jspecify.annotations.NullMarked;
