package chancery.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A sentence with who, when and where resolved. */
public record ResolvedSentence(
        Sentence sentence, List<Reference> references, List<TimeReference> times, List<PlaceReference> places) {

    public ResolvedSentence {
        references = List.copyOf(references);
        times = List.copyOf(times);
        places = List.copyOf(places);
    }

    public Tree tree() {
        return sentence.tree();
    }

    /** The reference that a token belongs to: the longest that covers it; an adjective only if nothing else does. */
    public Optional<Reference> referenceAt(int token) {
        return references.stream()
                .filter(reference -> reference.covers(token))
                .max(Comparator.<Reference>comparingInt(r -> r.kind() == Reference.Kind.ADJECTIVE ? 0 : 1)
                        .thenComparingInt(Reference::length));
    }

    public Optional<PlaceReference> placeAt(int token) {
        return places.stream()
                .filter(place -> place.first() <= token && token <= place.last())
                .findFirst();
    }

    /** The times that can date an act: no lengths, no repeated times. */
    public List<TimeReference> dates() {
        return times.stream().filter(TimeReference::tellsWhen).toList();
    }

    public Optional<TimeReference> timeAt(int token) {
        return times.stream()
                .filter(time -> time.first() <= token && token <= time.last())
                .findFirst();
    }
}
