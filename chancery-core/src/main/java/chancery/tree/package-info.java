/**
 * The learned half of the reader: the words of a sentence in; tags, a tree and names out. Knows nothing of texts and offsets.
 *
 * <p>"Assad visited Tehran" becomes Assad/NNP, visited/VBD, Tehran/NNP; Assad is {@code nsubj} and Tehran {@code obj} of visited,
 * which is the root; Assad is {@code B-PER}, Tehran {@code B-LOC}. Whoever uses it needs {@link chancery.tree.TreeModel} and what
 * it answers, an {@link chancery.tree.Analysis}. The other public classes are the parts that training shares with reading:
 *
 * <ul>
 *   <li>{@link chancery.tree.Encoder} turns words into numbers ({@link chancery.tree.Words});
 *   <li>{@link chancery.tree.Tagger}, {@link chancery.tree.TreeParser} and {@link chancery.tree.Namer} decide from left to right,
 *       each decision by the largest sum of {@link chancery.learn.Weights} over the rows of a feature class;
 *   <li>{@link chancery.tree.State} is the tree while it grows.
 * </ul>
 *
 * The trees are basic Universal Dependencies with subtypes; the last word of a name is its head.
 */
@NullMarked
package chancery.tree;

import org.jspecify.annotations.NullMarked;
