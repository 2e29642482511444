package chancery.merge;

import static chancery.merge.Tale.BERG;
import static chancery.merge.Tale.CHAD;
import static chancery.merge.Tale.DEBY;
import static chancery.merge.Tale.NORWAY;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MergerTest {

    private static final List<EventKind> KINDS = List.of(
            EventKind.VISIT,
            EventKind.MEETING,
            EventKind.AGREEMENT,
            EventKind.STATEMENT,
            EventKind.SANCTION,
            EventKind.ATTACK);
    private static final List<Participant> PARTIES = List.of(BERG, DEBY, NORWAY, CHAD, Tale.MALI);
    private static final List<String> WORDS = List.of(
            "Norway and Chad agreed on fishing rights in the lake.",
            "The two countries came to terms over 12 boats in the lake.",
            "Nobody was seen near the border since Monday evening.");

    private static final LocalDate START = LocalDate.of(2020, 3, 1);

    @TestFactory
    Stream<DynamicTest> theOrderOfReportsAndClaimsDoesNotMatter() {
        return IntStream.range(0, 30)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    Random random = new Random(seed);
                    List<Report> reports = reports(5);
                    List<Claim> claims = claims(reports, 60, 12, random);
                    Chronicle expected = new Merger(Tale.KNOWLEDGE).merge(reports, claims);
                    Collections.shuffle(claims, random);
                    Collections.shuffle(reports, random);
                    assertThat(new Merger(Tale.KNOWLEDGE).merge(reports, claims))
                            .isEqualTo(expected);
                }));
    }

    @TestFactory
    Stream<DynamicTest> noClaimIsLostOrToldTwice() {
        return IntStream.range(0, 10)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    List<Report> reports = reports(5);
                    List<Claim> claims = claims(reports, 80, 20, new Random(seed));
                    assertThat(new Merger(Tale.KNOWLEDGE)
                                    .merge(reports, claims).events().stream().flatMap(event -> event.claims().stream()))
                            .containsExactlyInAnyOrderElementsOf(
                                    claims.stream().map(Claim::id).toList());
                }));
    }

    private static List<Report> reports(int number) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Report report = Tale.report("report " + i, START.plusDays(i * 3L).toString());
            reports.add(i % 4 == 3 ? report.withDuplicateOf(reports.get(i - 1).id()) : report);
        }
        return reports;
    }

    private static List<Claim> claims(List<Report> reports, int number, int days, Random random) {
        return new ArrayList<>(IntStream.range(0, number)
                .mapToObj(i -> claim(reports.get(random.nextInt(reports.size())), i, days, random))
                .toList());
    }

    private static Claim claim(Report report, int sentence, int days, Random random) {
        Tale tale = Tale.of(report, KINDS.get(random.nextInt(KINDS.size())))
                .by(PARTIES.get(random.nextInt(2)))
                .to(PARTIES.get(2 + random.nextInt(3)))
                .words(WORDS.get(random.nextInt(WORDS.size())))
                .as(random.nextInt(8) == 0 ? Status.DENIED : Status.HAPPENED)
                .sentence(sentence);
        String day = START.plusDays(random.nextInt(days)).toString();
        return switch (random.nextInt(5)) {
            case 0 -> tale.claim();
            case 1 -> tale.inTheYear(2020).claim();
            case 2 -> tale.onSome("Monday").claim();
            case 3 -> tale.datedByItsReportTo(day).claim();
            default -> tale.on(day).at("Oslo", "NOR").claim();
        };
    }
}
