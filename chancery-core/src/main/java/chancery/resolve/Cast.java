package chancery.resolve;

import chancery.knowledge.Knowledge;
import chancery.knowledge.NameMatch;
import chancery.knowledge.Offices.Holding;
import chancery.knowledge.People;
import chancery.knowledge.PersonName;
import chancery.knowledge.Spelling;
import chancery.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The named people of one report. Decides which names are one person's, and who of the record that is. */
final class Cast {

    /**
     * What the words beside a name tell about the person.
     *
     * @param states ISO codes that may be the person's; empty if the words give none
     * @param seats offices that the words give
     */
    record Hints(List<String> states, List<Seat> seats) {
        Hints {
            states = List.copyOf(states);
            seats = List.copyOf(seats);
        }

        boolean isEmpty() {
            return states.isEmpty() && seats.isEmpty();
        }
    }

    private final Knowledge knowledge;
    private final When published;
    private final Set<String> reportStates;
    private final Map<String, Somebody> byId = new LinkedHashMap<>();

    /** @param reportStates codes of the states that the report names anywhere */
    Cast(Knowledge knowledge, When published, Set<String> reportStates) {
        this.knowledge = knowledge;
        this.published = published;
        this.reportStates = reportStates;
    }

    List<Somebody> all() {
        return List.copyOf(byId.values());
    }

    /** The person of a name: somebody of this report, of the record, or new. */
    Somebody identify(String spelling, List<String> candidates, Hints hints) {
        PersonName name = PersonName.of(spelling, knowledge.nameWords());
        Somebody found = name.isFull() || !candidates.isEmpty() ? full(name, candidates, hints) : surname(name, hints);
        if (knowledge.epithets().named(spelling).isEmpty()) {
            found.called(name, spelling);
        }
        female(name).ifPresent(found::isFemale);
        return found;
    }

    /** What the given name tells; one word that is a man's name may as well be a woman's surname. */
    private Optional<Boolean> female(PersonName name) {
        return knowledge.nameWords().isFemale(name.parts().get(0)).filter(woman -> woman || name.isFull());
    }

    /** The person of the record with this id, as somebody of this report. */
    Somebody recorded(String person) {
        return byId.computeIfAbsent(person, this::fromRecord);
    }

    private Somebody fromRecord(String id) {
        List<Holding> holdings = knowledge.offices().heldBy(id);
        Somebody somebody = new Somebody(id, knowledge.offices().people().of(id), holdings);
        somebody.person()
                .map(person -> PersonName.of(person.name(), knowledge.nameWords()))
                .flatMap(this::female)
                .ifPresent(somebody::isFemale);
        boolean abroad = published.isDated()
                && holdings.stream().anyMatch(h -> h.meets(published))
                && holdings.stream().filter(h -> h.meets(published)).allMatch(h -> isManyStates(h.jurisdiction()));
        if (abroad) {
            somebody.isInternational();
        }
        return somebody;
    }

    private boolean isManyStates(String jurisdiction) {
        return knowledge
                .organisations()
                .of(jurisdiction)
                .filter(body -> body.state().isEmpty())
                .isPresent();
    }

    private Somebody full(PersonName name, List<String> candidates, Hints hints) {
        People people = knowledge.offices().people();
        List<String> exact = candidates.stream().filter(id -> agrees(id, hints)).toList();
        if (!exact.isEmpty()) {
            return recorded(best(exact, hints));
        }
        Optional<Somebody> known = known(name, hints);
        if (known.isPresent()) {
            return known.get();
        }
        List<String> alike = people.soundingLike(name).stream()
                .filter(id -> corroborates(id, hints))
                .toList();
        if (!alike.isEmpty()) {
            return recorded(best(alike, hints));
        }
        return inOffice(name, hints).map(this::recorded).orElseGet(() -> unrecorded(name));
    }

