package chancery.amend;

import chancery.model.Act;
import chancery.model.Change;
import chancery.model.Claim;
import chancery.model.ContentId;
import chancery.model.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes events as people want them: of several one, of one several, or one put right. */
final class Composer {

    private Composer() {}

    /** The first event with all that the others tell: it stays as it is told; what it leaves open is taken from them. */
    static Event joined(List<Event> same, Draft draft) {
        Event first = same.get(0);
        List<Claim> claims =
                same.stream().flatMap(event -> draft.claimsOf(event).stream()).toList();
        Act act = same.stream().map(Event::act).reduce(Composer::completed).orElseThrow();
        double confidence = same.stream().mapToDouble(Event::confidence).max().orElse(0);
        Event all = of(first, act, claims, draft);
        return new Event(
                first.id(),
                act,
                first.status(),
                first.voices(),
                first.certainty(),
                first.partOf(),
                confidence,
                all.claims(),
                all.reports(),
                all.families(),
                all.evidence(),
                draft.joinedDisputes(same));
    }

    /** The event with these claims only, of which the first leads. */
    static Event rest(Event event, List<Claim> claims, Draft draft) {
        return of(event, leading(claims), claims, draft);
    }

    /** An event of claims that were told of another one. */
    static Event apart(Event from, List<Claim> claims, Draft draft) {
        Claim first = claims.get(0);
        String earliest =
                claims.stream().map(Claim::id).min(Comparator.naturalOrder()).orElseThrow();
        Event rest = of(from, leading(claims), claims, draft);
        return new Event(
                ContentId.of("e", "apart", earliest),
                rest.act(),
                first.status(),
                first.voices(),
                first.certainty(),
                from.partOf(),
                rest.confidence(),
                rest.claims(),
                rest.reports(),
                rest.families(),
                rest.evidence(),
                List.of());
    }

    private static Act leading(List<Claim> claims) {
        return claims.stream()
                .map(claim -> (Act) claim.assertion())
                .reduce(Composer::completed)
                .orElseThrow();
    }

    private static Event of(Event event, Act act, List<Claim> claims, Draft draft) {
        return new Event(
                event.id(),
                act,
                event.status(),
                event.voices(),
                event.certainty(),
                event.partOf(),
                claims.stream().mapToDouble(Claim::confidence).max().orElse(0),
                claims.stream().map(Claim::id).toList(),
                claims.stream().map(Claim::report).distinct().sorted().toList(),
                draft.families(claims),
                claims.stream().map(Claim::evidence).distinct().toList(),
                event.disputes());
    }

    private static Act completed(Act best, Act other) {
        return new Act(
                best.kind(),
                best.type().or(other::type),
                best.mode().or(other::mode),
                Stream.concat(best.contexts().stream(), other.contexts().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                best.cameo().or(other::cameo),
                best.agents().isEmpty() ? other.agents() : best.agents(),
                best.recipients().isEmpty() ? other.recipients() : best.recipients(),
                best.when().or(other::when),
                best.place().or(other::place));
    }

    static Event within(Event event, Optional<String> whole) {
        return new Event(
                event.id(),
                event.act(),
                event.status(),
                event.voices(),
                event.certainty(),
                whole,
                event.confidence(),
                event.claims(),
                event.reports(),
                event.families(),
                event.evidence(),
                event.disputes());
    }

    /** The event put right. */
    static Event changed(Event event, List<Change> changes) {
        Event changed = event;
        List<Change> ordered = new ArrayList<>(changes);
        ordered.sort(Comparator.comparing(change -> !(change instanceof Change.Type)));
        for (Change change : ordered) {
            changed = change.match(new Changing(changed));
        }
        return changed;
    }
}
