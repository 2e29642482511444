package chancery.corenlp;

import chancery.model.Span;
import chancery.model.Token;
import chancery.read.Parser;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The parser on Stanford CoreNLP: its tokeniser, sentence splitter, tagger, lemmatiser, one name model and its neural
 * dependency parser, called one by one. The pipeline that CoreNLP wraps around them adds numeric classifiers, a second and
 * third name model and fine-grained rules, which take most of the time and are of no use here.
 */
public final class CoreNlpParser implements Parser {

    private static final String TOKENS =
            "invertible=true,splitHyphenated=true,splitForwardSlash=true,untokenizable=noneKeep,quotes=latex";

    /** Tagging and parsing grow faster than the sentence; one of more words is handed back untagged, to be cut and parsed again. */
    private static final int LONGEST = 200;

    private final TokenizerFactory<CoreLabel> tokenizers =
            PTBTokenizer.PTBTokenizerFactory.newPTBTokenizerFactory(new CoreLabelTokenFactory(), TOKENS);
    private final WordToSentenceProcessor<CoreLabel> splitter =
            new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.NEVER);
    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> names;
    private final DependencyParser trees;

    private CoreNlpParser(MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser trees) {
        this.tagger = tagger;
        this.names = names;
        this.trees = trees;
    }

    /** Loads the models: seconds and most of a gigabyte. Load one and share it. */
    public static CoreNlpParser load() {
        return Models.load(CoreNlpParser::new);
    }

    @Override
    public List<List<Token>> parse(String text) {
        List<CoreLabel> words =
                tokenizers.getTokenizer(new StringReader(Quotes.directed(text))).tokenize();
        Morphology morphology = new Morphology();
        List<List<Token>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : splitter.process(words)) {
            if (!sentence.isEmpty()) {
                sentences.add(sentence.size() > LONGEST ? bare(sentence) : annotate(sentence, text, morphology));
            }
        }
        return sentences;
    }

    /** Words without tags, all under the first. */
    private static List<Token> bare(List<CoreLabel> sentence) {
        List<Token> tokens = new ArrayList<>(sentence.size());
        for (CoreLabel word : sentence) {
            Span span = new Span(word.beginPosition(), word.endPosition());
            int head = tokens.isEmpty() ? -1 : 0;
            tokens.add(new Token(span, word.word(), word.word(), "XX", "O", head, head < 0 ? "root" : "dep"));
        }
        return tokens;
    }

    private List<Token> annotate(List<CoreLabel> sentence, String text, Morphology morphology) {
        tagger.tagCoreLabels(sentence);
        List<CoreLabel> named = names.classifySentence(sentence);
        int[] heads = new int[sentence.size()];
        String[] relations = new String[sentence.size()];
        attach(sentence, heads, relations);
        List<Token> tokens = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            CoreLabel word = sentence.get(i);
            tokens.add(new Token(
                    new Span(word.beginPosition(), word.endPosition()),
                    written(word, text),
                    lemma(word, text, morphology),
                    word.tag(),
                    entity(named.get(i)),
                    heads[i],
                    relations[i]));
        }
        return tokens;
    }

    /** The word as the text has it where CoreNLP was given, or made, another quotation mark. */
    private static String written(CoreLabel word, String text) {
        char first = text.charAt(word.beginPosition());
        return first == '"' || first == '\'' ? text.substring(word.beginPosition(), word.endPosition()) : word.word();
    }

    private void attach(List<CoreLabel> sentence, int[] heads, String[] relations) {
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "dep");
        for (TypedDependency dependency : trees.predict(sentence).typedDependencies()) {
            int dependent = dependency.dep().index() - 1;
            heads[dependent] = dependency.gov().index() - 1;
            relations[dependent] = name(dependency.reln());
        }
    }

    private static String name(GrammaticalRelation relation) {
        String specific = relation.getSpecific();
        return specific == null ? relation.getShortName() : relation.getShortName() + ":" + specific;
    }

    private static String lemma(CoreLabel word, String text, Morphology morphology) {
        if (word.tag().equals("``") || word.tag().equals("''")) {
            return written(word, text);
        }
        String lemma = morphology.lemma(word.word(), word.tag(), false);
        return word.tag().startsWith("NNP") ? lemma : lemma.toLowerCase(Locale.ROOT);
    }

    private static String entity(CoreLabel word) {
        String entity = word.get(CoreAnnotations.AnswerAnnotation.class);
        return entity == null ? "O" : entity;
    }
}
