package chancery.wikidata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Completes tenures by those before and after: who replaced somebody came when the other went. */
final class Succession {

    private final List<Claimed> claimed;
    private final Map<String, Finding> byHolder = new HashMap<>();

    Succession(List<Claimed> claimed) {
        this.claimed = claimed;
        claimed.forEach(one -> byHolder.putIfAbsent(
                key(one.finding().position(), one.finding().person().id()), one.finding()));
    }

    private static String key(String position, String person) {
        return position + "/" + person;
    }

    List<Finding> findings() {
        return claimed.stream().map(this::completed).toList();
    }

    private Finding completed(Claimed one) {
        Finding finding = one.finding();
        Finding begun = finding.start().isEmpty()
                ? other(one, Properties.REPLACES)
                        .map(Finding::end)
                        .map(finding::from)
                        .orElse(finding)
                : finding;
        return begun.end().isEmpty()
                ? other(one, Properties.REPLACED_BY)
                        .map(Finding::start)
                        .map(begun::to)
                        .orElse(begun)
                : begun;
    }

    private Optional<Finding> other(Claimed one, String property) {
        return one.claim()
                .qualifier(property)
                .flatMap(person ->
                        Optional.ofNullable(byHolder.get(key(one.finding().position(), person))));
    }
}
