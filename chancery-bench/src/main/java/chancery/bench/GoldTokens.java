package chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One document of a CoNLL-U file with its raw text made again: sentences joined by a blank, paragraphs by an empty line.
 *
 * @param genre the second part of its name: "news" of "GUM_news_x"
 * @param text the raw text
 * @param words gold words in order; their offsets leave blanks out, as those of {@link #packed} do
 * @param sentences where sentences begin and end, by the same count
 */
record GoldTokens(String genre, String text, List<Gold> words, List<Piece> sentences) {

    /** A gold word. */
    record Gold(Piece piece, String form, String lemma, String tag) {}

    /** A stretch of the text without its blanks. */
    record Piece(int start, int end) {}

    /** For every offset of a text: how many characters that are not blank stand before it. */
    static int[] packed(String text) {
        int[] packed = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
            packed[i + 1] = packed[i] + (blank ? 0 : 1);
        }
        return packed;
    }

    /** The documents of a file. */
    static List<GoldTokens> read(Path file) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# newdoc id = ")) {
                drafts.add(new Draft(line.substring("# newdoc id = ".length())));
            } else if (!drafts.isEmpty()) {
                drafts.get(drafts.size() - 1).line(line);
            }
        }
        return drafts.stream().map(Draft::document).toList();
    }

    /** A document while its lines are read. */
    private static final class Draft {
        private final String name;
        private final StringBuilder text = new StringBuilder();
        private final List<Gold> words = new ArrayList<>();
        private final List<Piece> sentences = new ArrayList<>();
        private boolean paragraph;
        private int at;
        private int sentence;

        private Draft(String name) {
            this.name = name;
        }

        private void line(String line) {
            if (line.equals("# newpar") || line.startsWith("# newpar ")) {
                paragraph = true;
            } else if (line.startsWith("# text = ")) {
                text.append(text.length() == 0 ? "" : paragraph ? "\n\n" : " ")
                        .append(line.substring("# text = ".length()));
                paragraph = false;
                sentence = at;
            } else if (line.isEmpty()) {
                sentences.add(new Piece(sentence, at));
            } else if (!line.startsWith("#")) {
                word(line.split("\t", -1));
            }
        }

        private void word(String[] cells) {
            if (cells[0].contains("-") || cells[0].contains(".")) {
                return;
            }
            String form = cells[1].replaceAll("\\s", "");
            words.add(new Gold(new Piece(at, at + form.length()), cells[1], cells[2], cells[4]));
            at += form.length();
        }

        private GoldTokens document() {
            String raw = text.toString();
            if (packed(raw)[raw.length()] != at) {
                throw new IllegalArgumentException(
                        name + ": its words have " + at + " characters, its text has " + packed(raw)[raw.length()]);
            }
            return new GoldTokens(name.split("_", -1)[1], raw, List.copyOf(words), List.copyOf(sentences));
        }
    }

    /** Documents by genre, in the order of the alphabet. */
    static Map<String, List<GoldTokens>> byGenre(List<GoldTokens> documents) {
        Map<String, List<GoldTokens>> genres = new TreeMap<>();
        documents.forEach(document -> genres.computeIfAbsent(document.genre(), genre -> new ArrayList<>())
                .add(document));
        return genres;
    }
}
