package chancery.ingest;

import chancery.knowledge.Knowledge;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.When;
import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** Makes reports of drafts: finds the layout and the language, and puts together what the text and its metadata say. */
final class Drafting {

    private static final String ENGLISH = "en";
    private static final String UNKNOWN = "und";

    private final Knowledge knowledge;
    private final LayoutFinder layouts;

    Drafting(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.layouts = new LayoutFinder(knowledge);
    }

    Report report(Draft draft) {
        Layout layout = layouts.find(draft.text(), draft.unread());
        Metadata metadata = draft.metadata();
        return new Report(
                ReportId.of(draft.name(), draft.text()),
                draft.name(),
                metadata.title().or(layout::title),
                metadata.outlet().or(layout::outlet),
                metadata.published().or(layout::published).map(day -> When.day(day, When.Basis.STATED)),
                language(draft),
                draft.text(),
                layout.parts(),
                Optional.empty());
    }

    /** What the words say goes before what the metadata say; a few words in Latin letters may well be English. */
    private String language(Draft draft) {
        return knowledge
                .languages()
                .of(draft.text())
                .or(() -> draft.metadata().language())
                .orElseGet(() -> guess(draft.text()));
    }

    private static String guess(String text) {
        boolean latin = text.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
        return latin ? ENGLISH : UNKNOWN;
    }
}
