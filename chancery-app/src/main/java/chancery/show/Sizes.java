package chancery.show;

import chancery.model.Claim;
import chancery.model.Figure;
import chancery.model.Magnitude;
import chancery.model.Span;
import java.util.List;
import java.util.Optional;

/** Tells how big an act was in few words: "12 dead", "at least 30 injured", "500 tonnes". */
public final class Sizes {

    private Sizes() {}

    /**
     * The sizes that figures give, in their order, each once.
     *
     * @param magnitudes figures that measure an act; others give none
     */
    public static List<String> of(List<Claim> magnitudes) {
        return magnitudes.stream()
                .flatMap(claim -> size(claim).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> size(Claim claim) {
        Figure figure = (Figure) claim.assertion();
        return figure.magnitude().map(Magnitude::kind).map(kind -> switch (kind) {
            case DEAD, INJURED, DETAINED, EXPELLED, TROOPS -> number(figure) + " " + Teller.word(kind);
            case CROWD -> "a crowd of " + number(figure);
            case MONEY, AMOUNT -> words(claim, figure.span());
        });
    }

    /** "12", "at least 12", "10–12". */
    static String number(Figure figure) {
        String bound = figure.bound() == Figure.Bound.EXACT
                ? ""
                : Teller.word(figure.bound()).replace('-', ' ') + " ";
        return bound
                + Teller.number(figure.value())
                + figure.upper().map(value -> "–" + Teller.number(value)).orElse("");
    }

    /** The report's own words, since a unit is kept as a singular noun. */
    private static String words(Claim claim, Span span) {
        int from = claim.evidence().span().start();
        return claim.evidence()
                .text()
                .substring(span.start() - from, span.end() - from)
                .replaceAll("\\s+", " ");
    }
}
