package chancery.show;

import chancery.model.Act;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Figure;
import chancery.model.Magnitude;
import chancery.model.Statement;
import chancery.model.Status;
import chancery.model.Tenure;
import chancery.model.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells records in one sentence each. */
final class Teller {

    private static final String APART = " · ";

    private final Style style;
    private final Names names;
    private final ActTeller acts;

    Teller(Style style) {
        this.style = style;
        this.names = new Names(style.stateName());
        this.acts = new ActTeller(style, names);
    }

    Names names() {
        return names;
    }

    /** "Ana Mirza (Norland, foreign minister) met Tom Rook (Alba)". */
    String act(Act act, Status status) {
        return acts.act(act, status);
    }

    /** The sentence of an event, with all that stands behind it in brackets and after dots. */
    String event(Event event) {
        return acts.event(event);
    }

    /** The sentence of a claim that is a record by itself. */
    String claim(Claim claim) {
        return said(claim)
                + APART
                + style.source().apply(claim.report())
                + APART
                + style.paint().faint(claim.id());
    }

    /** The sentence alone. */
    String said(Claim claim) {
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
        line.append(speaker(statement));
        String cue = statement.cue().orElse(word(statement.force()));
        line.append(' ').append(style.paint().bold(cue));
        if (!statement.addressees().isEmpty()) {
            line.append(takesObject(statement, cue) ? " " : " to ").append(names.all(statement.addressees()));
        }
        line.append(": ").append(quoted(statement));
        statement.via().ifPresent(via -> line.append(APART).append("via ").append(names.of(via)));
        stance(statement).ifPresent(stance -> line.append(APART).append(stance));
        return line.toString();
    }

    /** Towards each of whom words show a stance, with the words; where they show none, the stance towards all together. */
    private Optional<String> stance(Statement statement) {
        if (!statement.attitudes().isEmpty()) {
            return Optional.of(statement.attitudes().stream()
                    .map(attitude -> stance(attitude.stance()) + ' '
                            + names.state(attitude.target().value()) + " (“" + String.join("”, “", attitude.words())
                            + "”)")
                    .collect(Collectors.joining(", ")));
        }
        return statement.stance() == Statement.Stance.NEUTRAL
                        || statement.about().isEmpty()
                ? Optional.empty()
                : Optional.of(stance(statement.stance())
                        + ' '
                        + statement.about().stream()
                                .map(actor -> names.state(actor.value()))
                                .collect(Collectors.joining(", ")));
    }

    private String speaker(Statement statement) {
        return statement
                .described()
                .map(described -> opening(described.words().replaceAll("\\s+", " ")))
                .orElseGet(() -> statement.speakers().isEmpty() ? "Somebody" : names.all(statement.speakers()));
    }

    private static String opening(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** "thanked Iran" and "told Iran", but "said to Iran". */
    private static boolean takesObject(Statement statement, String cue) {
        return switch (statement.force()) {
            case THANK, PRAISE, CONDEMN, CRITICISE, ACCUSE, URGE, WARN, THREATEN, ASK, SUPPORT -> true;
            case SAY, ASSERT, DENY, REJECT, DEMAND, PROMISE, HOPE, CONCERN, AGREE, ANNOUNCE, THINK, KNOW, INTEND ->
                cue.equals("told");
        };
    }

    private static String stance(Statement.Stance stance) {
        return switch (stance) {
            case SUPPORTIVE -> "supportive of";
            case OPPOSED -> "opposed to";
            case NEUTRAL -> "neutral on";
            case MIXED -> "of two minds on";
        };
    }

    private static String quoted(Statement statement) {
        String content = statement.content().strip().replaceAll("\\s+", " ");
        boolean direct = statement.quoted() == Statement.Quoted.DIRECT;
        return direct && !content.startsWith("\"") && !content.startsWith("“") ? "“" + content + "”" : content;
    }

    private String tenure(Tenure tenure) {
        return tenure.holder().actor().name() + " is called " + new OfficeText(style).of(tenure);
    }

    private String figure(Figure figure) {
        String speaker =
                figure.speaker().map(who -> APART + "says " + names.of(who)).orElse("");
        String period = figure.period().map(time -> " " + time).orElse("");
        String measures = figure.magnitude()
                .filter(magnitude -> magnitude.kind() != Magnitude.Kind.AMOUNT)
                .map(magnitude -> word(magnitude.kind()) + ", ")
                .orElse("");
        return measures
                + style.paint().bold(Sizes.number(figure) + " " + figure.unit()) + ": " + figure.of()
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
}
