package chancery.answer;

import chancery.ask.Inquiry;
import chancery.ask.Sought;
import chancery.ask.Topic;
import chancery.knowledge.QuestionWords.Meaning;
import chancery.knowledge.QuestionWords.Means;
import chancery.knowledge.States;
import chancery.knowledge.Titles.Title;
import chancery.model.Actor;
import chancery.model.Sequel.Fate;
import chancery.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts together what the words of a question mean, from left to right. */
final class Understanding {

    /** Topics that are meant whatever else is spoken of. */
    private static final List<Topic> FIRST = List.of(Topic.RETURNED, Topic.READOUTS, Topic.SPOKESMEN, Topic.DISPUTE);

    private static final Set<Topic> WHERE_A_CAPITAL_IS_ITS_STATE =
            Set.of(Topic.VISIT, Topic.MEETING, Topic.AGREEMENT, Topic.RETURNED, Topic.READOUTS, Topic.OFFICE);

    /** Words that no sentence has because of what is asked. */
    private static final Set<Means> SILENT = Set.of(Means.SOUGHT, Means.TIME, Means.ROLE, Means.NOTHING);

    private static final String WHICH = "which";
    private static final String PEOPLE = "people";

    private final List<Reply.Candidate> candidates = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final Set<Sought> sought = new LinkedHashSet<>();
    private final List<Actor> doers = new ArrayList<>();
    private final List<Actor> others = new ArrayList<>();
    private final List<Actor> besides = new ArrayList<>();
    private final List<Title> titles = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> hints = new ArrayList<>();
    private final Set<String> kinds = new LinkedHashSet<>();
    private final Set<String> forces = new LinkedHashSet<>();
    private final Set<Fate> fates = new LinkedHashSet<>();
    private Optional<Status> status = Optional.empty();
    private boolean asksForSequel;
    private Optional<String> place = Optional.empty();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private String time = "in";
    private String role = "";
    private boolean host;
    private Optional<Sought> which = Optional.empty();

    /** A word of the question files. */
    void word(Meaning meaning, List<String> written) {
        if (!SILENT.contains(meaning.means())) {
            hints.addAll(written);
        }
        List<String> values = meaning.values();
        switch (meaning.means()) {
            case SOUGHT -> sought(values.get(0), written);
            case TOPIC -> topic(Topic.of(values.get(0)));
            case KINDS -> kinds.addAll(values);
            case FORCES -> forces.addAll(values);
            case STATUS -> status = Optional.of(Status.valueOf(values.get(0).toUpperCase(Locale.ROOT)));
            case FATES -> fates(values);
            case TIME -> time(values.get(0));
            case ROLE -> role = values.get(0);
            case SIDE -> host = true;
            case NOTHING -> {
                // asks for nothing
            }
        }
    }

    /** "which" asks for somebody where a word for people stands behind it. */
    private void sought(String word, List<String> written) {
        if (word.equals(PEOPLE)) {
            words.addAll(written);
            which.ifPresent(asked -> sought.add(Sought.WHO));
        } else if (word.equals(WHICH)) {
            which = Optional.of(Sought.WHAT);
        } else {
            sought.add(Sought.valueOf(word.toUpperCase(Locale.ROOT)));
        }
    }

    private void fates(List<String> values) {
        asksForSequel = true;
        fates.addAll(Fates.of(values));
    }

    private void topic(Topic topic) {
        topics.add(topic);
        role = topic == Topic.OFFICE ? role : "behind";
    }

    private void time(String word) {
        boolean second = word.equals("and") && time.equals("between") && from.isPresent();
        time = second ? "until" : word.equals("and") ? time : word;
    }

    /** A time, as the word before it leads it. */
    void time(LocalDate first, LocalDate last) {
        switch (time) {
            case "since", "between" -> from = Optional.of(first);
            case "until" -> to = Optional.of(last);
            default -> {
                from = from.or(() -> Optional.of(first));
                to = Optional.of(last);
            }
        }
    }

