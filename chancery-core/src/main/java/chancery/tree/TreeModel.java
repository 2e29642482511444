package chancery.tree;

import chancery.learn.Lexicon;
import chancery.learn.ModelError;
import chancery.learn.ModelFile;
import chancery.learn.NarrowWeights;
import chancery.learn.SparseWeights;
import chancery.learn.Symbols;
import chancery.learn.Weights;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * The learned model of the reader. Load one and share it: it is safe for several threads, each of which keeps some hundred
 * kilobytes to work in.
 *
 * <pre>{@code
 * TreeModel model = TreeModel.from(ModelFile.of("reader.model", bytes));
 * Analysis analysis = model.analyse(List.of("Assad", "visited", "Tehran", "."));
 * analysis.heads();   // [1, -1, 1, 1]
 * }</pre>
 */
public final class TreeModel {

    private static final byte[] NOTHING_LISTED = {};

    /** Unpacked side by side; the largest first. */
    private static final List<String> WEIGHTS =
            List.of(Sections.MOVE_WEIGHTS, Sections.LABEL_WEIGHTS, Sections.TAG_WEIGHTS, Sections.NAME_WEIGHTS);

    private final Encoder encoder;
    private final Symbols tags;
    private final Symbols relations;
    private final Weights tagWeights;
    private final Weights moveWeights;
    private final Weights labelWeights;
    private final Weights nameWeights;
    private final ThreadLocal<Desk> desks = ThreadLocal.withInitial(Desk::new);

    private TreeModel(ModelFile file) {
        this.encoder = new Encoder(
                Lexicon.from(file.section(Sections.CLASSES)), Lexicon.from(file.section(Sections.ONLY_TAGS)));
        this.tags = Symbols.from(file.section(Sections.TAGS));
        this.relations = Symbols.from(file.section(Sections.RELATIONS));
        List<Weights> weights =
                WEIGHTS.parallelStream().map(section -> weights(file, section)).toList();
        this.moveWeights = weights.get(0);
        this.labelWeights = weights.get(1);
        this.tagWeights = weights.get(2);
        this.nameWeights = weights.get(3);
    }

    private static Weights weights(ModelFile file, String section) {
        ByteBuffer bytes = file.section(section);
        return section.equals(Sections.MOVE_WEIGHTS) ? NarrowWeights.from(bytes) : SparseWeights.from(bytes);
    }

    /**
     * Unpacks the sections of the reader.
     *
     * @throws ModelError if one of them is missing or damaged
     */
    public static TreeModel from(ModelFile file) {
        return new TreeModel(file);
    }

    /** Whether the word was met in the text that the model learned from, written like this. */
    public boolean knows(String word) {
        return encoder.knows(word);
    }

    /** Tags, tree and names of a sentence of these words. */
    public Analysis analyse(List<String> forms) {
        return analyse(forms, NOTHING_LISTED);
    }

    /**
     * Tags, tree and names of a sentence of these words.
     *
     * @param listed what is known of each word from lists of names: see {@link Gazetteer#look}
     */
    public Analysis analyse(List<String> forms, byte[] listed) {
        return desks.get().analyse(forms, listed);
    }

    /** The working space of one thread. */
    private final class Desk {
        private final Words words = new Words();
        private final Tagger tagger = new Tagger(tagWeights);
        private final Beam beam = new Beam(new TreeParser(moveWeights, labelWeights, tags, relations));
        private final Namer namer = new Namer(nameWeights, tags);

        private Analysis analyse(List<String> forms, byte[] listed) {
            encoder.encode(forms, listed, words);
            tagger.tag(words);
            State tree = beam.parse(words);
            namer.name(words);
            return result(tree);
        }

        private Analysis result(State tree) {
            String[] tagged = new String[words.size()];
            Integer[] heads = new Integer[words.size()];
            String[] related = new String[words.size()];
            String[] named = new String[words.size()];
            for (int i = 0; i < tagged.length; i++) {
                int place = Words.FIRST + i;
                boolean top = tree.head(place) == words.root();
                tagged[i] = tags.name(words.tag(place));
                heads[i] = top ? -1 : tree.head(place) - Words.FIRST;
                related[i] = relations.name(tree.relation(place));
                named[i] = NameCodes.plain(words.name(place));
            }
            return new Analysis(
                    Arrays.asList(tagged), Arrays.asList(heads), Arrays.asList(related), Arrays.asList(named));
        }
    }
}
