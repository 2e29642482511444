package chancery.parse;

import chancery.knowledge.Knowledge;
import chancery.learn.ModelFile;
import chancery.model.Span;
import chancery.model.Token;
import chancery.read.Parser;
import chancery.tree.Analysis;
import chancery.tree.Gazetteer;
import chancery.tree.TreeModel;
import chancery.words.Lemmatiser;
import chancery.words.Tokeniser;
import chancery.words.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The parser that comes with the program. Load one and share it: it is safe for several threads. */
public final class TextParser implements Parser {

    /** The model that comes with the program, a resource of this package. */
    static final String MODEL = "reader.model";

    private final Tokeniser tokeniser;
    private final Lemmatiser lemmatiser;
    private final TreeModel model;
    private final Gazetteer names;
    private final UnaryOperator<String> proseCase;

    /** A parser of these parts, which leaves capitals as they are; {@code names} are those that the model was trained with. */
    public TextParser(Tokeniser tokeniser, Lemmatiser lemmatiser, TreeModel model, Gazetteer names) {
        this(tokeniser, lemmatiser, model, names, UnaryOperator.identity());
    }

    private TextParser(
            Tokeniser tokeniser,
            Lemmatiser lemmatiser,
            TreeModel model,
            Gazetteer names,
            UnaryOperator<String> proseCase) {
        this.tokeniser = tokeniser;
        this.lemmatiser = lemmatiser;
        this.model = model;
        this.names = names;
        this.proseCase = proseCase;
    }

    /** The parser with the bundled model and the names of these knowledge files: a fifth of a second. */
    public static TextParser load(Knowledge knowledge) {
        Tokeniser tokeniser = new Tokeniser();
        Lemmatiser lemmatiser = new Lemmatiser();
        TreeModel model = TreeModel.from(ModelFile.of(MODEL, bundled()));
        ProseCase proseCase = new ProseCase(knowledge, tokeniser, lemmatiser, model::knows);
        return new TextParser(tokeniser, lemmatiser, model, ListedNames.of(knowledge, tokeniser), proseCase::of);
    }

    @Override
    public String inProse(String capitals) {
        return proseCase.apply(capitals);
    }

    private static byte[] bundled() {
        try (InputStream in = Objects.requireNonNull(
                TextParser.class.getResourceAsStream(MODEL), "the program comes with the resource " + MODEL)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + MODEL, e);
        }
    }

    @Override
    public List<List<Token>> parse(String text) {
        List<List<Token>> parsed = new ArrayList<>();
        for (List<Word> sentence : tokeniser.sentences(text)) {
            parsed.add(parse(NoteMarks.leftOut(sentence)));
        }
        return parsed;
    }

    private List<Token> parse(List<Word> sentence) {
        List<String> forms = sentence.stream().map(Word::form).toList();
        byte[] listed = names.look(forms);
        Analysis analysis = model.analyse(forms, listed);
        List<String> named = NamesFirstListed.merged(forms, listed, analysis.names());
        List<Token> tokens = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            Word word = sentence.get(i);
            String tag = analysis.tags().get(i);
            tokens.add(new Token(
                    new Span(word.start(), word.end()),
                    word.form(),
                    lemmatiser.lemma(word.form(), tag),
                    tag,
                    entity(named.get(i)),
                    analysis.heads().get(i),
                    analysis.relations().get(i)));
        }
        return tokens;
    }

    private static String entity(String name) {
        return switch (name.substring(Math.min(2, name.length()))) {
            case "PER" -> "PERSON";
            case "LOC" -> "LOCATION";
            case "ORG" -> "ORGANIZATION";
            default -> "O";
        };
    }
}
