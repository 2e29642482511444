/**
 * The words of Chancery as types: records, enums and sealed interfaces without behaviour of a stage, of storage or of a
 * file format. Everything here is immutable, checked where it is made, and never null.
 *
 * <p>How the words hang together: a {@link chancery.model.Report} holds {@link chancery.model.Sentence}s; words in them are
 * {@link chancery.model.Mention}s; a mention stands for {@link chancery.model.Actor}s, a time or a place. What a report
 * asserts is a {@link chancery.model.Claim} with its {@link chancery.model.Evidence}; claims about one act, merged, are an
 * {@link chancery.model.Event}. Offsets everywhere are Java {@code char} (UTF-16) offsets into the report's text exactly as
 * it came, the end exclusive.
 */
@NullMarked
package chancery.model;

import org.jspecify.annotations.NullMarked;
