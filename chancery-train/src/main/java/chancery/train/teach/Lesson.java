package chancery.train.teach;

import java.util.List;

/**
 * What a teacher says of one sentence.
 *
 * @param tags Penn Treebank tags
 * @param trees one or more trees: CoreNLP has two parsers
 * @param names B-PER, I-PER, B-LOC, I-LOC, B-ORG, I-ORG or O
 */
record Lesson(List<String> tags, List<Tree> trees, List<String> names) {}
