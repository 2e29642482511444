package chancery.merge;

import chancery.knowledge.Knowledge;
import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.ActorId;
import chancery.model.Certainty;
import chancery.model.Claim;
import chancery.model.ContentId;
import chancery.model.EventKind;
import chancery.model.Evidence;
import chancery.model.Figure;
import chancery.model.Office;
import chancery.model.Participant;
import chancery.model.Place;
import chancery.model.PloverType;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Sector;
import chancery.model.Span;
import chancery.model.Statement;
import chancery.model.Status;
import chancery.model.Tenure;
import chancery.model.Term;
import chancery.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A sentence of a report as its claim, told in a line: {@code Tale.of(report, VISIT).by(BERG).to(CHAD).on("2020-03-02")}. */
final class Tale {

    static final Knowledge KNOWLEDGE = Knowledge.bundled();
    static final Participant BERG = person("anna-berg", "Anna Berg", "NOR");
    static final Participant DEBY = person("omar-deby", "Omar Deby", "TCD");
    static final Participant NORWAY = state("NOR", "Norway");
    static final Participant CHAD = state("TCD", "Chad");
    static final Participant MALI = state("MLI", "Mali");

    private final Report report;
    private final EventKind kind;
    private List<Participant> agents = List.of();
    private List<Participant> recipients = List.of();
    private Optional<When> when = Optional.empty();
    private Optional<Place> place = Optional.empty();
    private Optional<String> mode = Optional.empty();
    private Status status = Status.HAPPENED;
    private int sentence;
    private String words = "Anna Berg went on a visit to the republic of Chad.";

    private Tale(Report report, EventKind kind) {
        this.report = report;
        this.kind = kind;
    }

    static Tale of(Report report, EventKind kind) {
        return new Tale(report, kind);
    }

    Tale by(Participant... doers) {
        agents = List.of(doers);
        return this;
    }

    Tale to(Participant... receivers) {
        recipients = List.of(receivers);
        return this;
    }

    Tale on(String day) {
        when = Optional.of(When.day(LocalDate.parse(day), When.Basis.STATED));
        return this;
    }

    Tale datedByItsReportTo(String day) {
        when = Optional.of(When.day(LocalDate.parse(day), When.Basis.INFERRED));
        return this;
    }

    Tale inTheYear(int year) {
        when = Optional.of(When.between(
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), When.Precision.YEAR, When.Basis.STATED));
        return this;
    }

    Tale onSome(String phrase) {
        when = Optional.of(When.unknown(phrase));
        return this;
    }

    Tale at(String town, String country) {
        return at(town, country, 1, 1);
    }

    Tale at(String town, String country, double north, double east) {
        place = Optional.of(new Place(
                town,
                Optional.of(country),
                Optional.of(town + " district"),
                Optional.of(north),
                Optional.of(east),
                Place.Role.HELD_AT));
        return this;
    }

    Tale as(Status standing) {
        status = standing;
        return this;
    }

    Tale mode(String word) {
        mode = Optional.of(word);
        return this;
    }

    Tale sentence(int number) {
        sentence = number;
        return this;
    }

    Tale words(String text) {
        words = text;
        return this;
    }

    Claim claim() {
        PloverType type = switch (kind) {
            case SANCTION -> PloverType.SANCTION;
            case ATTACK -> PloverType.ASSAULT;
            case STATEMENT -> PloverType.SUPPORT;
            case ACCUSATION -> PloverType.ACCUSE;
            default -> PloverType.CONSULT;
        };
        Act act =
                new Act(kind, Optional.of(type), mode, List.of(), Optional.of("042"), agents, recipients, when, place);
        return claim(report, sentence, words, act, "phrases/test.tsv:test", status);
    }

    static Claim figure(Report report, double number, String unit, String text) {
        Figure figure = new Figure(
                number,
                Optional.empty(),
                unit,
                unit + "s",
                Figure.Bound.EXACT,
                Optional.empty(),
                Optional.empty(),
                new Span(0, 1),
                Optional.empty(),
                Optional.empty());
        return claim(report, 7, text, figure, "numbers.tsv", Status.HAPPENED);
    }

    /** A figure in a sentence that tells something else besides. */
    static Claim figure(Report report, int sentence, double number, String unit, String text) {
        Claim apart = figure(report, number, unit, text);
        return claim(report, sentence, text, apart.assertion(), "units.tsv:1", Status.HAPPENED);
    }

    /** A subject of an agreement. */
    static Claim term(Report report, int sentence, String subject, String text) {
        Term term = new Term(
                List.of(NORWAY, CHAD),
                List.of(),
                Optional.empty(),
                subject,
                Term.Stage.SIGNED,
                Optional.empty(),
                List.of());
        return claim(report, sentence, text, term, "phrases/test.tsv:test", Status.HAPPENED);
    }

    static Claim statement(Report report, Participant speaker, String content) {
        Statement statement = new Statement(
                List.of(speaker),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of("said"),
                Statement.Force.SAY,
                content,
                new Span(0, content.length()),
                List.of(),
                Statement.Quoted.MIXED,
                List.of(),
                Statement.Stance.NEUTRAL,
                List.of(),
                Optional.empty());
        return claim(report, 8, content, statement, "voices/cues.tsv:say/v", Status.HAPPENED);
    }

    static Claim tenure(Report report, Participant holder, String title, String... expected) {
        Tenure tenure = new Tenure(
                holder,
                new Office(title, title, holder.actor().state()),
                Tenure.Standing.CURRENT,
                Optional.empty(),
                expected.length == 0 ? Tenure.Check.AGREES : Tenure.Check.CONFLICTS,
                List.of(expected));
        return claim(report, 9, title, tenure, "titles.tsv:1", Status.HAPPENED);
    }

    private static Claim claim(
            Report report, int sentence, String words, chancery.model.Assertion assertion, String rule, Status status) {
        Evidence evidence =
                new Evidence(report.id(), sentence, new Span(0, words.length()), words, new Span(0, 1), rule);
        String id = ContentId.of("c", report.name(), Integer.toString(sentence), words, assertion.toString());
        return new Claim(id, assertion, status, List.of(), Certainty.ASSERTED, evidence, 0.9, Optional.empty());
    }

    static Report report(String name) {
        return new Report(
                ReportId.of(name, name),
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                name,
                List.of(),
                Optional.empty());
    }

    static Report report(String name, String published) {
        return report(name).withPublished(Optional.of(When.day(LocalDate.parse(published), When.Basis.STATED)));
    }

    static Participant person(String key, String name, String state) {
        Actor actor = new Actor.Person(
                new ActorId("person/" + key),
                name,
                Optional.of(state),
                Optional.of(Sector.GOV),
                List.of(),
                Optional.empty());
        return new Participant(actor, Optional.empty(), new Span(0, 9));
    }

    static Participant unnamed(String role, String state) {
        Actor actor = new Actor.Unnamed(
                new ActorId("group/" + state + "/" + role), role, Optional.of(state), Optional.of(Sector.GOV));
        return new Participant(actor, Optional.empty(), new Span(0, 9));
    }

    static Participant state(String code, String name) {
        return new Participant(new Actor.State(new ActorId(code), name, List.of()), Optional.empty(), new Span(0, 4));
    }
}
