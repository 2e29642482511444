package chancery.show;

import chancery.model.Act;
import chancery.model.Certainty;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Figure;
import chancery.model.Participant;
import chancery.model.Place;
import chancery.model.Statement;
import chancery.model.Status;
import chancery.model.Tenure;
import chancery.model.Term;
import chancery.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells records in one sentence each. */
final class Teller {

    private static final String APART = " · ";

    private final Style style;
    private final Names names;

    Teller(Style style) {
        this.style = style;
        this.names = new Names(style.stateName());
    }

    Names names() {
        return names;
    }

    /** "Ana Mirza (Norland, foreign minister) met Tom Rook (Alba)". */
    String act(Act act, Status status) {
        List<Participant> doers = act.agents();
        List<Participant> receivers = act.recipients();
        if (doers.isEmpty() && act.kind().isSymmetric()) {
            doers = receivers;
            receivers = List.of();
        }
        if (!doers.isEmpty() && !receivers.isEmpty()) {
            return names.all(doers) + verb(Wording.towards(act), status) + names.all(receivers);
        }
        if (!doers.isEmpty()) {
            return names.all(doers) + verb(Wording.alone(act), status).stripTrailing();
        }
        String sufferer = receivers.isEmpty() ? "somebody" : names.all(receivers);
        return sufferer
                + verb(receivers.isEmpty() ? Wording.alone(act) : Wording.suffered(act), status)
                        .stripTrailing();
    }

    private String verb(Wording.Verb verb, Status status) {
        return " " + style.paint().bold(verb.of(status)) + " ";
    }

    /** The sentence of an event, with all that stands behind it in brackets and after dots. */
    String event(Event event) {
        List<String> tail = new ArrayList<>();
        event.act()
                .when()
                .filter(when -> !when.isDated())
                .flatMap(When::phrase)
                .map(words -> "“" + words + "”")
                .ifPresent(tail::add);
        event.act().place().map(Place::name).ifPresent(tail::add);
        if (!event.voices().isEmpty()) {
            tail.add("says " + names.all(event.voices()));
        }
        tail.add(counted(event.witnesses(), "witness", "witnesses"));
        tail.add(style.paint().faint(event.id()));
        return act(event.act(), event.status()) + marks(event) + APART + String.join(APART, tail);
    }

    /** "[denied]", "[planned] [disputed]": never by colour alone. */
    private String marks(Event event) {
        StringBuilder marks = new StringBuilder();
        switch (event.status()) {
            case HAPPENED -> {}
            case PLANNED, HYPOTHETICAL -> marks.append(' ').append(style.paint().open(mark(event.status())));
            case DENIED, ONGOING, RECURRING ->
                marks.append(' ').append(style.paint().warning(mark(event.status())));
        }
        if (event.certainty() != Certainty.ASSERTED) {
            marks.append(' ').append(style.paint().warning(mark(event.certainty())));
        }
        if (!event.disputes().isEmpty()) {
            marks.append(' ').append(style.paint().warning("[disputed]"));
        }
        return marks.toString();
    }

    private static String mark(Enum<?> choice) {
        return "[" + word(choice) + "]";
    }

    /** The sentence of a claim that is a record by itself. */
    String claim(Claim claim) {
        return said(claim)
                + APART
                + style.source().apply(claim.report())
                + APART
                + style.paint().faint(claim.id());
    }

    private String said(Claim claim) {
        if (claim.assertion() instanceof Statement statement) {
            return statement(statement);
        }
        if (claim.assertion() instanceof Tenure tenure) {
            return tenure(tenure);
        }
        if (claim.assertion() instanceof Figure figure) {
            return figure(figure);
        }
        return claim.assertion() instanceof Term term ? term(term) : act((Act) claim.assertion(), claim.status());
    }

    private String statement(Statement statement) {
        StringBuilder line = new StringBuilder();
        line.append(statement.speakers().isEmpty() ? "Somebody" : names.all(statement.speakers()));
        line.append(' ').append(style.paint().bold(statement.cue().orElse(word(statement.force()))));
        if (!statement.addressees().isEmpty()) {
            line.append(" to ").append(names.all(statement.addressees()));
        }
        line.append(": ").append(quoted(statement));
        statement.via().ifPresent(via -> line.append(APART).append("via ").append(names.of(via)));
        if (statement.stance() != Statement.Stance.NEUTRAL && !statement.about().isEmpty()) {
            List<String> about = statement.about().stream()
                    .map(actor -> names.state(actor.value()))
                    .toList();
            line.append(APART).append(word(statement.stance())).append(" of ").append(String.join(", ", about));
        }
        return line.toString();
    }

    private static String quoted(Statement statement) {
        String content = statement.content().strip().replaceAll("\\s+", " ");
        boolean direct = statement.quoted() == Statement.Quoted.DIRECT;
        return direct && !content.startsWith("\"") && !content.startsWith("“") ? "“" + content + "”" : content;
    }

    private String tenure(Tenure tenure) {
        String land = tenure.office()
                .jurisdiction()
                .map(code -> " of " + names.state(code))
                .orElse("");
        String standing = tenure.standing() == Tenure.Standing.CURRENT ? "" : word(tenure.standing()) + " ";
        String line = tenure.holder().actor().name() + " is called " + standing
                + Names.office(tenure.office().title()) + land;
        return switch (tenure.check()) {
            case AGREES -> line + " (the record agrees)";
            case UNKNOWN -> line + " (not in the record)";
            case CONFLICTS -> line + " " + style.paint().warning("[the record has " + expected(tenure) + "]");
        };
    }

    private static String expected(Tenure tenure) {
        return tenure.expected().isEmpty() ? "somebody else" : String.join(", ", tenure.expected());
    }

    private String figure(Figure figure) {
        String bound =
                figure.bound() == Figure.Bound.EXACT ? "" : word(figure.bound()).replace('-', ' ') + " ";
        String upper = figure.upper().map(value -> "–" + number(value)).orElse("");
        String speaker =
                figure.speaker().map(who -> APART + "says " + names.of(who)).orElse("");
        String period = figure.period().map(time -> " " + time).orElse("");
        return style.paint().bold(bound + number(figure.value()) + upper + " " + figure.unit()) + ": " + figure.of()
                + period + speaker;
    }

    private String term(Term term) {
        String parties = term.parties().isEmpty() ? "Somebody" : names.all(term.parties());
        String amounts = term.amounts().isEmpty() ? "" : " (" + String.join(", ", term.amounts()) + ")";
        return parties + ": " + term.subject() + amounts + " " + style.paint().bold("[" + word(term.stage()) + "]");
    }

    /** "when: 3 Sep 2018 or 4 Sep 2018". */
    String dispute(Dispute dispute) {
        List<String> sides =
                dispute.sides().stream().map(Dispute.Side::value).distinct().toList();
        return style.paint().warning(word(dispute.question()).replace('-', ' ')) + ": " + String.join(" or ", sides);
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, "%,.2f", value);
    }

    static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String joined(Stream<String> parts) {
        return String.join(APART, parts.filter(part -> !part.isEmpty()).toList());
    }
}
