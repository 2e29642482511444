package chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * A document that was taken in.
 *
 * @param id made from name and text
 * @param name what the user calls it: the file's name, or the id of its record
 * @param title the headline, if the text or the metadata has one
 * @param outlet who published it, if known
 * @param published when, if stated or resolved; undated reports are normal
 * @param language ISO 639-1 code; only {@code en} is coded
 * @param text exactly as it came; all offsets count in it
 * @param parts the text cut into headline, dateline, body …, in order, without overlap
 * @param duplicateOf the first report with the same or nearly the same text; both count as one witness
 */
public record Report(
        ReportId id,
        String name,
        Optional<String> title,
        Optional<String> outlet,
        Optional<When> published,
        String language,
        String text,
        List<Part> parts,
        Optional<ReportId> duplicateOf) {

    public Report {
        parts = List.copyOf(parts);
        for (Part part : parts) {
            if (part.span().end() > text.length()) {
                throw new IllegalArgumentException("part " + part + " lies outside the text of " + name);
            }
        }
    }

    /** A text as it is, without headline, date or furniture: all of it is body, and English. */
    public static Report plain(String name, String text) {
        return new Report(
                ReportId.of(name, text),
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                text,
                List.of(new Part(Part.Kind.BODY, new Span(0, text.length()))),
                Optional.empty());
    }

    /** The stretches of page furniture: stored, never read. */
    public List<Span> boilerplate() {
        return parts.stream()
                .filter(part -> part.kind() == Part.Kind.BOILERPLATE)
                .map(Part::span)
                .toList();
    }

    /** The witness that this report counts for: itself, or the report that it copies. */
    public ReportId witness() {
        return duplicateOf.orElse(id);
    }

    public Report withPublished(Optional<When> day) {
        return new Report(id, name, title, outlet, day, language, text, parts, duplicateOf);
    }

    public Report withDuplicateOf(ReportId original) {
        return new Report(id, name, title, outlet, published, language, text, parts, Optional.of(original));
    }

    public Report withoutDuplicate() {
        return new Report(id, name, title, outlet, published, language, text, parts, Optional.empty());
    }

    public Report withText(String other, List<Part> cut) {
        return new Report(id, name, title, outlet, published, language, other, cut, duplicateOf);
    }
}
