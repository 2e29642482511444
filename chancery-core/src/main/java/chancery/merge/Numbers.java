package chancery.merge;

import chancery.model.Dispute;
import chancery.model.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Numbers of one thing in the sentences that tell one event, however common the thing is: 31 dead in one report, 36 in another. */
final class Numbers {

    /** Numbers further apart than by half are not two counts of one thing. */
    private static final double FAR = 0.5;

    private static final double LIKE_COUNTED = 0.25;

    /** Of money and goods there are many amounts in one affair. */
    private static final double LIKE_MEASURED = 0.4;

    private Numbers() {}

    /** @param sheets of all reports of the event, in their order */
    static List<Dispute> disputes(Event event, List<Sheet> sheets) {
        Map<String, List<Count>> units = new TreeMap<>();
        sheets.stream()
                .flatMap(sheet -> Count.of(sheet).stream())
                .filter(count -> count.event().equals(Optional.of(event.id())))
                .filter(count -> !count.isTime() && count.isOneNumber())
                .forEach(count -> units.computeIfAbsent(count.unit(), unit -> new ArrayList<>())
                        .add(count));
        return units.values().stream()
                .flatMap(alike ->
                        Clusters.of(Count.countedOnce(alike, Count::witness), Numbers::areOfOneThing, (a, b) -> false)
                                .stream())
                .filter(group -> group.stream().map(Count::witness).distinct().count() > 1)
                .flatMap(group -> Count.dispute(group).stream())
                .toList();
    }

    private static boolean areOfOneThing(Count a, Count b) {
        return a.things().overlap(b.things()) >= 1
                && Math.min(a.value(), b.value()) >= FAR * Math.max(a.value(), b.value())
                && !a.measuresOtherwise(b)
                && a.sentence().overlap(b.sentence()) >= (isCounted(a) ? LIKE_COUNTED : LIKE_MEASURED);
    }

    private static boolean isCounted(Count count) {
        return count.isExact() || count.isOfPeople();
    }
}
