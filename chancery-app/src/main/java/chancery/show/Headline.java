package chancery.show;

import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import java.util.Optional;

/** One record in one plain sentence, without its date, marks and id: for those who lay these out themselves. */
public final class Headline {

    private final Style style;
    private final Teller teller;

    public Headline(Style style) {
        this.style = style;
        this.teller = new Teller(style);
    }

    /** "Ana Mirza (Norland, foreign minister) met Tom Rook (Alba)". */
    public String of(Event event) {
        return teller.act(event.act(), event.status());
    }

    /** "Ana Mirza said: Norland wants peace". */
    public String of(Claim claim) {
        return teller.said(claim);
    }

    /** "when: 3 Sep 2018 or 4 Sep 2018". */
    public String of(Dispute dispute) {
        return teller.dispute(dispute);
    }

    /** The report's own words, where the verb of the sentence says too little: "veto any law that would prevent …". */
    public Optional<String> excerpt(Event event) {
        return ActTeller.excerpt(event);
    }

    /** The name of a state, or what else the code stands for. */
    public String stateName(String code) {
        return style.stateName().apply(code);
    }
}
