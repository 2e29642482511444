/**
 * Linear models over hashed features: counted in training, read-only and small at work, kept in one checked file.
 *
 * <p>A feature is a template and the few numbers that fill it ("the tag of the word before" = 17), mixed to a row of a table
 * ({@link chancery.learn.Rows}). A row has a weight for every class; the class with the largest sum wins. A
 * {@link chancery.learn.Perceptron} learns the weights, {@link chancery.learn.NarrowWeights} and
 * {@link chancery.learn.SparseWeights} hold them at work, a {@link chancery.learn.ModelFile} carries them:
 *
 * <pre>{@code
 * rows.start();
 * rows.add(tagBefore);
 * rows.add(word, tagBefore);
 * weights.score(rows, scores);   // one sum for each class
 * }</pre>
 */
@NullMarked
package chancery.learn;

import org.jspecify.annotations.NullMarked;
