/**
 * The teachers, Stanford CoreNLP and NLP4J, and the vote over what they say. Nothing outside this package knows them.
 *
 * <p>"Iran signed a pact on Monday": CoreNLP's two parsers and NLP4J hang "Monday" below "signed", so its head is known. Where
 * no two of them agree the head stays unknown ({@code _}), and training passes over it.
 */
@NullMarked
package chancery.train.teach;

import org.jspecify.annotations.NullMarked;