    /** @param called those whom the words may mean, the one named most first */
    void actor(String phrase, List<Actor> called) {
        if (called.size() > 1) {
            candidates.add(new Reply.Candidate(
                    phrase,
                    called.get(0).id().value(),
                    called.stream().skip(1).map(actor -> actor.id().value()).toList()));
        }
        put(called.get(0));
    }

    void state(Actor state, States.Form form, List<String> written) {
        if (form == States.Form.CAPITAL) {
            place = place.or(() -> Optional.of(state.id().value()));
            boolean behind = !role.isEmpty() && !role.equals("by");
            if (behind && !WHERE_A_CAPITAL_IS_ITS_STATE.contains(topic())) {
                written.forEach(words::add);
                return;
            }
        }
        put(state);
    }

    private void put(Actor actor) {
        if (role.equals("besides")) {
            besides.add(actor);
        } else if (role.isEmpty() || role.equals("by")) {
            doers.add(actor);
        } else {
            others.add(actor);
        }
    }

    void title(Title title, List<String> written) {
        titles.add(title);
        written.forEach(words::add);
    }

    void place(String name, List<String> written) {
        place = place.or(() -> Optional.of(name));
        written.forEach(words::add);
    }

    void content(String word) {
        words.add(word);
    }

    /** True if it asks for a sort of record, and names somebody. */
    boolean isWhole() {
        return !topics.isEmpty() && !(doers.isEmpty() && others.isEmpty());
    }

    /** What a later part without names of its own asks for: "… and what became of them". */
    void addTail(Understanding tail) {
        asksForSequel |= tail.asksForSequel;
        fates.addAll(tail.fates);
    }

    /** The words of an earlier part of the question, where this one has none of its own. */
    void inherit(Understanding earlier) {
        if (words.isEmpty()) {
            words.addAll(earlier.words);
        }
        from = from.or(() -> earlier.from);
        to = to.or(() -> earlier.to);
    }

    QuestionReader.Read understood() {
        Topic topic = topic();
        boolean office = topic == Topic.OFFICE;
        List<Actor> first = host ? others : doers;
        List<Actor> second = host ? doers : others;
        Sought asked = sought.stream().findFirst().or(() -> which).orElse(Sought.WHAT);
        return new QuestionReader.Read(
                new Inquiry(
                        topic,
                        asked,
                        first,
                        second,
                        besides,
                        office
                                ? titles.stream()
                                        .flatMap(title -> offices(title).stream())
                                        .distinct()
                                        .toList()
                                : List.of(),
                        office
                                ? titles.stream()
                                        .flatMap(title -> title.record().stream())
                                        .distinct()
                                        .toList()
                                : List.of(),
                        place,
                        from,
                        to,
                        kinds,
                        forces,
                        status,
                        fates,
                        office ? List.of() : words,
                        hints),
                candidates);
    }

    private static List<String> offices(Title title) {
        return title.offices().isEmpty() ? List.of(title.office()) : title.offices();
    }

    private Topic topic() {
        if (sought.contains(Sought.NUMBER)) {
            return Topic.FIGURE;
        }
        if (asksForSequel && !topics.contains(Topic.AGREEMENT)) {
            return Topic.SEQUEL;
        }
        Optional<Topic> sure = FIRST.stream().filter(topics::contains).findFirst();
        Optional<Topic> told =
                topics.stream().filter(topic -> topic != Topic.OFFICE).findFirst();
        if (sure.isPresent() || told.isPresent()) {
            return sure.or(() -> told).get();
        }
        boolean office = topics.contains(Topic.OFFICE) && kinds.isEmpty() && (!titles.isEmpty() || !people().isEmpty());
        return office ? Topic.OFFICE : Topic.ACT;
    }

    private List<Actor> people() {
        List<Actor> all = new ArrayList<>(doers);
        all.addAll(others);
        return all.stream().filter(Actor.Person.class::isInstance).toList();
    }
}
