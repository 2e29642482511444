package chancery.show;

import chancery.model.Claim;
import chancery.model.Tenure;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Offices that reports state for people, and what the record says to them. */
public final class OfficeText {

    private static final int MOST = 4;

    private final Style style;

    public OfficeText(Style style) {
        this.style = style;
    }

    /** "former Foreign Minister of Norland [the record has Ole Berg]". */
    String of(Tenure tenure) {
        String standing = tenure.standing() == Tenure.Standing.CURRENT ? "" : Teller.word(tenure.standing()) + " ";
        String line = standing + Names.office(tenure.office().title()) + land(tenure);
        return switch (tenure.check()) {
            case AGREES -> line;
            case UNKNOWN -> line + " (not in the record)";
            case CONFLICTS -> line + " " + style.paint().warning("[the record has " + expected(tenure) + "]");
        };
    }

    /** The offices stated most often; two spellings of one title are one. */
    public String mostStated(List<Claim> tenures) {
        Map<String, List<String>> spellings = tenures.stream()
                .map(claim -> of((Tenure) claim.assertion()))
                .collect(Collectors.groupingBy(
                        text -> text.toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()));
        List<String> offices = spellings.values().stream()
                .sorted(Comparator.comparingInt((List<String> same) -> -same.size())
                        .thenComparing(same -> same.get(0)))
                .map(same -> same.get(0))
                .toList();
        int more = offices.size() - MOST;
        String shown = offices.stream().limit(MOST).collect(Collectors.joining("; "));
        return more > 0 ? shown + "; and " + more + " more" : shown;
    }

    /** " of Norland", where the title does not say it: not for "President of Norland". */
    private String land(Tenure tenure) {
        return tenure.office()
                .jurisdiction()
                .map(style.stateName())
                .filter(land -> !tenure.office().title().contains(land))
                .map(land -> " of " + land)
                .orElse("");
    }

    private static String expected(Tenure tenure) {
        return tenure.expected().isEmpty() ? "others at all times" : String.join(", ", tenure.expected());
    }
}
