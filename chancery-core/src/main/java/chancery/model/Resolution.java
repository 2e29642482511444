package chancery.model;

import java.util.List;

/**
 * Who is meant, over a whole report.
 *
 * @param references for each sentence, in order, its references in text order
 * @param tenures the offices that the report states for people, each mention of title and name once
 */
public record Resolution(List<List<Reference>> references, List<StatedTenure> tenures) {
    public Resolution {
        references = references.stream().map(List::copyOf).toList();
        tenures = List.copyOf(tenures);
    }
}
