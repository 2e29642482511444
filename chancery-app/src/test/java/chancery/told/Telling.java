package chancery.told;

import chancery.model.Account;
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
import chancery.model.Magnitude;
import chancery.model.Naming;
import chancery.model.Note;
import chancery.model.Office;
import chancery.model.Part;
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

/** A hand-made account of one short report, with a claim of every kind. */
public final class Telling {

    public static final String TEXT = """
            Mirza visits Alba

            ALBA CITY, 3 September 2018 (ANA) - Foreign Minister Ana Mirza of Norland met President Tom Rook in Alba City.
            "Norland wants peace," she said.
            The two states signed a fishing accord over 5,000 hectares.
            """;

    public static final Actor NORLAND = new Actor.State(new ActorId("NOR"), "Norland", List.of("Norr", "Nordland"));
    public static final Actor ALBA = new Actor.State(new ActorId("ALB"), "Alba", List.of());
    public static final Actor MIRZA = new Actor.Person(
            new ActorId("person/ana-mirza"),
            "Ana Mirza",
            Optional.of("NOR"),
            Optional.of(Sector.GOV),
            List.of("A. Mirza"),
            Optional.of("Q1"));
    public static final Actor ROOK = new Actor.Person(
            new ActorId("person/tom-rook"),
            "Tom Rook",
            Optional.of("ALB"),
            Optional.empty(),
            List.of(),
            Optional.empty());
    public static final Actor AGENCY = new Actor.Organisation(
            new ActorId("organisation/ana"), "ANA", Optional.empty(), Optional.of(Sector.MED), List.of());
    public static final Actor SHIPS =
            new Actor.Group(new ActorId("group/fishers-nor"), "fishers", Optional.of("NOR"), Optional.empty());
    public static final Actor OFFICIAL = new Actor.Unnamed(
            new ActorId("unnamed/official"), "a senior official", Optional.empty(), Optional.of(Sector.GOV));
    public static final When DAY =
            When.day(LocalDate.of(2018, 9, 3), When.Basis.STATED).withPhrase("3 September 2018");

    private final Report report;

    private Telling(Report report) {
        this.report = report;
    }

    public static Telling in(String name) {
        return of(name, TEXT, "Alba Times");
    }

    public static Telling of(String name, String text, String outlet) {
        int body = text.indexOf("Foreign");
        List<Part> parts = List.of(
                new Part(Part.Kind.HEADLINE, new Span(0, text.indexOf('\n'))),
                new Part(Part.Kind.BODY, new Span(body, text.length())));
        return new Telling(new Report(
                ReportId.of(name, text),
                name,
                Optional.of(text.substring(0, text.indexOf('\n'))),
                Optional.of(outlet),
                Optional.of(DAY),
                "en",
                text,
                parts,
                Optional.empty()));
    }

    public Report report() {
        return report;
    }

    public Account account() {
        return new Account(
                report,
                4,
                List.of(naming(MIRZA, "Ana Mirza"), naming(ROOK, "Tom Rook"), naming(MIRZA, "she")),
                List.of(meeting(), statement(), tenure(), figure(), term(), accord()),
                List.of(new Note(new Span(0, 5), "headline left unread")),
                List.of());
    }

    public Claim meeting() {
        Act act = new Act(
                EventKind.MEETING,
                Optional.of(PloverType.CONSULT),
                Optional.of("visit"),
                List.of("diplomatic"),
                Optional.of("042"),
                List.of(new Participant(MIRZA, Optional.of("Foreign Minister"), words("Ana Mirza"))),
                List.of(new Participant(ROOK, Optional.of("President"), words("Tom Rook"))),
                Optional.of(DAY),
                Optional.of(new Place(
                        "Alba City",
                        Optional.of("ALB"),
                        Optional.empty(),
                        Optional.of(1.5),
                        Optional.of(-2.25),
                        Place.Role.HELD_AT)));
        return claim(act, "Foreign Minister Ana Mirza of Norland met President Tom Rook in Alba City.", "met");
    }

    public Claim statement() {
        Statement said = new Statement(
                List.of(who(MIRZA, "she")),
                Optional.empty(),
                List.of(),
                Optional.of(who(AGENCY, "ANA")),
                Optional.of("said"),
                Statement.Force.SAY,
                "Norland wants peace,",
                words("Norland wants peace,"),
                List.of(),
                Statement.Quoted.DIRECT,
                List.of(new ActorId("NOR")),
                Statement.Stance.SUPPORTIVE,
                List.of(),
                Optional.of(DAY));
        return claim(said, "\"Norland wants peace,\" she said.", "said");
    }

    public Claim tenure() {
        Tenure held = new Tenure(
                who(MIRZA, "Ana Mirza"),
                new Office("foreign_minister", "Foreign Minister", Optional.of("NOR")),
                Tenure.Standing.CURRENT,
                Optional.of(DAY),
                Tenure.Check.CONFLICTS,
                List.of("Ole Berg"));
        return claim(
                held,
                "Foreign Minister Ana Mirza of Norland met President Tom Rook in Alba City.",
                "Foreign Minister Ana Mirza");
    }

    public Claim figure() {
        Figure figure = new Figure(
                5000,
                Optional.empty(),
                "hectare",
                "a fishing accord",
                Figure.Bound.EXACT,
                Optional.empty(),
                Optional.empty(),
                words("5,000 hectares"),
                Optional.empty(),
                Optional.of(new Magnitude(Magnitude.Kind.AMOUNT, accord().id())));
        return claim(figure, SIGNING, "5,000 hectares");
    }

    public Claim term() {
        Term term = new Term(
                List.of(who(NORLAND, "Norland"), who(ALBA, "Alba")),
                List.of(),
                Optional.of(new Term.Pact("fishing accord", false, Optional.empty())),
                "fishing",
                Term.Stage.SIGNED,
                Optional.of(DAY),
                List.of("5,000 hectares"));
        return claim(term, SIGNING, "fishing accord");
    }

    public Claim accord() {
        Act act = new Act(
                EventKind.AGREEMENT,
                Optional.of(PloverType.AGREE),
                Optional.empty(),
                List.of(),
                Optional.of("057"),
                List.of(who(NORLAND, "Norland"), who(ALBA, "Alba")),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return claim(act, SIGNING, "signed");
    }

    private static final String SIGNING = "The two states signed a fishing accord over 5,000 hectares.";

    private Participant who(Actor actor, String words) {
        return new Participant(actor, Optional.empty(), words(words));
    }

    private Claim claim(Assertion assertion, String sentence, String trigger) {
        Span span = words(sentence);
        Span fired = new Span(0, trigger.length()).shift(span.start() + sentence.indexOf(trigger));
        String rule = "phrases/test.tsv:" + trigger;
        String id = ContentId.of("c", report.id().value(), assertion.getClass().getSimpleName(), trigger);
        Evidence evidence = new Evidence(report.id(), 1, span, sentence, fired, rule);
        return new Claim(
                id, assertion, Status.HAPPENED, List.of(), Certainty.ASSERTED, evidence, 0.75, Optional.empty());
    }

    private Naming naming(Actor actor, String words) {
        return new Naming(actor, report.id(), words(words), words);
    }

    private Span words(String words) {
        int start = report.text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
