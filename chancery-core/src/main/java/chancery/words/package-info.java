/**
 * Text as sentences of words, and words as lemmas. Before: {@code "Syria's envoy met Lt. Gen. Dunn. He left."}. After: {@code
 * [Syria, 's, envoy, met, Lt., Gen., Dunn, .]} and {@code [He, left, .]}, every word with its offsets; "met", a past tense, is
 * "meet".
 *
 * <p>The words are those of English Universal Dependencies: "Saudi-led" is three, "don't" two, "U.S." one, also at the end of a
 * sentence. The package knows the JDK alone and reads its own small files below {@code knowledge/words} instead of asking for the
 * whole {@link chancery.knowledge.Knowledge}: a reader of trees starts in milliseconds.
 */
@NullMarked
package chancery.words;

import org.jspecify.annotations.NullMarked;
