package chancery.resolve;

import chancery.TreeBank;
import chancery.knowledge.Knowledge;
import chancery.model.Reference;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Resolution;
import chancery.model.Sentence;
import chancery.model.StatedTenure;
import chancery.model.When;
import chancery.recognise.Recogniser;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A small report of the test resources, parsed beforehand, with all that the resolver makes of it. */
final class Told {
    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private final List<TreeBank.Parsed> parsed;
    private final Resolution resolution;

    private Told(List<TreeBank.Parsed> parsed, Resolution resolution) {
        this.parsed = parsed;
        this.resolution = resolution;
    }

    /** The report of this name as published on a day. */
    static Told on(String day, String name) {
        return told(name, Optional.of(When.day(LocalDate.parse(day), When.Basis.STATED)));
    }

    static Told undated(String name) {
        return told(name, Optional.empty());
    }

    private static Told told(String name, Optional<When> published) {
        List<TreeBank.Parsed> parsed = TreeBank.read(file(name + ".conllu"));
        List<Sentence> sentences =
                parsed.stream().map(TreeBank.Parsed::sentence).toList();
        int end = sentences.get(sentences.size() - 1).span().end();
        Report report = new Report(
                new ReportId("r-" + name),
                name,
                Optional.empty(),
                Optional.empty(),
                published,
                "en",
                " ".repeat(end),
                List.of(),
                Optional.empty());
        Recogniser recogniser = new Recogniser(KNOWLEDGE);
        return new Told(
                parsed,
                new Resolver(KNOWLEDGE)
                        .resolve(
                                report, sentences.stream().map(recogniser::mark).toList()));
    }

    private static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(Told.class.getResource("/resolve/" + name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Ids of those whom the words of a sentence stand for, in order, joined by blanks; "nobody" if nobody. */
    String who(int sentence, String words) {
        return reference(sentence, words)
                .map(reference -> String.join(
                        " ",
                        reference.participants().stream()
                                .map(participant -> participant.id().value())
                                .toList()))
                .orElse("nobody");
    }

    Reference.Kind kind(int sentence, String words) {
        return reference(sentence, words).orElseThrow().kind();
    }

    /** The office of the first of those whom the words stand for. */
    String office(int sentence, String words) {
        return reference(sentence, words)
                .orElseThrow()
                .participants()
                .get(0)
                .office()
                .orElse("none");
    }

    /** The state of the first of those whom the words stand for. */
    String state(int sentence, String words) {
        return reference(sentence, words)
                .orElseThrow()
                .participants()
                .get(0)
                .actor()
                .state()
                .orElse("none");
    }

    private Optional<Reference> reference(int sentence, String words) {
        return resolution.references().get(sentence).stream()
                .filter(reference -> text(sentence, reference).equals(words))
                .max(Comparator.comparingInt(Reference::length));
    }

    private String text(int sentence, Reference reference) {
        TreeBank.Parsed line = parsed.get(sentence);
        int start = line.sentence().span().start();
        int first = line.sentence().token(reference.first()).span().start() - start;
        int last = line.sentence().token(reference.last()).span().end() - start;
        return line.text().substring(first, last);
    }

    /** "ann-linde foreign_minister SWE CURRENT AGREES" for each stated tenure. */
    List<String> tenures() {
        return resolution.tenures().stream().map(Told::line).toList();
    }

    /** Whom the record has instead of those who are said to hold an office. */
    List<String> expected() {
        return resolution.tenures().stream()
                .flatMap(tenure -> tenure.tenure().expected().stream())
                .toList();
    }

    private static String line(StatedTenure stated) {
        String person = stated.tenure().holder().id().value().replace("person/", "");
        return person + " " + stated.tenure().office().key() + " "
                + stated.tenure().office().jurisdiction().orElse("-") + " "
                + stated.tenure().standing() + " " + stated.tenure().check();
    }
}
