package chancery.train.teach;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.List;

/** Cuts raw text into sentences of words for the teachers; quotation marks are {@code ``} and {@code ''}, as they know them. */
final class Cutter {

    private static final String OPTIONS =
            "invertible=true,splitHyphenated=true,splitForwardSlash=true,untokenizable=noneKeep,quotes=latex";

    private final TokenizerFactory<CoreLabel> tokenizers =
            PTBTokenizer.PTBTokenizerFactory.newPTBTokenizerFactory(new CoreLabelTokenFactory(), OPTIONS);
    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

    List<List<String>> sentences(String paragraph) {
        return splitter.process(words(paragraph)).stream()
                .map(sentence -> sentence.stream().map(CoreLabel::word).toList())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** One sentence of the words of the whole text. */
    List<String> sentence(String text) {
        return words(text).stream().map(CoreLabel::word).toList();
    }

    private List<CoreLabel> words(String text) {
        return tokenizers.getTokenizer(new StringReader(Quotes.directed(text))).tokenize();
    }
}
