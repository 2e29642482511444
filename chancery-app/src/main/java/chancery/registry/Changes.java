package chancery.registry;

import chancery.ask.BadQuestion;
import chancery.ask.Day;
import chancery.ask.Trait;
import chancery.knowledge.Knowledge;
import chancery.knowledge.Ontology;
import chancery.knowledge.Places;
import chancery.knowledge.States;
import chancery.knowledge.Town;
import chancery.model.Actor;
import chancery.model.Change;
import chancery.model.EventKind;
import chancery.model.Place;
import chancery.model.PloverType;
import chancery.model.Status;
import chancery.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a person wants changed in an event: {@code date=2018-09-03}, {@code agents=NOR,person/ana-mirza}. */
final class Changes {

    /** What can be changed, as commands and API name it. */
    static final List<String> FIELDS =
            List.of("kind", "type", "mode", "cameo", "status", "agents", "recipients", "date", "place");

    /** Stands for what the reports do not say. */
    private static final String NOTHING = "none";

    private final Knowledge knowledge;
    private final Function<String, Actor> actors;

    /** @param actors whom words or an id mean; throws {@link BadQuestion} if nobody or several */
    Changes(Knowledge knowledge, Function<String, Actor> actors) {
        this.knowledge = knowledge;
        this.actors = actors;
    }

    /** @throws BadQuestion if a field cannot be changed, or its value cannot be */
    List<Change> of(Map<String, String> fields) {
        if (fields.isEmpty()) {
            throw new BadQuestion(
                    "say what to change, such as date=2018-09-03; fields are " + String.join(", ", FIELDS));
        }
        List<Change> changes = new ArrayList<>();
        fields.forEach((field, value) -> changes.add(change(field, value.strip())));
        return changes;
    }

    private Change change(String field, String value) {
        return switch (field) {
            case "kind" -> new Change.Kind(EventKind.of(Trait.KIND.of(value).value()));
            case "type" ->
                new Change.Type(stated(value)
                        .map(word -> PloverType.valueOf(Trait.TYPE.of(word).value())));
            case "mode" -> new Change.Mode(stated(value).map(this::mode));
            case "cameo" -> new Change.Cameo(stated(value).map(this::cameo));
            case "status" -> new Change.Standing(status(Trait.STATUS.of(value).value()));
            case "agents" -> new Change.Doers(parties(value));
            case "recipients" -> new Change.Receivers(parties(value));
            case "date" -> new Change.Time(stated(value).map(Changes::when));
            case "place" -> new Change.Scene(stated(value).map(this::place));
            default ->
                throw new BadQuestion("'" + field + "' cannot be changed; fields are " + String.join(", ", FIELDS));
        };
    }

    private static Optional<String> stated(String value) {
        if (value.isEmpty()) {
            throw new BadQuestion("an empty value changes nothing; write none for what the reports do not say");
        }
        return value.equals(NOTHING) ? Optional.empty() : Optional.of(value);
    }

    private static Status status(String word) {
        return Status.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private String mode(String mode) {
        boolean known = Arrays.stream(PloverType.values())
                .anyMatch(type -> knowledge.ontology().hasMode(type, mode));
        if (!known) {
            throw new BadQuestion("there is no PLOVER mode '" + mode + "'; docs/codebook.md lists them");
        }
        return mode;
    }

    private String cameo(String code) {
        return knowledge
                .ontology()
                .cameo(code)
                .map(Ontology.Cameo::code)
                .orElseThrow(() ->
                        new BadQuestion("there is no CAMEO code '" + code + "'; write it with its zeros, such as 042"));
    }

    private List<Actor> parties(String value) {
        return stated(value).stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(String::strip)
                .map(actors)
                .toList();
    }

    /** {@code 2018}, {@code 2018-09}, {@code 2018-09-03}, or two of them with .. between. */
    private static When when(String value) {
        String[] ends = value.split("\\.\\.", 2);
        String last = ends[ends.length - 1];
        LocalDate from = Day.first(ends[0]);
        LocalDate to = Day.last(last);
        if (to.isBefore(from)) {
            throw new BadQuestion("'" + value + "' ends before it begins; write the earlier day first");
        }
        When.Precision precision = ends.length == 1 ? Day.precision(value) : span(from, to);
        return When.between(from, to, precision, When.Basis.STATED);
    }

    private static When.Precision span(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return When.Precision.DAY;
        }
        return to.isBefore(from.plusDays(8)) ? When.Precision.WEEK : When.Precision.MONTH;
    }

    /** The place with this name; a state's code behind a comma tells one from others: {@code Cambridge, GBR}. */
    private Place place(String value) {
        String[] parts = value.split(",", 2);
        String name = parts[0].strip();
        Optional<String> country = parts.length == 1
                ? Optional.empty()
                : Optional.of(Trait.STATE.of(parts[1]).value());
        List<Place> found = new ArrayList<>();
        knowledge
                .states()
                .named(name)
                .map(States.State::iso3)
                .or(() -> knowledge.states().of(name).map(States.State::iso3))
                .filter(code -> isName(code, name))
                .flatMap(code -> knowledge.places().state(code))
                .ifPresent(entry -> found.add(place(entry)));
        knowledge.places().names().of(name).forEach(entry -> found.add(place(entry)));
        knowledge.gazetteer().named(name).stream()
                .sorted(Comparator.comparing(Town::rank).reversed())
                .forEach(town -> found.add(place(town)));
        return found.stream()
                .filter(place -> country.isEmpty() || place.country().equals(country))
                .findFirst()
                .orElseThrow(
                        () -> new BadQuestion(
                                "the gazetteer has no place '" + value
                                        + "'; write its usual English name, with a state's code behind it if several have it: Tripoli, LBN"));
    }

    /** "Iran" and "IRN" are the place; "Iranian" and "Tehran" are other words for the state. */
    private boolean isName(String code, String name) {
        return name.equals(code)
                || knowledge.states().of(code).stream()
                        .anyMatch(state -> state.name().equalsIgnoreCase(name)
                                || state.aliases().stream().anyMatch(name::equalsIgnoreCase));
    }

    private static Place place(Places.Entry entry) {
        return new Place(
                entry.name(),
                entry.country(),
                entry.region(),
                Optional.of(entry.latitude()),
                Optional.of(entry.longitude()),
                Place.Role.HELD_AT);
    }

    private static Place place(Town town) {
        return new Place(
                town.name(),
                Optional.of(town.country()),
                town.region(),
                Optional.of(town.latitude()),
                Optional.of(town.longitude()),
                Place.Role.HELD_AT);
    }
}
