package chancery.bench.made;

import chancery.bench.made.MadeReport.Line;
import chancery.bench.made.MadeReport.Line.Telling;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Writes sentences and reports about an affair, each time in other words. */
final class Writer {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("'on' d MMMM", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("'on' MMMM d", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("'on' d MMMM yyyy", Locale.ENGLISH));
    private static final Set<String> EVENTS =
            Set.of("visit", "meet", "call", "sign", "attack", "unvisit", "unmeet", "unsign", "praise", "blame");
    private static final int ROUND = 100;
    private static final int FEWEST = 4;
    private static final int MORE = 4;

    private final Wording wording;
    private final Random random;

    Writer(Wording wording, Random random) {
        this.wording = wording;
        this.random = random;
    }

    /** A report that tells these parts of the affair, and what newspapers add. */
    MadeReport report(String name, String outlet, Affair affair, List<String> parts) {
        List<Line> lines = new ArrayList<>();
        parts.forEach(part -> lines.add(line(affair, part)));
        List<String> used = new ArrayList<>();
        for (int i = FEWEST + random.nextInt(MORE); i > 0; i--) {
            String filler = fill(Wording.any(wording.sentences("filler"), random), affair);
            if (!used.contains(filler)) {
                used.add(filler);
                lines.add(new Line(filler, Optional.empty()));
            }
        }
        LocalDate published = affair.day().plusDays(random.nextInt(2));
        String title = fill(Wording.any(wording.sentences("head"), random), affair);
        return new MadeReport(name, outlet, published, title, "", lines, name);
    }

    /** A sentence that tells this part of the affair. */
    Line line(Affair affair, String part) {
        String text = fill(Wording.any(wording.sentences(part), random), affair);
        Optional<Telling> telling =
                EVENTS.contains(part) ? Optional.of(new Telling(affair.key() + "." + part, part)) : Optional.empty();
        return new Line(text, telling);
    }

    /** The report with its first sentence credited to an agency. */
    MadeReport credited(MadeReport report, String agency, String family) {
        String pattern = Wording.any(wording.sentences("credit"), random);
        Line first = report.lines().get(0);
        String full = first.text();
        String bare = full.endsWith(".") ? full.substring(0, full.length() - 1) : full;
        boolean before = pattern.startsWith("(");
        String low = full.startsWith("On ") || full.startsWith("An ") || full.startsWith("A ")
                ? Character.toLowerCase(full.charAt(0)) + full.substring(1)
                : full;
        String credited = pattern.replace("{agency}", agency)
                .replace("{text}", bare)
                .replace("{low}", low)
                .replace("{full}", full);
        List<Line> lines = new ArrayList<>(report.lines());
        lines.set(0, new Line(before ? full : credited, first.event()));
        String head = before ? credited.substring(0, credited.length() - full.length()) : "";
        return new MadeReport(report.name(), report.outlet(), report.published(), report.title(), head, lines, family);
    }

    private String fill(String pattern, Affair affair) {
        String day = Wording.any(DAYS, random).format(affair.day());
        if (random.nextInt(3) == 0) {
            day = "on " + affair.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
        Map<String, String> slots = new TreeMap<>();
        slots.put("{A}", affair.guest().introduced(random));
        slots.put("{B}", affair.host().introduced(random));
        slots.put("{Alast}", affair.guest().familyName());
        slots.put("{Blast}", affair.host().familyName());
        slots.put("{Astate}", Official.withArticle(affair.guest().state().name()));
        slots.put("{Bstate}", Official.withArticle(affair.host().state().name()));
        slots.put("{city}", affair.city());
        slots.put("{day}", day);
        slots.put("{Day}", capital(day));
        slots.put("{n}", String.valueOf(affair.number()));
        slots.put("{N}", String.valueOf(affair.number()));
        slots.put("{about}", "about " + Math.round((double) affair.number() / ROUND) * ROUND);
        slots.put("{topic}", affair.topic());
        slots.put("{quote}", affair.quote());
        String text = pattern;
        for (Map.Entry<String, String> slot : slots.entrySet()) {
            text = text.replace(slot.getKey(), slot.getValue());
        }
        return capital(text);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
