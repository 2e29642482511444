package chancery.merge;

import static chancery.merge.Tale.BERG;
import static chancery.merge.Tale.CHAD;
import static chancery.merge.Tale.DEBY;
import static chancery.merge.Tale.MALI;
import static chancery.merge.Tale.NORWAY;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Claim;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is merged part by part is what is merged at once: random reports that come, are read again, are found to be copies, and go. */
class MergingInPartsTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 6);
    private static final int REPORTS = 16;
    private static final Participant HOLM = Tale.person("kari-holm", "Kari Holm", "NOR");
    private static final List<Participant> PARTIES = List.of(BERG, DEBY, HOLM, NORWAY, CHAD, MALI);
    private static final List<EventKind> KINDS = List.of(
            EventKind.VISIT,
            EventKind.MEETING,
            EventKind.TALKS,
            EventKind.AGREEMENT,
            EventKind.STATEMENT,
            EventKind.ACCUSATION,
            EventKind.ATTACK);
    private static final List<String> SAID = List.of(
            "the pact was \"a knife between the ribs\"", "it is a knife between the ribs", "the talks went well");
    private static final List<String> COUNTED = List.of(
            "There are %d demands that Chad has to meet within %d days of the summit.",
            "Norway handed Chad a list of %d demands and gave it %d days.");
    private static final List<String> TOLD = List.of(
            "Anna Berg went on a visit to the republic of Chad.",
            "In the capital the guests were received with music.");

    static Stream<Integer> seeds() {
        return IntStream.range(0, 60).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsAreTheWhole(int seed) {
        Random random = new Random(seed);
        RecordInParts record = new RecordInParts();
        for (int step = 0; step < 40; step++) {
            Map<Report, List<Claim>> parts = new TreeMap<>(Comparator.comparing(Report::id));
            for (int i = random.nextInt(2); i >= 0; i--) {
                Report report = report(random);
                parts.put(report, random.nextInt(6) == 0 ? List.of() : claims(report, random));
            }
            record.change(parts);
            assertThat(apart(record.told(), record.toldAtOnce()))
                    .as("step %d", step)
                    .isEmpty();
        }
    }

    /** The lines that stand in one of two texts only. */
    private static List<String> apart(String parts, String whole) {
        List<String> apart = new ArrayList<>();
        parts.lines().filter(line -> !whole.contains(line)).forEach(line -> apart.add("parts: " + line));
        whole.lines().filter(line -> !parts.contains(line)).forEach(line -> apart.add("whole: " + line));
        return apart;
    }

    private static Report report(Random random) {
        String name = "report-" + random.nextInt(REPORTS);
        Report report = switch (random.nextInt(4)) {
            case 0 -> Tale.report(name);
            default -> Tale.report(name, day(random).plusDays(1).toString());
        };
        boolean copies = random.nextInt(5) == 0;
        return copies && !name.equals("report-0")
                ? report.withDuplicateOf(Tale.report("report-0").id())
                : report;
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays((long) random.nextInt(3) * 30 + random.nextInt(3));
    }

    private static List<Claim> claims(Report report, Random random) {
        Map<String, Claim> claims = new TreeMap<>();
        for (int sentence = 0; sentence < 4; sentence++) {
            add(claims, act(report, sentence, random));
        }
        int demands = 10 + random.nextInt(4);
        int days = demands / 2;
        String counted = String.format(Locale.ROOT, COUNTED.get(random.nextInt(COUNTED.size())), demands, days);
        add(claims, Tale.figure(report, random.nextInt(5), demands, "demand", counted));
        add(claims, Tale.figure(report, demands, "demand", counted));
        add(claims, Tale.figure(report, days, "day", counted));
        add(claims, Tale.statement(report, any(List.of(BERG, DEBY), random), any(SAID, random)));
        add(claims, Tale.term(report, random.nextInt(4), any(List.of("fishing", "railways"), random), "on it"));
        if (random.nextBoolean()) {
            add(claims, Tale.tenure(report, BERG, "foreign minister", "Kari Moe"));
        }
        return new ArrayList<>(claims.values());
    }

    private static void add(Map<String, Claim> claims, Claim claim) {
        claims.put(claim.id(), claim);
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static Claim act(Report report, int sentence, Random random) {
        Tale tale = Tale.of(report, any(KINDS, random))
                .by(any(PARTIES, random))
                .to(any(PARTIES, random))
                .sentence(sentence)
                .words(any(TOLD, random));
        Tale dated = switch (random.nextInt(6)) {
            case 0 -> tale;
            case 1 -> tale.inTheYear(FIRST.getYear());
            case 2 -> tale.onSome("Monday");
            default -> tale.on(day(random).toString());
        };
        Tale placed = random.nextInt(3) == 0 ? dated.at(any(List.of("Oslo", "Bergen"), random), "NOR") : dated;
        return placed.as(random.nextInt(5) == 0 ? Status.DENIED : Status.HAPPENED)
                .claim();
    }
}
