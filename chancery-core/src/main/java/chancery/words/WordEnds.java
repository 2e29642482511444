package chancery.words;

import java.util.Locale;

/** Finds where a word ends that begins with a letter or digit: what joins letters, and what cuts them. */
final class WordEnds {

    private static final int LONGEST_BROKEN = 3;
    private static final int LONGEST_PLURAL = 3;

    private final String text;
    private final Vocabulary vocabulary;
    private final Stops stops;
    private final Numerals numerals;
    private final Addresses addresses;

    WordEnds(String text, Vocabulary vocabulary, Stops stops) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.stops = stops;
        this.numerals = new Numerals(text);
        this.addresses = new Addresses(text);
    }

    /** The end of the word, its own stop included: behind "U.S." and "ex-minister", but behind "Saudi" in "Saudi-led". */
    int end(int start) {
        if (text.charAt(start) == 'w' && text.startsWith("www.", start)) {
            return addresses.end(start);
        }
        int segment = start;
        int end = run(start);
        boolean chained = false;
        while (end < text.length()) {
            int longer = isHyphen(end) ? hyphen(start, segment, end, chained) : join(start, segment, end);
            if (longer == end) {
                return end;
            }
            if (text.charAt(longer - 1) == '.') {
                return behindStop(longer);
            }
            chained |= isHyphen(end);
            segment = end + 1;
            end = longer;
        }
        return end;
    }

    private int run(int from) {
        int end = from;
        while (end < text.length() && Chars.isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The plural of an abbreviation: "Ph.D.s". */
    private int behindStop(int end) {
        boolean plural = at(end) == 's' && !Chars.isWord(at(end + 1));
        return plural ? end + 1 : end;
    }

    private int join(int start, int segment, int end) {
        char next = at(end + 1);
        return switch (text.charAt(end)) {
            case '\'', '\u2019', '\u2018', '\u02bc' -> Chars.isLetter(next) ? run(end + 1) : end;
            case '.' -> stop(start, segment, end);
            case ',', ':', '/' -> mark(start, segment, end);
            case '&' -> Chars.isUpper(at(end - 1)) && Chars.isUpper(next) ? run(end + 1) : end;
            case '+' -> plus(end);
            case '_' -> Chars.isWord(next) ? run(end + 1) : end;
            case '@' -> Chars.isWord(next) ? addresses.end(end) : end;
            case '(' -> plural(end);
            case '$' -> numerals.isCurrency(start, end) ? end + 1 : end;
            case '#' -> end - start == 1 && Chars.isUpper(at(start)) && !Chars.isWord(next) ? end + 1 : end;
            default -> end;
        };
    }

    private int mark(int start, int segment, int end) {
        if (text.charAt(end) == ':' && text.startsWith("//", end + 1)) {
            return addresses.end(end);
        }
        if (text.charAt(end) == '/' && isAddress(start, segment, end)) {
            return addresses.end(end);
        }
        return numerals.joins(segment, end) ? run(end + 1) : end;
    }

    /** "un.org" before its slash. */
    private boolean isAddress(int start, int segment, int end) {
        return segment > start && at(segment - 1) == '.' && vocabulary.endsAddress(text.substring(segment, end));
    }

    /** "P5+1", "C++", but "2" in "2+2". */
    private int plus(int end) {
        if (at(end + 1) == '+' && !Chars.isWord(at(end + 2))) {
            return end + 2;
        }
        boolean sum = Chars.isDigit(at(end - 1)) && Chars.isDigit(at(end + 1)) && !Chars.isUpper(at(end - 2));
        return Chars.isWord(at(end + 1)) && !sum ? run(end + 1) : end;
    }

    /** "friend(s)". */
    private int plural(int end) {
        for (int close = end + 2; close <= end + LONGEST_PLURAL; close++) {
            if (at(close) == ')' && vocabulary.is(Vocabulary.Affix.PLURAL, text.substring(end, close + 1))) {
                return Chars.isWord(at(close + 1)) ? end : close + 1;
            }
        }
        return end;
    }

    private int stop(int start, int segment, int end) {
        char next = at(end + 1);
        if (Chars.isDigit(next)) {
            return digitAfterStop(start, end);
        }
        if (Chars.isLetter(next) && joinsLetter(start, segment, end)) {
            return run(end + 1);
        }
        boolean ellipsis = next == '.' && (at(end + 2) == '.' || !stops.isDotted(start, end));
        return !ellipsis && stops.belongs(beforeHyphen(start, end), end) ? end + 1 : end;
    }

    /** "3.5" and "v1.2" are words, "No.5" is two. */
    private int digitAfterStop(int start, int end) {
        if (Chars.isDigit(at(end - 1))) {
            return run(end + 1);
        }
        if (Chars.isUpper(at(end - 1)) && end - start == 1) {
            return run(end + 1);
        }
        return stops.belongs(start, end) ? end + 1 : end;
    }

    private boolean joinsLetter(int start, int segment, int end) {
        int after = run(end + 1);
        boolean single = after == end + 2;
        if (single && (end - segment == 1 || vocabulary.stop(text.substring(start, after)) != null)) {
            return true;
        }
        if (Chars.isUpper(at(end + 1))) {
            return Chars.isUpper(at(start)) && (isDomain(end + 1, after) || isTicker(segment, end, after));
        }
        return end - segment > 1
                ? !Chars.isDigit(at(end - 1)) || isDomain(end + 1, after)
                : segment == start && isDomain(end + 1, after);
    }

    /** "GLEN.L", "RHON.PA": a share and its exchange. */
    private boolean isTicker(int segment, int end, int after) {
        boolean capitals = end - segment > 1 && Chars.isUpper(at(end - 1)) && Chars.isUpper(at(after - 1));
        return capitals && after - end <= 3 && !vocabulary.isOpener(at(end + 1) + small(end + 2, after));
    }

    private boolean isDomain(int from, int to) {
        String name = text.substring(from, to);
        return vocabulary.endsAddress(name) && !vocabulary.isOpener(name);
    }

    private int hyphen(int start, int segment, int end, boolean chained) {
        if (!Chars.isWord(at(end + 1))) {
            return isBrokenOff(start, end) ? end + 1 : end;
        }
        int after = run(end + 1);
        boolean joined = (chained && !Chars.isDigit(at(start)))
                || (segment == start && isPrefix(start, end))
                || (!isHyphen(after) && vocabulary.is(Vocabulary.Affix.SUFFIX, small(end + 1, after)))
                || vocabulary.is(Vocabulary.Affix.WHOLE, small(start, after))
                || numerals.isCode(start, end, after);
        return joined ? after : end;
    }

    private boolean isPrefix(int start, int end) {
        String part = small(start, end);
        return vocabulary.is(Vocabulary.Affix.PREFIX, part)
                || (Chars.isLower(at(end + 1)) && vocabulary.is(Vocabulary.Affix.INITIAL, part));
    }

    /** "wh- where", but not "pre- and post-war", nor "short- or long-term". */
    private boolean isBrokenOff(int start, int end) {
        boolean followed = at(end + 1) == ' ' && Chars.isLower(at(end + 2));
        return end - start <= LONGEST_BROKEN
                && followed
                && !vocabulary.is(Vocabulary.Affix.JOINT, small(end + 2, run(end + 2)));
    }

    /** In "anti-U.S" the word that may have a stop begins behind the hyphen. */
    private int beforeHyphen(int start, int end) {
        int begin = end;
        while (begin > start && !isHyphen(begin - 1)) {
            begin--;
        }
        return begin;
    }

    private boolean isHyphen(int index) {
        return Chars.isHyphen(at(index));
    }

    private String small(int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }
}
