package chancery.show;

import chancery.model.Act;
import chancery.model.Certainty;
import chancery.model.ExplainedAct;
import chancery.model.Status;
import chancery.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A sentence and the acts coded in it. */
public final class CodedText {

    private final Style style;
    private final Teller teller;

    public CodedText(Style style) {
        this.style = style;
        this.teller = new Teller(style);
    }

    public List<String> of(String text, List<ExplainedAct> acts) {
        List<String> lines = new ArrayList<>(Lines.wrap(text, style.columns()));
        for (ExplainedAct act : acts) {
            lines.addAll(Lines.beside("", line(text, act), new Lines.Size(style.columns(), 2)));
            if (!act.reasons().isEmpty()) {
                String because = style.paint().faint("because: " + String.join("; ", act.reasons()));
                lines.addAll(Lines.beside("", because, new Lines.Size(style.columns(), 4)));
            }
        }
        if (acts.isEmpty()) {
            lines.add(style.paint().faint("  nothing coded"));
        }
        lines.add("");
        return lines;
    }

    private static String day(When when) {
        String words = when.phrase().map(phrase -> " (“" + phrase + "”)").orElse("");
        return " · " + Days.of(Optional.of(when)) + words;
    }

    private String line(String text, ExplainedAct coded) {
        return told(coded.act(), coded.status())
                + said(coded)
                + String.format(Locale.ROOT, " · %.2f", coded.confidence())
                + fired(coded.trigger().of(text), coded.rule());
    }

    /** " · alleged by Iran": nothing where the sentence says so itself. */
    private String said(ExplainedAct coded) {
        if (coded.certainty() == Certainty.ASSERTED) {
            return "";
        }
        String voices = coded.voices().isEmpty() ? "" : " by " + teller.names().all(coded.voices());
        return " · " + Teller.word(coded.certainty()) + voices;
    }

    /** An act in one line, with the words that fired and their rule. */
    public String line(Act act, Status status, String trigger, String rule) {
        return told(act, status) + fired(trigger, rule);
    }

    private String told(Act act, Status status) {
        String type = act.type().map(Enum::name).orElse(act.kind().word());
        String mode = act.mode().map(word -> "/" + word).orElse("");
        String cameo = act.cameo().map(code -> " " + code).orElse("");
        String day = act.when().map(CodedText::day).orElse("");
        return style.paint().bold(type + mode + cameo) + " · " + teller.act(act, status) + day + " · "
                + Teller.word(status);
    }

    private String fired(String trigger, String rule) {
        return " · «" + trigger + "» · " + style.paint().faint(rule);
    }
}
