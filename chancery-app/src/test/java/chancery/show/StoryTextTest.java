package chancery.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.Certainty;
import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.EventKind;
import chancery.model.Figure;
import chancery.model.Magnitude;
import chancery.model.Participant;
import chancery.model.PloverType;
import chancery.model.Span;
import chancery.model.Status;
import chancery.model.When;
import chancery.told.Telling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryTextTest {

    private static final Style PLAIN =
            new Style(Paint.PLAIN, Style.UNBROKEN, code -> code.equals("NOR") ? "Norland" : code, id -> "a.txt");
    private static final Participant NORLAND = who(Telling.NORLAND);
    private static final Participant ALBA = who(Telling.ALBA);

    @Test
    void noTimeTakesMoreRoomThanItsDaysMay() {
        LocalDate first = LocalDate.of(2018, 9, 30);
        for (int days : List.of(0, 1, 5, 31, 92, 457, 900)) {
            LocalDate last = first.plusDays(days);
            int most = StoryText.Margin.most(first, last);
            for (When.Basis basis : When.Basis.values()) {
                for (When.Precision precision : When.Precision.values()) {
                    assertThat(StoryText.day(Optional.of(When.between(first, last, precision, basis))))
                            .hasSizeLessThanOrEqualTo(most);
                }
            }
        }
        When open = new When(
                Optional.of(first), Optional.empty(), When.Precision.DAY, When.Basis.INFERRED, Optional.empty());
        assertThat(StoryText.day(Optional.of(open))).hasSizeLessThanOrEqualTo(StoryText.Margin.most(first, first));
    }

    @Test
    void plannedActIsTold() {
        assertThat(line(event(act(EventKind.MEETING, List.of(NORLAND), List.of(ALBA)), Status.PLANNED)))
                .contains("Norland to meet Alba [planned]");
    }

    @Test
    void deniedActIsMarkedInWords() {
        assertThat(line(event(act(EventKind.MEETING, List.of(NORLAND), List.of(ALBA)), Status.DENIED)))
                .contains("Norland met Alba [denied]");
    }

    @Test
    void twoWhoMetAreNotToldAsOneWhoHeldAMeeting() {
        assertThat(line(event(act(EventKind.MEETING, List.of(NORLAND, ALBA), List.of()), Status.HAPPENED)))
                .contains("Norland met Alba");
    }

    @Test
    void actWithoutDoerIsToldFromTheReceiversSide() {
        assertThat(line(event(act(EventKind.ATTACK, List.of(), List.of(NORLAND, ALBA)), Status.HAPPENED)))
                .contains("Norland and Alba were attacked");
    }

    @Test
    void verbThatTellsTooLittleIsFollowedByTheReportsWords() {
        Event pledge = event(act(EventKind.PLEDGE, List.of(NORLAND), List.of()), Status.HAPPENED);
        assertThat(line(pledge)).contains("Norland made a pledge · “met President Tom Rook in Alba City.”");
    }

    @Test
    void sizesStandBehindTheAct() {
        Event attack = event(act(EventKind.ATTACK, List.of(NORLAND), List.of(ALBA)), Status.HAPPENED);
        Style style = new Style(
                Paint.PLAIN,
                Style.UNBROKEN,
                PLAIN.stateName(),
                PLAIN.source(),
                event -> List.of(
                        measured(12, Figure.Bound.EXACT, Magnitude.Kind.DEAD),
                        measured(30, Figure.Bound.AT_LEAST, Magnitude.Kind.INJURED),
                        measured(12, Figure.Bound.EXACT, Magnitude.Kind.DEAD)),
                event -> Optional.empty());
        assertThat(new StoryText(style).events(List.of(attack)))
                .singleElement(STRING)
                .contains("Norland attacked Alba · 12 dead · at least 30 injured · “");
    }

    @Test
    void sizesInUnitsAreToldInTheReportsWords() {
        Telling telling = Telling.in("a.txt");
        assertThat(Sizes.of(List.of(telling.figure()))).containsExactly("5,000 hectares");
    }

    @Test
    void intervalsAreToldInTheirOwnGrain() {
        assertThat(day("2018-09-03", "2018-09-09", When.Basis.STATED)).isEqualTo("3–9 Sep 2018");
        assertThat(day("2018-09-01", "2018-09-30", When.Basis.STATED)).isEqualTo("Sep 2018");
        assertThat(day("2018-01-01", "2018-12-31", When.Basis.INFERRED)).isEqualTo("c. 2018");
        assertThat(day("2018-08-28", "2018-09-03", When.Basis.RESOLVED)).isEqualTo("28 Aug – 3 Sep 2018");
        assertThat(StoryText.day(Optional.empty())).isEqualTo("undated");
    }

    @Test
    void whatIsKnownByYearsOnlyIsToldInYears() {
        assertThat(years(Optional.of("2014-02-26"), Optional.of("2021-02-27"))).isEqualTo("c. 2014–2021");
        assertThat(years(Optional.of("2004-02-24"), Optional.empty())).isEqualTo("from c. 2004");
        assertThat(years(Optional.empty(), Optional.of("2019-06-30"))).isEqualTo("by c. 2019");
        assertThat(years(Optional.of("2018-03-01"), Optional.of("2018-09-30"))).isEqualTo("c. 1 Mar – 30 Sep 2018");
    }

    private static String years(Optional<String> from, Optional<String> to) {
        return StoryText.day(Optional.of(new When(
                from.map(LocalDate::parse),
                to.map(LocalDate::parse),
                When.Precision.YEAR,
                When.Basis.INFERRED,
                Optional.empty())));
    }

    @Test
    void narrowScreenBreaksLinesBelowTheText() {
        Style narrow = new Style(Paint.PLAIN, 40, PLAIN.stateName(), PLAIN.source());
        List<String> lines = new StoryText(narrow)
                .events(List.of(event(act(EventKind.MEETING, List.of(NORLAND), List.of(ALBA)), Status.HAPPENED)));
        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> line.length() <= 40);
        assertThat(lines.get(1)).startsWith(" ".repeat(13));
    }

    @Test
    void accentsTakeNoColumnAndChineseLettersTwo() {
        assertThat(Lines.width("e\u0301")).isEqualTo(1);
        assertThat(Lines.width("北京")).isEqualTo(4);
        assertThat(Lines.width(Paint.COLOURS.bold("met"))).isEqualTo(3);
    }

    private static String line(Event event) {
        return String.join("\n", new StoryText(PLAIN).events(List.of(event)));
    }

    private static String day(String from, String to, When.Basis basis) {
        return StoryText.day(
                Optional.of(When.between(LocalDate.parse(from), LocalDate.parse(to), When.Precision.UNKNOWN, basis)));
    }

    private static Claim measured(double value, Figure.Bound bound, Magnitude.Kind kind) {
        Claim claim = Telling.in("a.txt").meeting();
        Figure figure = new Figure(
                value,
                Optional.empty(),
                "person",
                "people",
                bound,
                Optional.empty(),
                Optional.empty(),
                new Span(0, 2),
                Optional.empty(),
                Optional.of(new Magnitude(kind, claim.id())));
        return new Claim(
                "c-1", figure, Status.HAPPENED, List.of(), Certainty.ASSERTED, claim.evidence(), 0.5, Optional.empty());
    }

    private static Act act(EventKind kind, List<Participant> doers, List<Participant> receivers) {
        Optional<PloverType> none = Optional.empty();
        return new Act(
                kind,
                none,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                doers,
                receivers,
                Optional.of(Telling.DAY),
                Optional.empty());
    }

    private static Event event(Act act, Status status) {
        Claim claim = Telling.in("a.txt").meeting();
        return new Event(
                "e-1",
                act,
                status,
                List.of(),
                Certainty.ASSERTED,
                Optional.empty(),
                0.5,
                List.of(claim.id()),
                List.of(claim.report()),
                List.of(List.of(claim.report())),
                List.of(claim.evidence()),
                List.of());
    }

    private static Participant who(Actor actor) {
        return new Participant(actor, Optional.empty(), new Span(0, 1));
    }
}
