package chancery.train.teach;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** Stanford CoreNLP 4.5.10: its tagger, one name model, and two parsers, the neural one and the shift-reduce one with a beam. */
final class CoreNlpTeacher implements Teacher {

    private static final String ROOT = "edu/stanford/nlp/models/";

    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> names;
    private final DependencyParser neural;
    private final ShiftReduceParser shiftReduce;

    private CoreNlpTeacher(
            MaxentTagger tagger,
            CRFClassifier<CoreLabel> names,
            DependencyParser neural,
            ShiftReduceParser shiftReduce) {
        this.tagger = tagger;
        this.names = names;
        this.neural = neural;
        this.shiftReduce = shiftReduce;
    }

    static CoreNlpTeacher load() {
        RedwoodConfiguration.empty().apply();
        return new CoreNlpTeacher(
                new MaxentTagger(ROOT + "pos-tagger/english-left3words-distsim.tagger", new Properties(), false),
                names(ROOT + "ner/english.all.3class.distsim.crf.ser.gz"),
                DependencyParser.loadFromModelFile(ROOT + "parser/nndep/english_UD.gz"),
                ShiftReduceParser.loadModel(ROOT + "srparser/englishSR.beam.ser.gz"));
    }

    private static CRFClassifier<CoreLabel> names(String model) {
        try {
            return CRFClassifier.getClassifier(model);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + model, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model " + model + " is of another version of CoreNLP", e);
        }
    }

    @Override
    public Lesson teach(List<String> words) {
        List<CoreLabel> labels = labels(words);
        tagger.tagCoreLabels(labels);
        List<String> tags = labels.stream().map(CoreLabel::tag).toList();
        Tree first = tree(neural.predict(labels), tags.size());
        GrammaticalStructure second =
                new UniversalEnglishGrammaticalStructure(shiftReduce.apply(labels), everyWord -> true);
        return new Lesson(tags, List.of(first, tree(second, tags.size())), names(labels));
    }

    private static List<CoreLabel> labels(List<String> words) {
        List<CoreLabel> labels = new ArrayList<>(words.size());
        for (String word : words) {
            CoreLabel label = new CoreLabel();
            label.setWord(word);
            label.setValue(word);
            label.setOriginalText(word);
            label.setIndex(labels.size() + 1);
            labels.add(label);
        }
        return labels;
    }

    private static Tree tree(GrammaticalStructure structure, int size) {
        int[] heads = new int[size];
        String[] relations = new String[size];
        Arrays.fill(heads, Tree.UNKNOWN);
        Arrays.fill(relations, "dep");
        for (TypedDependency dependency : structure.typedDependencies()) {
            int dependent = dependency.dep().index() - 1;
            heads[dependent] = dependency.gov().index() - 1;
            relations[dependent] = dependency.reln().toString();
        }
        return Tree.of(heads, relations);
    }

    /** The model marks kinds only: neighbours of one kind are one name. */
    private List<String> names(List<CoreLabel> labels) {
        List<String> found = new ArrayList<>(labels.size());
        String before = "O";
        for (CoreLabel label : names.classifySentence(labels)) {
            String kind = kind(label.get(CoreAnnotations.AnswerAnnotation.class));
            found.add(kind.equals("O") ? kind : (kind.equals(before) ? "I-" : "B-") + kind);
            before = kind;
        }
        return found;
    }

    private static String kind(String answer) {
        return switch (answer) {
            case "PERSON" -> "PER";
            case "LOCATION" -> "LOC";
            case "ORGANIZATION" -> "ORG";
            default -> "O";
        };
    }
}
