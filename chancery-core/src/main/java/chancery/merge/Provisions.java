package chancery.merge;

import chancery.knowledge.DisputeWords;
import chancery.knowledge.DisputeWords.Use;
import chancery.model.Described;
import chancery.model.Dispute;
import chancery.model.Dispute.Severity;
import chancery.model.Event;
import chancery.model.EventKind;
import chancery.model.Evidence;
import chancery.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What two tellers of one report say that an agreement provides, where they speak of one thing ("joint patrols") and differ about it:
 * "patrols by officers" and "patrols by customs men". Two different things are two points of it, and no dispute.
 */
final class Provisions {

    private static final int LEAST_COMMON = 2;
    private static final double COMMON = 0.4;
    private static final int LEAST_OWN = 2;

    /** What somebody says that the agreement provides; without a teller the report says it itself. */
    private record Provision(String content, String teller, Evidence evidence) {

        boolean differs(Provision other) {
            Words mine = Words.of(content);
            Words yours = Words.of(other.content);
            int common = mine.common(yours);
            return !teller.equals(other.teller)
                    && common >= LEAST_COMMON
                    && mine.overlap(yours) >= COMMON
                    && Math.min(mine.count(), yours.count()) - common >= LEAST_OWN;
        }
    }

    private final DisputeWords words;

    Provisions(DisputeWords words) {
        this.words = words;
    }

    List<Verdict> of(Sheet sheet) {
        List<Verdict> found = new ArrayList<>();
        for (Event event : sheet.events()) {
            if (event.act().kind() == EventKind.AGREEMENT) {
                found.addAll(of(event, sheet));
            }
        }
        return found;
    }

    private List<Verdict> of(Event event, Sheet sheet) {
        List<Provision> told = event.evidence().stream()
                .filter(evidence -> evidence.report().equals(sheet.id()))
                .flatMap(evidence -> provision(evidence, sheet).stream())
                .toList();
        Question question = new Question(event.id(), Dispute.Question.WHAT);
        told.stream()
                .filter(one -> told.stream().anyMatch(one::differs))
                .forEach(one -> question.answer(one.content(), List.of(one.evidence())));
        return Verdict.of(question.dispute(Severity.LOW).stream().toList());
    }

    /** What somebody is quoted as saying of it, else what the report says itself. */
    private Optional<Provision> provision(Evidence evidence, Sheet sheet) {
        return sheet.claims(Statement.class).stream()
                .filter(claim -> claim.evidence().sentence() == evidence.sentence())
                .map(claim -> (Statement) claim.assertion())
                .flatMap(said ->
                        content(said.content())
                                .map(content -> new Provision(content, speakers(said), evidence))
                                .stream())
                .findFirst()
                .or(() -> content(evidence.text()).map(content -> new Provision(content, "", evidence)));
    }

    private static String speakers(Statement said) {
        return said.speakers().isEmpty()
                ? said.described().map(Described::words).orElse("somebody")
                : said.speakers().stream().map(speaker -> speaker.id().value()).collect(Collectors.joining(", "));
    }

    private Optional<String> content(String text) {
        Plain plain = Plain.of(text);
        Optional<String> behind = words.of(Use.PURPOSE).stream()
                .filter(phrase -> plain.find(phrase) >= 0)
                .map(phrase -> text.substring(plain.start(plain.find(phrase) + phrase.size(), text)))
                .findFirst();
        return behind.or(() -> words.of(Use.PART).stream()
                        .filter(phrase -> plain.find(phrase) > 1)
                        .map(phrase -> text.substring(0, plain.start(plain.find(phrase) - 1, text)))
                        .findFirst())
                .map(String::strip);
    }
}
