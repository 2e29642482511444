package chancery.show;

import chancery.model.Agreement;
import chancery.model.Agreement.Step;
import chancery.model.Agreement.Subject;
import chancery.model.Claim;
import chancery.model.Status;
import chancery.model.Term.Stage;
import chancery.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Agreements with their lives: in a line each, or one in full. */
public final class AgreementText {

    private static final int LABEL = 14;
    private static final String APART = " · ";

    private final Style style;
    private final Names names;

    public AgreementText(Style style) {
        this.style = style;
        this.names = new Names(style.stateName());
    }

    /** One entry of a list: the day of its making, what it is, and the steps of its life if there are several. */
    public StoryText.Entry entry(Agreement agreement) {
        List<String> parts = new ArrayList<>(List.of(headline(agreement)));
        if (agreement.steps().size() > 1
                || agreement.steps().stream().anyMatch(step -> !step.stage().isMaking())) {
            parts.add(life(agreement));
        }
        List<String> reports = agreement.claims().stream()
                .map(claim -> style.source().apply(claim.report()))
                .distinct()
                .toList();
        parts.add(reports.size() == 1 ? reports.get(0) : reports.size() + " reports");
        parts.add(style.paint().faint(agreement.id()));
        return new StoryText.Entry(made(agreement), String.join(APART, parts));
    }

    /** "Norway and Chad: fishing (5,000 hectares); tolls [signed]". */
    public String headline(Agreement agreement) {
        String parties = agreement.parties().isEmpty() ? "Somebody" : names.all(agreement.parties());
        return parties + ": " + subjects(agreement) + " "
                + style.paint().bold("[" + Teller.word(agreement.stage()) + "]");
    }

    /** "fishing (5,000 hectares); tolls". */
    public String subjects(Agreement agreement) {
        return agreement.subjects().stream()
                .map(AgreementText::subject)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String subject(Subject subject) {
        return subject.words() + (subject.amounts().isEmpty() ? "" : " (" + String.join(", ", subject.amounts()) + ")");
    }

    /** "signed 3 May 2020, in force Jun 2020, withdrawn by Chad by 4 Mar 2021". */
    public String life(Agreement agreement) {
        return agreement.steps().stream().map(this::step).collect(Collectors.joining(", "));
    }

    /** "signed 3 May 2020". */
    public String step(Step step) {
        return stage(step) + " " + time(step);
    }

    /** "signed", "ratified by Norway", "signing planned". */
    private String stage(Step step) {
        String stage = Teller.word(step.stage()).replace('-', ' ');
        String by = step.by().isEmpty() ? "" : " by " + names.all(step.by());
        String planned = step.stage() == Stage.PROPOSED ? "" : " (" + Teller.word(step.status()) + ")";
        return stage + by + (step.isTaken() || step.status() == Status.RECURRING ? "" : planned);
    }

    /** The day of the step; where none is told, the day by which it was told. */
    private static String time(Step step) {
        return step.when().isPresent()
                ? Days.of(step.when())
                : step.told()
                        .map(told -> "(told " + Days.of(Optional.of(told)) + ")")
                        .orElse("(undated)");
    }

    /** When it was made, as far as that is told; else when the first of its steps was. */
    private static Optional<When> made(Agreement agreement) {
        return agreement.steps().stream()
                .filter(step -> step.stage().isMaking() && step.isTaken())
                .flatMap(step -> step.when().stream())
                .findFirst()
                .or(() -> agreement.steps().stream()
                        .flatMap(step -> step.when().stream())
                        .findFirst());
    }

    /** All that is told of it, each step with its sentences. */
    public List<String> full(Agreement agreement) {
        List<String> lines = new ArrayList<>();
        lines.add(style.paint().bold(agreement.id()) + "  agreement");
        lines.addAll(Lines.wrap(headline(agreement), style.columns()));
        lines.add("");
        lines.addAll(field("name", agreement.name()));
        lines.addAll(field(
                "parties",
                agreement.parties().stream()
                        .map(who -> names.of(who) + " "
                                + style.paint().faint(who.id().value()))
                        .collect(Collectors.joining("; "))));
        agreement.subjects().forEach(subject -> lines.addAll(field("subject", subject(subject))));
        if (!agreement.events().isEmpty()) {
            lines.addAll(field("events", String.join(", ", agreement.events())));
        }
        agreement.steps().forEach(step -> {
            lines.add("");
            lines.addAll(Lines.wrap(style.paint().bold(stage(step)) + ", " + time(step), style.columns()));
            step.claims().forEach(claim -> lines.addAll(quote(claim)));
        });
        return lines;
    }

    private List<String> quote(Claim claim) {
        List<String> lines = new ArrayList<>();
        String where = style.source().apply(claim.report()) + ", sentence "
                + (claim.evidence().sentence() + 1) + ", " + style.paint().faint(claim.id());
        lines.addAll(Lines.beside("", where, new Lines.Size(style.columns(), 2)));
        lines.addAll(Lines.beside("", claim.evidence().text(), new Lines.Size(style.columns(), 4)));
        return lines;
    }

    private List<String> field(String label, String value) {
        return Lines.beside(style.paint().faint("  " + label), value, new Lines.Size(style.columns(), LABEL));
    }
}
