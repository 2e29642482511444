package chancery.merge;

import static chancery.merge.Tale.BERG;
import static chancery.merge.Tale.CHAD;
import static chancery.merge.Tale.DEBY;
import static chancery.merge.Tale.MALI;
import static chancery.merge.Tale.NORWAY;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Act;
import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for whatever reports tell: random reports of few people, whose visits lie a month apart and more. */
class MergePropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 6);
    private static final int MONTHS = 5;
    private static final int DAYS_OF_A_MONTH = 30;
    private static final List<Participant> PARTIES = List.of(BERG, DEBY, NORWAY, CHAD, MALI);
    private static final List<EventKind> KINDS =
            List.of(EventKind.VISIT, EventKind.MEETING, EventKind.TALKS, EventKind.AGREEMENT, EventKind.STATEMENT);

    private final List<Report> reports = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    private void tell(Random random) {
        for (int i = 0; i < 12; i++) {
            LocalDate printed = FIRST.plusDays((long) random.nextInt(MONTHS) * DAYS_OF_A_MONTH);
            Report report = random.nextInt(4) == 0
                    ? Tale.report("report-" + i)
                    : Tale.report("report-" + i, printed.plusDays(1).toString());
            boolean copies = i > 0 && random.nextInt(6) == 0;
            reports.add(copies ? report.withDuplicateOf(reports.get(0).witness()) : report);
            for (int sentence = 0; sentence < 3; sentence++) {
                claims.add(dated(tale(report, random), printed, random)
                        .sentence(sentence)
                        .claim());
            }
        }
    }

    private static Tale tale(Report report, Random random) {
        Participant one = PARTIES.get(random.nextInt(PARTIES.size()));
        Participant other = PARTIES.get(random.nextInt(PARTIES.size()));
        return Tale.of(report, KINDS.get(random.nextInt(KINDS.size()))).by(one).to(other);
    }

    private static Tale dated(Tale tale, LocalDate day, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> tale;
            case 1 -> tale.inTheYear(day.getYear());
            case 2 -> tale.onSome("Monday");
            default -> tale.on(day.toString());
        };
    }

    private Chronicle merged(Random order) {
        List<Report> someReports = new ArrayList<>(reports);
        List<Claim> someClaims = new ArrayList<>(claims);
        Collections.shuffle(someReports, order);
        Collections.shuffle(someClaims, order);
        return new Merger(Tale.KNOWLEDGE).merge(someReports, someClaims);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void orderOfReportsChangesNothing(int seed) {
        tell(new Random(seed));
        String one = merged(new Random(seed + 100)).toString();
        assertThat(merged(new Random(seed + 200)).toString()).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatLiesAMonthApartNeverMerges(int seed) {
        tell(new Random(seed));
        for (Event event : merged(new Random(seed)).events()) {
            List<LocalDate> days = days(event);
            for (LocalDate day : days) {
                assertThat(Math.abs(ChronoUnit.DAYS.between(day, days.get(0))))
                        .as("days of %s", event)
                        .isLessThanOrEqualTo(AcrossReports.DAYS_OF_DISPUTE);
            }
        }
    }

    /** The days to which its claims are dated. */
    private List<LocalDate> days(Event event) {
        return claims.stream()
                .filter(claim -> event.claims().contains(claim.id()))
                .flatMap(claim -> ((Act) claim.assertion()).when().stream())
                .filter(when -> when.precision() == When.Precision.DAY)
                .flatMap(when -> when.from().stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void eachClaimIsInOneEventAndEachEventIsExplained(int seed) {
        tell(new Random(seed));
        Map<String, String> eventOf = new HashMap<>();
        for (Event event : merged(new Random(seed)).events()) {
            event.claims()
                    .forEach(claim -> assertThat(eventOf.put(claim, event.id())).isNull());
            List<Claim> own = claims.stream()
                    .filter(claim -> event.claims().contains(claim.id()))
                    .toList();
            assertThat(new Merger(Tale.KNOWLEDGE).explain(reports, own))
                    .as("why %s", event)
                    .noneMatch(joining -> joining.ground().equals("ruled"));
        }
        assertThat(eventOf)
                .hasSize((int) claims.stream().map(Claim::id).distinct().count());
    }
}
