package chancery.merge;

import chancery.knowledge.DisputeWords.Use;
import chancery.knowledge.Knowledge;
import chancery.model.Dispute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of one thing anywhere in reports of one affair: twelve demands in one, thirteen in another. Two numbers that count the same
 * hang together; those that do, directly or through others, are judged together and by themselves.
 */
final class Tallies {

    /** What so many figures that hang together count is too common to be one thing. */
    private static final int COMMON = 20;

    /** Small numbers of things ("two sides") are seldom of the same things. */
    private static final int LEAST_COUNTED = 6;

    /** Numbers further apart than by half are not two counts of one thing. */
    private static final double FAR = 0.5;

    private static final double LIKE_COUNTED = 0.25;
    private static final double LIKE_MEASURED = 0.4;
    private static final int LEAST_WORDS = 2;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+");

    private final Knowledge knowledge;

    Tallies(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The numbers of a report that others can be held against: of each kind of thing the one that it counts. */
    List<Count> of(Sheet sheet) {
        Map<String, List<Count>> families = new TreeMap<>();
        for (Count count : Count.of(sheet)) {
            families.computeIfAbsent(family(count), unit -> new ArrayList<>()).add(count);
        }
        return families.values().stream()
                .flatMap(alike -> Count.countedOnce(alike, one -> sheet.id()).stream())
                .filter(count -> count.isExact() && !isRunning(count))
                .toList();
    }

    /** "So far 25 were treated": a later report rightly has another number. */
    private boolean isRunning(Count count) {
        Plain text = Plain.of(count.claim().evidence().text());
        return !count.isTime()
                && knowledge.disputes().of(Use.RUNNING).stream().anyMatch(words -> text.find(words) >= 0);
    }

    private String family(Count count) {
        return knowledge.units().family(count.unit());
    }

    boolean countTheSame(Count a, Count b) {
        return Affairs.areOne(a.sheet(), b.sheet()) && areAlike(a, b); // the affair is known sooner than the words
    }

    /** True if two numbers count the same should their reports be of one affair. */
    boolean areAlike(Count a, Count b) {
        return family(a).equals(family(b)) && likeWords(a, b);
    }

    private boolean likeWords(Count a, Count b) {
        if (a.isTime()) {
            return a.sentence().common(b.sentence()) >= LEAST_WORDS
                    && a.sentence().overlap(b.sentence()) >= LIKE_MEASURED;
        }
        return isNear(a.value(), b.value())
                && (a.unit().equals(b.unit())
                        ? a.things().overlap(b.things()) >= 1 && a.sentence().overlap(b.sentence()) >= LIKE_COUNTED
                        : areOfOneState(a, b));
    }

    private static boolean isNear(double a, double b) {
        return Math.max(a, b) >= LEAST_COUNTED && Math.min(a, b) >= FAR * Math.max(a, b);
    }

    /** Different words for one kind of people leave only whose they are to go by: "Russia's peacekeepers", "Russian soldiers". */
    private boolean areOfOneState(Count a, Count b) {
        Set<String> first = states(a);
        return states(b).stream().anyMatch(first::contains);
    }

    private Set<String> states(Count count) {
        Set<String> states = new TreeSet<>();
        Matcher name = NAME.matcher(count.claim().evidence().text());
        while (name.find()) {
            knowledge.states().named(name.group()).ifPresent(state -> states.add(state.iso3()));
        }
        return states;
    }

    /** The dispute of numbers that hang together, in their order. */
    static Optional<Dispute> dispute(List<Count> group) {
        boolean common = group.size() > COMMON && !group.get(0).isTime();
        return common || group.size() < 2 ? Optional.empty() : Count.dispute(group);
    }

    /**
     * By what numbers of one thing find each other: their reports share an event, or both have one of these in common. The other one may
     * count up to twice as much, and have come out a month later; so it is looked for under the keys next to its own, too.
     *
     * @param next 0 for the keys by which it is found, 1 for those under which the others may be
     */
    Set<Long> keys(Count count, int next) {
        Set<String> times = next == 0 ? Affairs.times(count.sheet()) : Affairs.timesOfOthers(count.sheet());
        Set<Long> keys = new HashSet<>();
        if (!times.isEmpty()) {
            Set<Long> things = count.isTime() ? pairs(count) : sizes(count, next);
            for (String time : times) {
                long kind = Hash.of("count", family(count), time);
                things.forEach(thing -> keys.add(Hash.of(kind, thing)));
            }
        }
        return keys;
    }

    private static Set<Long> pairs(Count count) {
        long[] words =
                count.sentence().all().stream().mapToLong(Hash::of).sorted().toArray();
        Set<Long> pairs = new HashSet<>();
        for (int i = 0; i < words.length; i++) {
            for (int j = i + 1; j < words.length; j++) {
                pairs.add(Hash.of(words[i], words[j]));
            }
        }
        return pairs;
    }

    private Set<Long> sizes(Count count, int next) {
        Set<String> named = new HashSet<>(states(count));
        named.addAll(count.things().all());
        int size = Math.getExponent(count.value());
        Set<Long> sizes = new HashSet<>();
        for (int near = size - next; near <= size + next; near++) {
            for (String name : named) {
                sizes.add(Hash.of(Hash.of(name), near));
            }
        }
        return sizes;
    }
}
