package chancery.bench;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.ActorId;
import chancery.model.Assertion;
import chancery.model.Certainty;
import chancery.model.Claim;
import chancery.model.ContentId;
import chancery.model.EventKind;
import chancery.model.Evidence;
import chancery.model.Figure;
import chancery.model.Participant;
import chancery.model.PloverType;
import chancery.model.Report;
import chancery.model.Sector;
import chancery.model.Span;
import chancery.model.Status;
import chancery.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A world of acts that reports tell of, made up from a seed, to measure merging on: some states and people act far more than others, an
 * act is told by one to four reports, one report in six is not dated, one mention in five is dated coarsely or not at all.
 */
final class MergeWorld {

    private static final int STATES = 120;
    private static final int PEOPLE = 900;
    private static final int DAYS = 3_650;
    private static final int CLAIMS_OF_A_REPORT = 6;
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final List<EventKind> KINDS = List.of(
            EventKind.MEETING,
            EventKind.STATEMENT,
            EventKind.STATEMENT,
            EventKind.VISIT,
            EventKind.DEMAND,
            EventKind.AGREEMENT,
            EventKind.ATTACK,
            EventKind.CALL,
            EventKind.ACCUSATION,
            EventKind.SANCTION);
    private static final List<String> UNITS = List.of("day", "month", "year", "soldier", "dollar", "tonne");
    private static final List<String> WORDS = words();

    /** What happened: all that reports vary when they tell of it. */
    private record Deed(EventKind kind, Participant doer, Participant receiver, LocalDate day, String words) {}

    private final Random random;
    private final List<Report> reports = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Deed> deeds = new ArrayList<>();

    MergeWorld(long seed, int number) {
        random = new Random(seed);
        for (int i = 0; i < number; i++) {
            tell(i);
        }
    }

    List<Report> reports() {
        return reports;
    }

    List<Claim> claims() {
        return claims;
    }

    private static List<String> words() {
        Random letters = new Random(1);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int j = 0; j < 5 + i % 5; j++) {
                word.append((char) ('a' + letters.nextInt(26)));
            }
            words.add(word.toString());
        }
        return words;
    }

    /** A report on one of the last days' affairs: new deeds, and such as others told before it. */
    private void tell(int number) {
        LocalDate printed = FIRST.plusDays(random.nextInt(DAYS));
        Report report = Report.plain("report-" + number, "report " + number)
                .withPublished(random.nextInt(6) == 0 ? Optional.empty() : Optional.of(stated(printed)));
        reports.add(report);
        for (int i = 0; i < CLAIMS_OF_A_REPORT; i++) {
            if (i == CLAIMS_OF_A_REPORT - 1) {
                claims.add(figure(report, i));
            } else {
                boolean again = !deeds.isEmpty() && random.nextInt(3) > 0;
                Deed deed = again ? deeds.get(random.nextInt(deeds.size())) : deed(printed);
                claims.add(claim(report, i, deed.words(), act(deed)));
            }
        }
    }

    private Deed deed(LocalDate around) {
        EventKind kind = KINDS.get(random.nextInt(KINDS.size()));
        Deed deed = new Deed(kind, person(often(PEOPLE)), person(often(PEOPLE)), around, sentence(14));
        deeds.add(deed);
        return deed;
    }

    /** Small numbers far more often than large ones. */
    private int often(int end) {
        return (int) (end * Math.pow(random.nextDouble(), 3));
    }

    private static Participant person(int number) {
        String state = String.format("X%02d", number % STATES);
        Actor actor = new Actor.Person(
                new ActorId("person/p-" + number),
                "Person " + number,
                Optional.of(state),
                Optional.of(Sector.GOV),
                List.of(),
                Optional.empty());
        return new Participant(actor, Optional.empty(), new Span(0, 1));
    }

    private Act act(Deed deed) {
        boolean symmetric = deed.kind().isSymmetric();
        List<Participant> doers = symmetric ? List.of(deed.doer(), deed.receiver()) : List.of(deed.doer());
        Optional<String> mode = deed.kind() == EventKind.SANCTION ? Optional.of("embargo") : Optional.empty();
        return new Act(
                deed.kind(),
                Optional.of(PloverType.CONSULT),
                mode,
                List.of(),
                Optional.of("042"),
                doers,
                symmetric ? List.of() : List.of(deed.receiver()),
                when(deed.day()),
                Optional.empty());
    }

    private Optional<When> when(LocalDate day) {
        return switch (random.nextInt(10)) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(When.between(
                        day.withDayOfMonth(1),
                        day.withDayOfMonth(day.lengthOfMonth()),
                        When.Precision.MONTH,
                        When.Basis.STATED));
            default -> Optional.of(stated(day));
        };
    }

    private static When stated(LocalDate day) {
        return When.day(day, When.Basis.STATED);
    }

    private Claim figure(Report report, int sentence) {
        String unit = UNITS.get(random.nextInt(UNITS.size()));
        Figure figure = new Figure(
                1 + random.nextInt(40),
                Optional.empty(),
                unit,
                unit + "s",
                Figure.Bound.EXACT,
                Optional.empty(),
                Optional.empty(),
                new Span(0, 1),
                Optional.empty(),
                Optional.empty());
        return claim(report, sentence, sentence(14), figure);
    }

    private String sentence(int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            sentence.append(WORDS.get(often(WORDS.size()))).append(' ');
        }
        return sentence.toString();
    }

    private static Claim claim(Report report, int sentence, String words, Assertion assertion) {
        Evidence evidence = new Evidence(
                report.id(), sentence, new Span(0, words.length()), words, new Span(0, 1), "phrases/made.tsv:made");
        String id = ContentId.of("c", report.name(), Integer.toString(sentence), words);
        return new Claim(
                id, assertion, Status.HAPPENED, List.of(), Certainty.ASSERTED, evidence, 0.9, Optional.empty());
    }
}
