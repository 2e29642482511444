package chancery.bench;

import chancery.knowledge.Knowledge;
import chancery.knowledge.NameMatch;
import chancery.knowledge.NameWords;
import chancery.knowledge.Offices.Holding;
import chancery.knowledge.People.Person;
import chancery.knowledge.PersonName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When two written names are taken for one person's: {@code NameRun [--show]}.
 *
 * <p>False matches: all pairs of different people of the record, and those that held offices of one state, where a mistake is likeliest. The
 * key alone (how given name and surname sound) and the whole comparison are counted apart. Spellings: how many of the other full spellings that the
 * record has of somebody are matched with the name; and precision and recall on {@code name-pairs.tsv}, pairs of our own. {@code --show} lists the mistakes.
 */
public final class NameRun {

    private static final Usage USAGE = new Usage("NameRun [--show]");
    private static final String PAIRS = "name-pairs.tsv";
    private static final int CELLS = 4;

    /** Somebody of the record, cut into parts. */
    private record Known(Person person, PersonName name, Set<String> places) {

        boolean sharesPlace(Known other) {
            return !Collections.disjoint(places, other.places);
        }
    }

    /** Two names, and whether they are one person's. */
    private record Pair(String one, String other, boolean same, String part) {}

    private final Knowledge knowledge = Knowledge.bundled();
    private final NameWords words = knowledge.nameWords();
    private final boolean show;

    private NameRun(boolean show) {
        this.show = show;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> asked = List.of(arguments);
        USAGE.check(asked.isEmpty() || asked.equals(List.of("--show")));
        NameRun run = new NameRun(!asked.isEmpty());
        List<Known> people = run.people();
        System.out.println(people.size() + " people of the record with a given name");
        run.falseMatches("of all", people, false);
        run.falseMatches("of one state or body", people, true);
        run.spellings(people);
        List<Pair> pairs = pairs();
        run.judge("worked", pairs);
        run.judge("held", pairs);
    }

    private List<Known> people() {
        return knowledge.offices().people().all().stream()
                .map(person -> new Known(person, PersonName.of(person.name(), words), places(person)))
                .filter(known -> known.name().isFull())
                .toList();
    }

    private Set<String> places(Person person) {
        Set<String> places = new HashSet<>();
        knowledge.offices().heldBy(person.id()).stream()
                .map(Holding::jurisdiction)
                .forEach(places::add);
        return places;
    }

    private void falseMatches(String which, List<Known> people, boolean onePlace) {
        long pairs = 0;
        long sounds = 0;
        long matches = 0;
        for (int i = 0; i < people.size(); i++) {
            for (int k = i + 1; k < people.size(); k++) {
                Known one = people.get(i);
                Known other = people.get(k);
                if (onePlace && !one.sharesPlace(other)) {
                    continue;
                }
                pairs++;
                sounds += one.name().sound().equals(other.name().sound()) ? 1 : 0;
                if (same(one.name(), other.name())) {
                    matches++;
                    list(
                            "  false match " + which,
                            one.person().name(),
                            other.person().name());
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "pairs %s: %d; false by the key %d (%.1f in a million), by the comparison %d (%.1f in a million)%n",
                which,
                pairs,
                sounds,
                million(sounds, pairs),
                matches,
                million(matches, pairs));
    }

    private static double million(long of, long all) {
        return 1e6 * of / Math.max(1, all);
    }

    private void spellings(List<Known> people) {
        int all = 0;
        int matched = 0;
        for (Known known : people) {
            for (String alias : known.person().aliases()) {
                PersonName other = PersonName.of(alias, words);
                if (other.isFull() && !alias.equals(known.person().name())) {
                    all++;
                    boolean same = same(known.name(), other);
                    matched += same ? 1 : 0;
                    if (!same) {
                        list("  spelling missed", known.person().name(), alias);
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "other spellings of the record: %.3f matched (%d of %d)%n",
                share(matched, all),
                matched,
                all);
    }

    private void judge(String part, List<Pair> all) {
        int found = 0;
        int wrong = 0;
        int missed = 0;
        for (Pair pair : all.stream().filter(pair -> pair.part().equals(part)).toList()) {
            boolean same = same(PersonName.of(pair.one(), words), PersonName.of(pair.other(), words));
            found += same && pair.same() ? 1 : 0;
            wrong += same && !pair.same() ? 1 : 0;
            missed += !same && pair.same() ? 1 : 0;
            if (same != pair.same()) {
                list(pair.same() ? "  missed" : "  wrongly one", pair.one(), pair.other());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "pairs of our own, %s: precision %.3f, recall %.3f (%d right, %d wrong, %d missed)%n",
                part,
                share(found, found + wrong),
                share(found, found + missed),
                found,
                wrong,
                missed);
    }

    private boolean same(PersonName one, PersonName other) {
        return NameMatch.same(one, other, words);
    }

    private void list(String what, String one, String other) {
        if (show) {
            System.out.println(what + ": " + one + " / " + other);
        }
    }

    private static double share(int of, int all) {
        return all == 0 ? 0 : (double) of / all;
    }

    private static List<Pair> pairs() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(NameRun.class.getResourceAsStream(PAIRS), PAIRS)) {
            try (Stream<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()) {
                lines.filter(line -> !line.startsWith("#") && !line.startsWith("one\t"))
                        .map(NameRun::pair)
                        .forEach(pairs::add);
            }
        }
        return pairs;
    }

    private static Pair pair(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(
                    PAIRS + ": '" + line + "' has " + cells.length + " cells; write " + CELLS);
        }
        return new Pair(cells[0], cells[1], cells[2].equals("yes"), cells[3]);
    }
}
