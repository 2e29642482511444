package chancery.resolve;

import chancery.knowledge.Offices.Holding;
import chancery.knowledge.People;
import chancery.knowledge.PersonName;
import chancery.model.Actor;
import chancery.model.ActorId;
import chancery.model.Sector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A named person of one report, and what has been learnt about him or her so far. */
final class Somebody implements Who {
    private final String id;
    private final Optional<People.Person> person;
    private final List<Holding> holdings;
    private final Set<String> spellings = new LinkedHashSet<>();
    private final List<PersonName> names = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private final Set<String> styles = new LinkedHashSet<>();
    private boolean international;
    private int lastMention;
    private int timesShort;
    private Optional<String> state = Optional.empty();
    private Optional<Boolean> female = Optional.empty();

    Somebody(String id, Optional<People.Person> person, List<Holding> holdings) {
        this.id = id;
        this.person = person;
        this.holdings = holdings;
    }

    @Override
    public String id() {
        return id;
    }

    /** Takes down that the person is mentioned now; later mentions have higher numbers. */
    void mentionedAt(int number, PersonName name) {
        lastMention = number;
        timesShort += name.isFull() ? 0 : 1;
    }

    /** How often the report has called this person by a short form by now. */
    int timesShort() {
        return timesShort;
    }

    int lastMention() {
        return lastMention;
    }

    /** As the record has the person; empty for one it does not have. */
    Optional<People.Person> person() {
        return person;
    }

    boolean isRecorded() {
        return person.isPresent();
    }

    /** Tenures of the record. */
    List<Holding> holdings() {
        return holdings;
    }

    List<PersonName> names() {
        return names;
    }

    /** Offices that the report gives, in the order of their mention. */
    List<Seat> seats() {
        return seats;
    }

    void called(PersonName name, String spelling) {
        if (spellings.add(spelling)) {
            names.add(name);
        }
    }

    void holds(Seat seat) {
        international = seats.isEmpty() ? isAbroad(seat) : international;
        seats.add(seat);
        seat.state().ifPresent(this::belongsTo);
    }

    /** True for the office of a body of many states; where the record has the person in offices, of one that it knows. */
    private boolean isAbroad(Seat seat) {
        boolean known = holdings.isEmpty()
                || holdings.stream().anyMatch(holding -> holding.jurisdiction().equals(seat.recordKey()));
        return known && seat.jurisdiction().isPresent() && seat.state().isEmpty();
    }

    /** Ranks and honorifics: keys of the knowledge entries. */
    Set<String> styles() {
        return styles;
    }

    /** Told that the office at the time is one of a body of many states. */
    void isInternational() {
        international = true;
    }

    void belongsTo(String iso3) {
        state = state.or(() -> Optional.of(iso3));
    }

    void isFemale(boolean value) {
        female = female.or(() -> Optional.of(value));
    }

    /** Empty if neither titles nor the given name tell. */
    Optional<Boolean> female() {
        return female;
    }

    /** As the text tells it; but where the record has offices of states, one of these. */
    @Override
    public Optional<String> state() {
        List<String> recorded = recordedStates();
        Optional<String> told = state.filter(iso3 -> recorded.isEmpty() || recorded.contains(iso3));
        return told.or(() -> international || recorded.isEmpty()
                ? Optional.empty()
                : Optional.of(recorded.get(recorded.size() - 1)));
    }

    /** True if it is the state of this person, or one in which the record has an office of his. */
    boolean isFrom(String iso3) {
        return state().filter(iso3::equals).isPresent() || recordedStates().contains(iso3);
    }

    private List<String> recordedStates() {
        return holdings.stream()
                .map(Holding::jurisdiction)
                .filter(where -> where.equals(where.toUpperCase(java.util.Locale.ROOT)))
                .toList();
    }

    @Override
    public Actor actor() {
        Set<String> others = new LinkedHashSet<>(spellings);
        String name = person.map(People.Person::name).orElseGet(this::fullest);
        person.ifPresent(known -> others.addAll(known.aliases()));
        others.remove(name);
        return new Actor.Person(
                new ActorId("person/" + id),
                name,
                state(),
                sector(),
                List.copyOf(others),
                person.flatMap(People.Person::wikidata));
    }

    private Optional<Sector> sector() {
        for (Seat seat : seats) {
            if (seat.sector().isPresent()) {
                return seat.sector();
            }
        }
        return holdings.isEmpty() ? Optional.empty() : Optional.of(Sector.GOV);
    }

    /** The longest spelling of the report. */
    private String fullest() {
        String best = "";
        for (String spelling : spellings) {
            best = spelling.length() > best.length() ? spelling : best;
        }
        return best;
    }
}
