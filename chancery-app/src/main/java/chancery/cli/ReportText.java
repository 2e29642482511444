package chancery.cli;

import chancery.model.DateClue;
import chancery.model.Event;
import chancery.model.Note;
import chancery.model.Report;
import chancery.registry.Library;
import chancery.show.StoryText;
import chancery.show.Style;
import chancery.store.Condition;
import chancery.store.Shelf;
import java.util.ArrayList;
import java.util.List;

/** A report and all that was read in it. */
final class ReportText {

    private static final int LONGEST = 60;

    private final Library library;
    private final Style style;

    ReportText(Library library, Style style) {
        this.library = library;
        this.style = style;
    }

    List<String> of(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.id() + "  report " + library.source(report.id()));
        report.title().ifPresent(title -> lines.add("  title       " + title));
        lines.add("  published   " + StoryText.day(report.published()));
        lines.add("  language    " + report.language());
        lines.add("  length      " + report.text().length() + " characters, "
                + library.store().sentences(report.id()) + " sentences read");
        report.duplicateOf()
                .ifPresent(original -> lines.add("  copy of     " + original + " " + library.source(original)));
        for (Note note : library.store().notes(report.id())) {
            lines.add("  note        at " + note.span().start() + ": " + note.what());
        }
        library.store().clues(report.id()).forEach(clue -> lines.add("  clue        " + clue(clue, report)));
        List<Condition> told = List.of(Condition.toldBy(List.of(report.id().value())));
        StoryText story = new StoryText(style);
        List<Event> events = library.records().inOrder(Shelf.EVENTS, told);
        add(lines, "events", story.events(events));
        add(lines, "statements", story.claims(library.records().inOrder(Shelf.STATEMENTS, told)));
        add(lines, "offices", story.claims(library.records().inOrder(Shelf.TENURES, told)));
        add(lines, "agreements", story.claims(library.records().inOrder(Shelf.AGREEMENTS, told)));
        add(lines, "figures", story.claims(library.records().inOrder(Shelf.FIGURES, told)));
        return lines;
    }

    /** "at 120 «President Obama»: in office …; leaves …", or that it was not followed. */
    private static String clue(DateClue clue, Report report) {
        String words = clue.span().of(report.text()).replaceAll("\\s+", " ");
        String shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        String left = clue.leaves()
                .map(when -> "leaves " + StoryText.day(clue.leaves()))
                .orElse("leaves every day");
        return "at " + clue.span().start() + " «" + shown + "»: " + clue.says() + "; "
                + (clue.followed() ? left : "not followed, the others say another time");
    }

    private static void add(List<String> lines, String title, List<String> more) {
        if (!more.isEmpty()) {
            lines.add("");
            lines.add(title);
            lines.addAll(more);
        }
    }
}
