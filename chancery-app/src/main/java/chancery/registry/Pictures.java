package chancery.registry;

import chancery.ask.BadQuestion;
import chancery.ask.Trait;
import chancery.ask.Wish;
import chancery.model.PloverType;
import chancery.plot.ActsPlot;
import chancery.plot.Caption;
import chancery.plot.HistogramPlot;
import chancery.plot.MapPlot;
import chancery.plot.MatrixPlot;
import chancery.plot.Picture;
import chancery.plot.Plot;
import chancery.store.Condition;
import chancery.store.Facet;
import chancery.store.RecordCounter.Grain;
import chancery.store.RecordCounter.Side;
import chancery.store.RecordCounter.Typed;
import chancery.store.Shelf;
import chancery.store.index.PairCounts.Pair;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws what stands in the record: the same pictures for the command line and for the desk. */
public final class Pictures {

    /** What can be drawn of events. */
    public enum Kind {
        TIMELINE,
        HISTOGRAM,
        MAP,
        MATRIX,
        NETWORK
    }

    private static final int COUNTRIES = 1000;
    private static final int ROWS = 24;
    private static final int PAIRS = 500;

    private final Library library;
    private final LocalDate today;

    /** @param today what the captions say, and what closes a tenure that is still held */
    public Pictures(Library library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    /**
     * Draws the events that fit.
     *
     * @param grain of the steps of time; empty for the finest that fits
     * @throws BadQuestion if somebody is asked for whom the store does not know
     */
    public Picture events(Kind kind, List<Wish> wishes, Optional<Grain> grain) {
        List<Condition> conditions = new Search(library.records()).conditions(wishes);
        int total = library.store().counts().count(Shelf.EVENTS, conditions);
        Grain steps = grain.orElseGet(() -> DoneActs.fitting(library.store(), Shelf.EVENTS, conditions));
        Plot plot = switch (kind) {
            case TIMELINE -> timeline(wishes, conditions, steps, total);
            case HISTOGRAM -> histogram(Shelf.EVENTS, "event", conditions, steps);
            case MAP -> map(conditions, total);
            case MATRIX -> matrix(conditions);
            case NETWORK -> new NetworkDrawing(library).of(conditions);
        };
        return Picture.of(plot, new Caption(words(wishes), total, today));
    }

    /** What is drawn over time beside events. */
    public enum Lasting {
        STATEMENTS,
        AGREEMENTS;

        private Shelf<?> shelf() {
            return this == STATEMENTS ? Shelf.STATEMENTS : Shelf.AGREEMENTS;
        }

        private String counted() {
            return this == STATEMENTS ? "statement" : "agreement";
        }
    }

    /**
     * Draws how the statements or agreements that fit lie in time.
     *
     * @param grain of the steps of time; empty for the finest that fits
     * @throws BadQuestion if somebody is asked for whom the store does not know
     */
    public Picture overTime(Lasting what, List<Wish> wishes, Optional<Grain> grain) {
        List<Condition> conditions = new Search(library.records()).conditions(wishes);
        int total = library.store().counts().count(what.shelf(), conditions);
        Grain steps = grain.orElseGet(() -> DoneActs.fitting(library.store(), what.shelf(), conditions));
        Plot plot = histogram(what.shelf(), what.counted(), conditions, steps);
        return Picture.of(plot, new Caption(words(wishes), total, today));
    }

    /**
     * Draws the offices that an actor held.
     *
     * @param actor id or name
     */
    public Picture officesOf(String actor) {
        TenureRows rows = new TenureRows(library, today);
        return rows.ofActor(new Whom(library).named(actor));
    }

    /**
     * Draws who held an office.
     *
     * @param office as {@code NOR/foreign_minister}
     * @throws BadQuestion if neither the record of offices nor a report knows it
     */
    public Picture holdersOf(String office) {
        return new TenureRows(library, today).ofOffice(office);
    }

    /** As the query box of the desk takes them. */
    static String words(List<Wish> wishes) {
        return wishes.stream()
                .map(wish -> wish.trait().name().toLowerCase(Locale.ROOT) + ":"
                        + (wish.value().contains(" ") ? '"' + wish.value() + '"' : wish.value()))
                .collect(Collectors.joining(" "));
    }

    private Plot timeline(List<Wish> wishes, List<Condition> conditions, Grain grain, int total) {
        List<Typed> acts = DoneActs.over(grain, library.store(), conditions);
        int drawn = acts.stream().mapToInt(Typed::count).sum();
        String about = wishes.stream()
                .filter(wish -> wish.trait() == Trait.DYAD)
                .map(wish -> library.stateName(wish.value().substring(0, 3)) + " – "
                        + library.stateName(wish.value().substring(4)))
                .collect(Collectors.joining(", "));
        return new ActsPlot(
                about,
                acts.stream()
                        .map(act -> new ActsPlot.Acts(act.step(), PloverType.valueOf(act.type()), act.count()))
                        .toList(),
                library.store().counts().reportsOver(grain),
                total - drawn);
    }

    private Plot histogram(Shelf<?> shelf, String counted, List<Condition> conditions, Grain grain) {
        Map<String, Integer> steps = library.store().counts().over(grain, shelf, conditions);
        int total = library.store().counts().count(shelf, conditions);
        int dated = steps.values().stream().mapToInt(Integer::intValue).sum();
        return new HistogramPlot(
                counted,
                steps.entrySet().stream()
                        .map(step -> new HistogramPlot.Step(step.getKey(), step.getValue()))
                        .toList(),
                total - dated);
    }

    private Plot map(List<Condition> conditions, int total) {
        Map<String, Integer> counts = library.store().counts().by(Facet.COUNTRY, Shelf.EVENTS, conditions, COUNTRIES);
        int known = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new MapPlot(counts, library.knowledge().disputedAreas(), total - known);
    }

    private Plot matrix(List<Condition> conditions) {
        List<Pair> pairs =
                library.store().counts().pairs(Side.STATE, Shelf.EVENTS, conditions, Optional.empty(), PAIRS);
        Map<String, Integer> totals = new HashMap<>();
        for (Pair pair : pairs) {
            totals.merge(pair.one(), pair.count(), Integer::sum);
            totals.merge(pair.other(), pair.count(), Integer::sum);
        }
        Map<String, String> rows = new LinkedHashMap<>();
        totals.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(ROWS)
                .forEach(entry -> rows.put(entry.getKey(), library.stateName(entry.getKey())));
        return new MatrixPlot(
                rows.entrySet().stream()
                        .map(row -> new MatrixPlot.Name(row.getKey(), row.getValue()))
                        .toList(),
                pairs.stream()
                        .filter(pair -> rows.containsKey(pair.one()) && rows.containsKey(pair.other()))
                        .map(pair -> new MatrixPlot.Cell(pair.one(), pair.other(), pair.count()))
                        .toList(),
                totals.size() - rows.size());
    }
}
