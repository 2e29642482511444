package chancery.ingest;

import chancery.knowledge.Knowledge;
import chancery.knowledge.LayoutWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words before the first sentence of a body that say where, when and from whom: {@code TEHRAN (Tasnim) –},
 * {@code ANKARA, May 3 (Northern Wire) -}, {@code (Reuters) -}, {@code Alborz-}.
 */
final class Datelines {

    /**
     * A dateline.
     *
     * @param end where the first sentence begins
     */
    record Dateline(int end, Optional<String> outlet, Optional<LocalDate> day) {}

    private static final int LONGEST = 140;
    private static final Pattern DASH =
            Pattern.compile("\\s*(?:--|[-\u2013\u2014:\u2012\u2015])\\s+|\\s+(?:--|[-\u2013\u2014])(?=\\S)|\u2014");
    private static final Pattern BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]{2,80})[)\\]]");
    private static final Pattern PLACE = Pattern.compile(
            "\\p{Lu}[\\p{L}.'\u2019-]*(?: (?:of|the|de|del|la|al|el|and|du|da|dos|am|an der)? ?\\p{Lu}[\\p{L}.'\u2019-]*){0,4}");
    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}{3}[^\\p{Ll}]*");
    private static final Pattern GLUED =
            Pattern.compile("(\\p{Lu}[\\p{L}]{2,20})[-\u2013\u2014](\\p{Lu}\\p{Ll}*)(?= )");
    private static final Pattern MARK = Pattern.compile("\\[[\\p{Lu}\\p{N} ,.'/&()-]{4,160}\\]\\s*");

    private final PrintedDates dates;
    private final LayoutWords layout;

    Datelines(Knowledge knowledge, PrintedDates dates) {
        this.dates = dates;
        this.layout = knowledge.layout();
    }

    /** The dateline that a paragraph begins with. */
    Optional<Dateline> find(String paragraph) {
        String beginning = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        Matcher dash = DASH.matcher(beginning);
        while (dash.find()) {
            Optional<Dateline> dateline = read(beginning, dash.start(), dash.end());
            if (dateline.isPresent() && dash.end() < paragraph.length()) {
                return dateline.map(found -> withMarks(found, paragraph));
            }
        }
        return glued(beginning);
    }

    private static Dateline withMarks(Dateline dateline, String paragraph) {
        Matcher mark = MARK.matcher(paragraph).region(dateline.end(), paragraph.length());
        int end = dateline.end();
        while (mark.lookingAt()) {
            end = mark.end();
            mark.region(end, paragraph.length());
        }
        return end == paragraph.length() ? dateline : new Dateline(end, dateline.outlet(), dateline.day());
    }

    private Optional<Dateline> read(String beginning, int dash, int end) {
        String head = beginning.substring(0, dash);
        if (head.replaceAll("[^(]", "").length() != head.replaceAll("[^)]", "").length()) {
            return Optional.empty();
        }
        List<String> brackets = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(head);
        boolean closed = false;
        while (bracket.find()) {
            brackets.add(bracket.group(1).strip());
            closed = head.substring(bracket.end()).replaceAll("[\\s,.*]", "").isEmpty();
        }
        Optional<String> inBracket = closed ? outletIn(brackets.get(brackets.size() - 1)) : Optional.empty();
        List<String> items = items(BRACKET.matcher(head).replaceAll(","));
        if (!items.stream().allMatch(this::fits)) {
            return Optional.empty();
        }
        Optional<String> named =
                items.stream().flatMap(item -> layout.agency(item).stream()).findFirst();
        boolean dated = items.stream().anyMatch(dates::isDate);
        boolean shouted = !items.isEmpty()
                && CAPITALS.matcher(head).matches()
                && !CAPITALS.matcher(beginning.substring(end)).matches();
        if (inBracket.isEmpty() && named.isEmpty() && !dated && !shouted) {
            return Optional.empty();
        }
        return Optional.of(
                new Dateline(end, inBracket.or(() -> named), dates.find(head).map(PrintedDates.Printed::day)));
    }

    private static List<String> items(String head) {
        List<String> items = new ArrayList<>();
        for (String item : head.replace("*", "").split("[,/|]", -1)) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }

    private boolean fits(String item) {
        return dates.isDate(item)
                || item.matches("'?\\d{2,4}")
                || PLACE.matcher(item).matches()
                || layout.agency(item).isPresent();
    }

    /** The outlet of "(Reuters)", "(Reuters, 3 May)"; none for a bracket with a small first letter, or a date alone. */
    private Optional<String> outletIn(String bracket) {
        return items(bracket).stream()
                .filter(item -> !dates.isDate(item) && Character.isUpperCase(item.charAt(0)))
                .findFirst()
                .map(item -> layout.agency(item).orElse(item));
    }

    /** "Alborz-Over the last weeks": an outlet glued to the first word of the article. */
    private Optional<Dateline> glued(String beginning) {
        Matcher glued = GLUED.matcher(beginning);
        if (!glued.lookingAt() || !layout.has(glued.group(2), LayoutWords.Kind.OPENER)) {
            return Optional.empty();
        }
        String name = glued.group(1);
        return Optional.of(
                new Dateline(glued.start(2), Optional.of(layout.agency(name).orElse(name)), Optional.empty()));
    }
}
