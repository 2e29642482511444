package chancery.show;

import chancery.model.Act;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Participant;
import chancery.model.Place;
import chancery.model.ReportId;
import chancery.model.Span;
import chancery.model.Statement;
import chancery.model.Status;
import chancery.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One record in full: what it says, how it was coded, and every sentence that it stands on. */
public final class RecordText {

    private static final int LABEL = 14;
    private static final int QUOTE = 4;

    private final Style style;
    private final Teller teller;

    public RecordText(Style style) {
        this.style = style;
        this.teller = new Teller(style);
    }

    public List<String> event(Event event) {
        Act act = event.act();
        List<String> lines = new ArrayList<>();
        lines.add(style.paint().bold(event.id()) + "  event");
        lines.addAll(wrapped(teller.act(act, event.status())));
        lines.add("");
        lines.addAll(codes(act, event.status()));
        lines.addAll(field("voices", voices(event.voices())));
        lines.addAll(field("certainty", Teller.word(event.certainty())));
        lines.addAll(field("confidence", percent(event.confidence())));
        event.partOf().ifPresent(whole -> lines.addAll(field("part of", whole)));
        lines.addAll(field("witnesses", event.witnesses() + " independent, " + reports(event)));
        event.families().stream()
                .filter(family -> family.size() > 1)
                .forEach(family -> lines.addAll(field("one source", sources(family))));
        if (!event.disputes().isEmpty()) {
            lines.addAll(field("disputes", String.join(", ", event.disputes())));
        }
        lines.addAll(field("claims", String.join(", ", event.claims())));
        lines.addAll(evidence(event.evidence()));
        return lines;
    }

    private String sources(List<ReportId> family) {
        return family.stream().map(style.source()).collect(Collectors.joining("; "));
    }

    private static String reports(Event event) {
        return Teller.counted(event.reports().size(), "report", "reports");
    }

    public List<String> claim(Claim claim) {
        List<String> lines = new ArrayList<>();
        lines.add(
                style.paint().bold(claim.id()) + "  claim of " + style.source().apply(claim.report()));
        lines.addAll(wrapped(teller.claim(claim)));
        lines.add("");
        if (claim.assertion() instanceof Act act) {
            lines.addAll(codes(act, claim.status()));
        } else {
            lines.addAll(field("when", day(claim.assertion().when())));
            lines.addAll(field("status", Teller.word(claim.status())));
        }
        if (claim.assertion() instanceof Statement statement) {
            new StatementFields(teller.names())
                    .of(statement)
                    .forEach((name, value) -> lines.addAll(field(name, value)));
        }
        lines.addAll(field("voices", voices(claim.voices())));
        lines.addAll(field("certainty", Teller.word(claim.certainty())));
        lines.addAll(field("confidence", percent(claim.confidence())));
        lines.addAll(evidence(List.of(claim.evidence())));
        return lines;
    }

    /** @param about the record that is disputed, told in one sentence */
    public List<String> dispute(Dispute dispute, String about) {
        List<String> lines = new ArrayList<>();
        lines.add(style.paint().bold(dispute.id()) + "  " + teller.dispute(dispute));
        lines.addAll(field("about", about));
        lines.addAll(field("between", Teller.word(dispute.kind()).replace('-', ' ')));
        lines.addAll(field("severity", Teller.word(dispute.severity())));
        for (Dispute.Side side : dispute.sides()) {
            lines.add("");
            lines.addAll(wrapped(style.paint().bold(side.value())
                    + (side.evidence().isEmpty() ? " (the record of the knowledge files)" : "")));
            side.evidence().forEach(evidence -> lines.addAll(quote(evidence)));
        }
        return lines;
    }

    /** One line for a record that another one speaks of. */
    public String brief(Event event) {
        return teller.event(event);
    }

    /** One line for a claim that a record speaks of. */
    public String brief(Claim claim) {
        return teller.claim(claim);
    }

    private List<String> codes(Act act, Status status) {
        List<String> lines = new ArrayList<>();
        String type = act.type().map(Enum::name).orElse("no PLOVER type");
        String mode = act.mode().map(word -> "/" + word).orElse("");
        String cameo = act.cameo().map(code -> ", CAMEO " + code).orElse("");
        lines.addAll(field("kind", act.kind().word() + ", " + type + mode + cameo));
        if (!act.contexts().isEmpty()) {
            lines.addAll(field("contexts", String.join(", ", act.contexts())));
        }
        lines.addAll(field("doers", participants(act.agents())));
        lines.addAll(field("receivers", participants(act.recipients())));
        lines.addAll(field("when", day(act.when())));
        lines.addAll(field("where", act.place().map(this::place).orElse("not said")));
        lines.addAll(field("status", Teller.word(status)));
        return lines;
    }

    private String participants(List<Participant> participants) {
        return participants.isEmpty()
                ? "not said"
                : participants.stream()
                        .map(who -> teller.names().of(who) + " "
                                + style.paint().faint(who.id().value()))
                        .collect(Collectors.joining("; "));
    }

    private String voices(List<Participant> voices) {
        return voices.isEmpty()
                ? "the outlet in its own voice"
                : voices.stream().map(teller.names()::of).collect(Collectors.joining(" > "));
    }

    private String place(Place place) {
        String land =
                place.country().map(code -> ", " + teller.names().state(code)).orElse("");
        return place.name() + land + " (" + Teller.word(place.role()).replace('-', ' ') + ")";
    }

    private static String day(Optional<When> when) {
        return when.map(time -> Days.of(when)
                        + " (" + Teller.word(time.basis())
                        + time.phrase().map(words -> ": “" + words + "”").orElse("") + ")")
                .orElse("not said");
    }

    private static String percent(double confidence) {
        return String.format(Locale.ROOT, "%.0f %% that it was read rightly", confidence * 100);
    }

    private List<String> evidence(List<Evidence> all) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(Teller.counted(all.size(), "sentence", "sentences") + " as evidence, the words that fired in « »");
        all.forEach(evidence -> lines.addAll(quote(evidence)));
        return lines;
    }

    private List<String> quote(Evidence evidence) {
        List<String> lines = new ArrayList<>();
        String where = style.source().apply(evidence.report()) + ", sentence " + (evidence.sentence() + 1) + ", "
                + style.paint().faint(evidence.report().value());
        lines.addAll(Lines.beside("", where, new Lines.Size(style.columns(), 2)));
        lines.addAll(Lines.beside("", marked(evidence), new Lines.Size(style.columns(), QUOTE)));
        lines.addAll(Lines.beside(
                "", style.paint().faint("rule " + evidence.rule()), new Lines.Size(style.columns(), QUOTE)));
        return lines;
    }

    private String marked(Evidence evidence) {
        Span trigger = evidence.trigger().shift(-evidence.span().start());
        String text = evidence.text();
        return text.substring(0, trigger.start())
                + style.paint().bold("«" + trigger.of(text) + "»")
                + text.substring(trigger.end());
    }

    private List<String> field(String label, String value) {
        return Lines.beside(style.paint().faint("  " + label), value, new Lines.Size(style.columns(), LABEL));
    }

    private List<String> wrapped(String text) {
        return Lines.wrap(text, style.columns());
    }
}
