/**
 * Reports as parsed sentences. Before: the text of a report, cut into parts: {@code [BODY "He met Khamenei.The envoy left."]}.
 * After: {@code "He met Khamenei." (5 tokens), "The envoy left." (4 tokens)}, every token with its tag, its place in the tree
 * and its span in the text as it came.
 */
@NullMarked
package chancery.read;

import org.jspecify.annotations.NullMarked;
