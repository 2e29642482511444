package chancery.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where claims are looked up, as rulings are tied to them. */
public interface ClaimSource {

    Optional<Claim> claim(String id);

    List<Claim> claims(ReportId report);

    /** Those whose sentence is exactly this one. */
    List<Claim> saying(String sentence);

    /** Claims in memory. */
    static ClaimSource of(List<Claim> claims) {
        Map<String, Claim> byId = new HashMap<>();
        Map<ReportId, List<Claim>> byReport = new HashMap<>();
        Map<String, List<Claim>> bySentence = new HashMap<>();
        for (Claim claim : claims) {
            byId.put(claim.id(), claim);
            byReport.computeIfAbsent(claim.report(), report -> new ArrayList<>())
                    .add(claim);
            bySentence
                    .computeIfAbsent(claim.evidence().text(), sentence -> new ArrayList<>())
                    .add(claim);
        }
        return new ClaimSource() {
            @Override
            public Optional<Claim> claim(String id) {
                return Optional.ofNullable(byId.get(id));
            }

            @Override
            public List<Claim> claims(ReportId report) {
                return byReport.getOrDefault(report, List.of());
            }

            @Override
            public List<Claim> saying(String sentence) {
                return bySentence.getOrDefault(sentence, List.of());
            }
        };
    }
}
