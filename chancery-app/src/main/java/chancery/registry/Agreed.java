package chancery.registry;

import chancery.model.Agreement;
import chancery.model.Claim;
import chancery.model.ReportId;
import chancery.model.When;
import chancery.pact.Pacts;
import chancery.store.Shelf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The agreements of a store, made of its claims when they are asked for: nothing of them is kept, so a new report costs nothing here.
 */
public final class Agreed {

    private final List<Agreement> all;
    private final Map<String, Agreement> byClaim = new HashMap<>();
    private final Map<String, String> events;

    Agreed(Library library) {
        this.events = library.records().belongings(Shelf.AGREEMENTS);
        Map<ReportId, When> published = library.records().published();
        List<Claim> terms = new ArrayList<>();
        library.records().each(Shelf.AGREEMENTS, terms::add);
        this.all = new Pacts(library.knowledge(), this::eventOf, report -> Optional.ofNullable(published.get(report)))
                .of(terms);
        all.forEach(agreement -> agreement.claims().forEach(claim -> byClaim.put(claim.id(), agreement)));
    }

    /** Every agreement, by its id. */
    public List<Agreement> all() {
        return all;
    }

    /** The event that the words of a claim tell of. */
    public Optional<String> eventOf(Claim claim) {
        return Optional.ofNullable(events.get(claim.id()));
    }

    /** The agreement with this id, or of this claim; an id made from a claim that is no more the earliest finds it too. */
    public Optional<Agreement> of(String id) {
        String claim = id.startsWith("a-") ? Agreement.claim(id) : id;
        return Optional.ofNullable(byClaim.get(claim));
    }

    /** The agreements that some of these claims tell of, in the order of the claims. */
    public List<Agreement> of(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> of(claim.id()).stream())
                .distinct()
                .toList();
    }
}
