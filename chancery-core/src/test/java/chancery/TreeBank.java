package chancery;

import chancery.model.Part;
import chancery.model.Sentence;
import chancery.model.Span;
import chancery.model.Token;
import chancery.model.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Parsed sentences for tests, without a parser. A tree is written in one line, word by word:
 * {@code TreeBank.sentence("Marin/NNP/2/nsubj/PERSON visited=visit/VBD/0/root Oslo/NNP/2/obj/LOCATION ././2/punct")}: the word, its
 * lemma behind {@code =} where it is not the word itself, tag, number of the head from 1 (0 for the root), relation, entity
 * where it is not O. Words are one blank apart in the text, but none before punctuation and {@code 's}.
 */
public final class TreeBank {

    private static final String NO_BLANK_BEFORE = "(?:[.,;:?!)%]|'s|'|n't|''|\\])";

    private TreeBank() {}

    /** A sentence with its text. */
    public record Parsed(String text, Sentence sentence) {}

    /** The sentence of a tree written in one line; it begins at offset 0 of its own text. */
    public static Sentence sentence(String line) {
        return parsed(line).sentence();
    }

    public static Tree tree(String line) {
        return sentence(line).tree();
    }

    /** The sentence together with the text that its spans count in. */
    public static Parsed parsed(String line) {
        List<Parsed> all = text(line);
        return all.get(0);
    }

    /** Several sentences in one text, a blank apart, numbered from 0; each result carries the whole text. */
    public static List<Parsed> text(String... lines) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : lines) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            List<Token> tokens = tokens(line.strip().split("\\s+"), text);
            Span span = tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
            sentences.add(new Sentence(sentences.size(), span, Part.Kind.BODY, 0, Tree.of(tokens)));
        }
        return sentences.stream()
                .map(sentence -> new Parsed(text.toString(), sentence))
                .toList();
    }

    private static List<Token> tokens(String[] words, StringBuilder text) {
        List<Token> tokens = new ArrayList<>();
        for (String written : words) {
            String[] cells = cells(written);
            String word = cells[0].replaceFirst("(?<=.)=.*", "");
            String lemma =
                    word.length() < cells[0].length() ? cells[0].substring(word.length() + 1) : lemma(word, cells[1]);
            if (!tokens.isEmpty() && !word.matches(NO_BLANK_BEFORE)) {
                text.append(' ');
            }
            Span span = new Span(text.length(), text.length() + word.length());
            text.append(word);
            String entity = cells.length > 4 ? cells[4] : "O";
            tokens.add(new Token(span, word, lemma, cells[1], entity, Integer.parseInt(cells[2]) - 1, cells[3]));
        }
        return tokens;
    }

    private static String[] cells(String written) {
        String[] cells = written.split("/", -1);
        if (cells.length < 4) {
            throw new IllegalArgumentException(written + " needs word/tag/head/relation");
        }
        return cells;
    }

    private static String lemma(String word, String tag) {
        return tag.startsWith("NNP") ? word : word.toLowerCase(Locale.ROOT);
    }

    /** The sentences of a CoNLL-U file with {@code start}, {@code end} and {@code ner} in its last column. */
    public static List<Parsed> read(Path file) {
        try {
            return Arrays.stream(Files.readString(file).split("\n\n"))
                    .filter(block -> !block.isBlank())
                    .map(TreeBank::block)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the trees of " + file, e);
        }
    }

    private static Parsed block(String block) {
        Map<String, String> head = Arrays.stream(block.split("\n", -1))
                .filter(line -> line.startsWith("# ") && line.contains(" = "))
                .map(line -> line.substring(2).split(" = ", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> second));
        List<Token> tokens = Arrays.stream(block.split("\n", -1))
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(TreeBank::token)
                .toList();
        Span span = tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
        Sentence sentence = new Sentence(
                Integer.parseInt(head.getOrDefault("number", "0")),
                span,
                Part.Kind.valueOf(head.getOrDefault("part", "BODY")),
                Integer.parseInt(head.getOrDefault("paragraph", "0")),
                Tree.of(tokens));
        return new Parsed(head.getOrDefault("text", ""), sentence);
    }

    private static Token token(String line) {
        String[] cells = line.split("\t", -1);
        Map<String, String> more = Arrays.stream(cells[9].split("\\|"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        Span span = new Span(Integer.parseInt(more.get("start")), Integer.parseInt(more.get("end")));
        return new Token(span, cells[1], cells[2], cells[4], more.get("ner"), Integer.parseInt(cells[6]) - 1, cells[7]);
    }
}