    /** The holder of the office named at the date, if the name is likely another spelling of his. */
    private Optional<String> inOffice(PersonName name, Hints hints) {
        if (!published.isDated()) {
            return Optional.empty();
        }
        for (Seat seat : hints.seats()) {
            List<String> places = seat.jurisdiction().isPresent() ? List.of(seat.recordKey()) : hints.states();
            for (String place : places) {
                for (Holding holding : knowledge.offices().at(seat.offices(), seat.record(), place, published)) {
                    PersonName holder = PersonName.of(holding.name(), knowledge.nameWords());
                    if (NameMatch.likely(name, holder, knowledge.nameWords())) {
                        return Optional.of(holding.person());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Somebody of the report with the same surname and a given name that can be the same. */
    private Optional<Somebody> known(PersonName name, Hints hints) {
        Somebody best = null;
        for (Somebody somebody : byId.values()) {
            for (PersonName other : somebody.names()) {
                if (NameMatch.same(name, other, knowledge.nameWords()) && !contradicts(somebody, hints)) {
                    best = somebody;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Somebody surname(PersonName name, Hints hints) {
        List<Somebody> fits = new ArrayList<>();
        for (Somebody somebody : byId.values()) {
            if (!contradicts(somebody, hints)
                    && somebody.names().stream()
                            .anyMatch(full -> NameMatch.shortened(name, full, knowledge.nameWords()))) {
                fits.add(somebody);
            }
        }
        if (fits.isEmpty()) {
            for (Somebody somebody : byId.values()) {
                if (!contradicts(somebody, hints)
                        && somebody.names().stream().anyMatch(full -> NameMatch.sounding(name, full))) {
                    fits.add(somebody);
                }
            }
        }
        if (!fits.isEmpty()) {
            return fits.stream()
                    .max(Comparator.comparing(Somebody::isRecorded)
                            .thenComparing(Somebody::timesShort)
                            .thenComparing(Somebody::lastMention))
                    .orElseThrow();
        }
        List<String> called = knowledge.offices().people().called(name).stream()
                .filter(id -> hints.isEmpty() ? isAbout(id) : corroborates(id, hints))
                .toList();
        if (!called.isEmpty()) {
            return recorded(best(called, hints));
        }
        return inOffice(name, hints).map(this::recorded).orElseGet(() -> unrecorded(name));
    }

    private Somebody unrecorded(PersonName name) {
        String id = String.join("-", name.parts());
        return byId.computeIfAbsent(id, key -> new Somebody(key, Optional.empty(), List.of()));
    }

    /** True if nothing in the words is against it: a state of the person's is among those given, or none is given. */
    private boolean agrees(String person, Hints hints) {
        List<Holding> holdings = knowledge.offices().heldBy(person);
        return hints.states().isEmpty() || holdings.stream().anyMatch(h -> isIn(h, hints.states()));
    }

    /** True if a state or office in the words speaks for it. */
    private boolean corroborates(String person, Hints hints) {
        List<Holding> holdings = knowledge.offices().heldBy(person);
        if (!hints.states().isEmpty()) {
            return agrees(person, hints);
        }
        for (Seat seat : hints.seats()) {
            if (holdings.stream().anyMatch(h -> seat.offices().contains(h.office()) && h.isCalled(seat.record()))) {
                return isAbout(person);
            }
        }
        return hints.seats().isEmpty() && isAbout(person);
    }

    /** True if the report names the state or body that the person held an office of, and the dates are near. */
    private boolean isAbout(String person) {
        return knowledge.offices().heldBy(person).stream().anyMatch(h -> isReported(h) && isNear(h));
    }

    private boolean isReported(Holding holding) {
        return reportStates.contains(holding.jurisdiction());
    }

    /** In office at the time of the report, or before it. */
    private boolean isNear(Holding holding) {
        return published.to().isEmpty()
                || holding.from().isEmpty()
                || !holding.from().get().isAfter(published.to().get());
    }

    private static boolean isIn(Holding holding, List<String> states) {
        return holding.jurisdiction().toLowerCase(java.util.Locale.ROOT).equals(holding.jurisdiction())
                || states.contains(holding.jurisdiction());
    }

    private boolean contradicts(Somebody somebody, Hints hints) {
        Optional<String> state = somebody.state();
        return state.isPresent() && !hints.states().isEmpty() && !hints.states().contains(state.get());
    }

    /** Among namesakes: who holds the office named, else who holds any office at the time, else the first. */
    private String best(List<String> people, Hints hints) {
        String best = people.get(0);
        int most = -1;
        for (String person : people) {
            int score = 0;
            for (Holding holding : knowledge.offices().heldBy(person)) {
                boolean now = holding.meets(published);
                boolean office =
                        hints.seats().stream().anyMatch(seat -> seat.offices().contains(holding.office()));
                score = Math.max(score, (now ? 1 : 0) + (office ? 2 : 0) + (now && office ? 1 : 0));
            }
            if (score > most) {
                best = person;
                most = score;
            }
        }
        return best;
    }

    /** The id that a name without a record has. */
    static String keyOf(String spelling) {
        return Spelling.key(spelling);
    }
}
