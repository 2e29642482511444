/**
 * From silver trees to the reader's model, a step a command, each with its output first and its inputs after it:
 *
 * <pre>
 * ClassMain  words.tsv  silver...                                  which words stand in like places
 * TagMain    tags.part  words.tsv silver...                        the tagger; and tags.part.tags, as others would tag
 * TreeMain   tree.part  words.tsv tags.part silver...              the parser
 * NameMain   names.part words.tsv tags.part silver...              the finder of names
 * PackMain   reader.model words.tsv tags.part tree.part names.part one file, and its card
 * </pre>
 *
 * {@code silver} is a CoNLL-U file, {@code file:3} one that counts three times. A step whose inputs and options are those of the
 * last time is skipped ({@link chancery.train.fit.Step}). The same inputs give the same bytes.
 */
@NullMarked
package chancery.train.fit;

import org.jspecify.annotations.NullMarked;
