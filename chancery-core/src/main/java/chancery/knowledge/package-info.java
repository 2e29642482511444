/**
 * What Chancery knows of the world and of the language of diplomacy, read from TSV files: {@code knowledge/**} on the class
 * path, overlaid by a folder of the user's. {@link chancery.knowledge.Knowledge} is the one entry; each part of it answers
 * questions of one stage. Bad rows are refused with file, line, value and cure ({@link chancery.knowledge.KnowledgeError}).
 */
@NullMarked
package chancery.knowledge;

import org.jspecify.annotations.NullMarked;
