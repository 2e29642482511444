/**
 * The parser of the program: text in, words with tags, lemmas, trees and names out. Joins what cuts text into words
 * ({@link chancery.words.Tokeniser}), what was learned ({@link chancery.tree.TreeModel}) and the names that the knowledge files
 * list.
 *
 * <p>"Assad visited Tehran." becomes four {@link chancery.model.Token}s: Assad/NNP, a person, {@code nsubj} of visited/VBD (lemma
 * visit), which is the root; Tehran/NNP, a place, {@code obj} of visited; and the stop.
 */
@NullMarked
package chancery.parse;

import org.jspecify.annotations.NullMarked;
