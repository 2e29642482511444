/**
 * From a parsed sentence to the words in it that may name somebody ({@link chancery.recognise.Recogniser}).
 *
 * <p>Before: "Iranian Foreign Minister Mohammad Javad Zarif visited Damascus." After: StateName(Iranian, adjective of IRN),
 * TitleWords(Foreign Minister), PersonName(Mohammad Javad Zarif), StateName(Damascus, capital of SYR).
 */
@NullMarked
package chancery.recognise;

import org.jspecify.annotations.NullMarked;
