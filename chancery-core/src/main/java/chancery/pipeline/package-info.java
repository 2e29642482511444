/**
 * Joins the stages: {@link chancery.pipeline.ReportPipeline} reads a whole report into an account of claims,
 * {@link chancery.pipeline.SentenceCoder} a single sentence into events, best first. Both are pure functions of report,
 * parser and knowledge, so that a laptop and a cluster run the same.
 */
@NullMarked
package chancery.pipeline;

import org.jspecify.annotations.NullMarked;
