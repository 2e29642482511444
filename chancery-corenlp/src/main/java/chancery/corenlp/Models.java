package chancery.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/** CoreNLP's model files, loaded side by side and in silence. */
enum Models {
    ;

    private static final String ROOT = "edu/stanford/nlp/models/";
    private static final String TAGGER = ROOT + "pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = ROOT + "ner/english.all.3class.distsim.crf.ser.gz";
    private static final String TREES = ROOT + "parser/nndep/english_UD.gz";

    /** What is made of the three models. */
    @FunctionalInterface
    interface Use<T> {
        T of(MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser trees);
    }

    static <T> T load(Use<T> use) {
        RedwoodConfiguration.empty().apply();
        CompletableFuture<CRFClassifier<CoreLabel>> names = CompletableFuture.supplyAsync(Models::names);
        CompletableFuture<DependencyParser> trees =
                CompletableFuture.supplyAsync(() -> DependencyParser.loadFromModelFile(TREES));
        return use.of(new MaxentTagger(TAGGER, new Properties(), false), names.join(), trees.join());
    }

    private static CRFClassifier<CoreLabel> names() {
        try {
            return CRFClassifier.getClassifier(NAMES);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + NAMES, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model " + NAMES + " is of another version of CoreNLP", e);
        }
    }
}
