package chancery.ingest;

import chancery.knowledge.LayoutWords;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells by its looks what a line of a page is. */
final class Lines {

    private static final int LONGEST_HEADLINE = 220;
    private static final int MOST_WORDS = 32;
    private static final int MOST_WORDS_OF_SUBHEAD = 14;
    private static final int MOST_WORDS_OF_BYLINE = 12;
    private static final Pattern STOPPED =
            Pattern.compile(".*[.,;:\u2026\u2013\u2014-]['\"\u2019\u201d)\\]]*", Pattern.DOTALL);
    private static final Pattern ENDED = Pattern.compile(".*[.!?:\u2026]['\"\u2019\u201d)\\]]*", Pattern.DOTALL);
    private static final Pattern ITEM =
            Pattern.compile("(?:[-\u2022*\u2013\u00b7>]|\\d{1,2}[.)])\\s.*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[\\s:]*\\p{Lu}[\\p{L}.'\u2019-]*.*");

    private final LayoutWords words;
    private final PrintedDates dates;

    Lines(LayoutWords words, PrintedDates dates) {
        this.words = words;
        this.dates = dates;
    }

    /** A line above an article that does not end like a sentence. */
    boolean isHeadline(String line) {
        return line.length() <= LONGEST_HEADLINE
                && count(line) <= MOST_WORDS
                && looksLikeTitle(line)
                && !STOPPED.matcher(line).matches();
    }

    /** A short line within an article that does not end like a sentence, before one that does. */
    boolean isSubhead(String line, String next) {
        return count(line) <= MOST_WORDS_OF_SUBHEAD
                && looksLikeTitle(line)
                && !STOPPED.matcher(line).matches()
                && !ENDED.matcher(line).matches()
                && ENDED.matcher(next).matches();
    }

    /** "By John Smith", "By JOHN SMITH | May 3, 2019". */
    boolean isByline(String line) {
        int label = words.label(line, LayoutWords.Kind.BYLINE);
        return label > 0
                && count(line) <= MOST_WORDS_OF_BYLINE
                && !STOPPED.matcher(line).matches()
                && NAME.matcher(line.substring(label)).matches()
                && !line.substring(label).matches(".*\\s(?:is|are|was|were|has|have|will|to)\\s.*");
    }

    /** The outlet that the line names and nothing else, an empty text for another mark of the end, or none. */
    Optional<String> signature(String line) {
        String bare = line.replaceAll("^[\\s(\\[-]+|[\\s)\\].-]+$", "");
        Optional<String> signed = words.signature(line);
        if (signed.isPresent()) {
            return signed;
        }
        int label = words.label(bare, LayoutWords.Kind.SOURCE_LABEL);
        String name = bare.substring(label).replaceFirst("^[\\s:]+", "");
        return label > 0 || count(line) <= 2 ? words.agency(name) : Optional.empty();
    }

    private boolean looksLikeTitle(String line) {
        int first = line.codePointAt(0);
        boolean begins = Character.isUpperCase(first)
                || Character.isDigit(first)
                || "'\"\u2018\u201c(\u2026".indexOf(first) >= 0
                || (Character.isLetter(first) && !Character.isLowerCase(first));
        long letters = line.codePoints().filter(Character::isLetter).count();
        return begins && letters * 2 > line.length() && !ITEM.matcher(line).matches() && !dates.isDate(line);
    }

    private static int count(String line) {
        return line.strip().split("\\s+", -1).length;
    }
}
