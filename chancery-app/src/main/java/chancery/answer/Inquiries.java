package chancery.answer;

import chancery.ask.BadQuestion;
import chancery.ask.Day;
import chancery.ask.Inquiry;
import chancery.ask.Sought;
import chancery.ask.Topic;
import chancery.ask.Trait;
import chancery.model.Actor;
import chancery.model.Status;
import chancery.registry.Library;
import chancery.registry.Whom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a question that is given by its parts: {@code topic=visit, with=Norway, from=2017}. */
public final class Inquiries {

    /** The parts that a question can have, with what they are. */
    public static final Map<String, String> PARTS = parts();

    private final Map<String, List<String>> given;
    private final Whom whom;

    private Inquiries(Library library, Map<String, List<String>> given) {
        this.given = given;
        this.whom = new Whom(library);
    }

    /**
     * The question.
     *
     * @param given parts with their values; {@code topic} must be among them
     * @throws BadQuestion if a part is none, or its value cannot be
     */
    public static Inquiry of(Library library, Map<String, List<String>> given) {
        given.keySet().stream()
                .filter(part -> !PARTS.containsKey(part))
                .findFirst()
                .ifPresent(part -> {
                    throw new BadQuestion(
                            "a question has no part '" + part + "'; it has " + String.join(", ", PARTS.keySet()));
                });
        return new Inquiries(library, given).inquiry();
    }

    private Inquiry inquiry() {
        return new Inquiry(
                Topic.of(one("topic").orElse("")),
                one("sought").map(Inquiries::sought).orElse(Sought.WHO),
                actors("by"),
                actors("with"),
                actors("besides"),
                all("office"),
                List.of(),
                one("place"),
                one("from").map(Day::first),
                one("to").map(Day::last),
                new LinkedHashSet<>(all("kind").stream()
                        .map(kind -> Trait.KIND.of(kind).value())
                        .toList()),
                new LinkedHashSet<>(all("force").stream()
                        .map(force -> Trait.FORCE.of(force).value())
                        .toList()),
                one("status")
                        .map(word -> Status.valueOf(Trait.STATUS
                                .of(word)
                                .value()
                                .toUpperCase(Locale.ROOT)
                                .replace('-', '_'))),
                all("fate").stream().map(Fates::of).collect(Collectors.toSet()),
                all("text").stream()
                        .flatMap(words -> Arrays.stream(words.split("\\s+", -1)))
                        .toList(),
                List.of());
    }

    private static Sought sought(String word) {
        return Arrays.stream(Sought.values())
                .filter(sought -> sought.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new BadQuestion("nothing is sought by '" + word + "'; use one of "
                        + Arrays.stream(Sought.values())
                                .map(sought -> sought.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private List<Actor> actors(String part) {
        return all(part).stream().map(whom::named).toList();
    }

    private List<String> all(String part) {
        return given.getOrDefault(part, List.of());
    }

    private Optional<String> one(String part) {
        return all(part).stream().findFirst();
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("topic", Arrays.stream(Topic.values()).map(Topic::word).collect(Collectors.joining(", ")));
        parts.put("sought", "who, when, where, what, number");
        parts.put("by", "who does it: visitors, speakers, office-holders; id or name, may be repeated");
        parts.put("with", "who else has a part: hosts, those spoken of; may be repeated");
        parts.put("besides", "who has a part, but is not asked for");
        parts.put("office", "family of an office: foreign_minister");
        parts.put("place", "words of a place's name");
        parts.put("from", "from this day, month or year on");
        parts.put("to", "up to this day, month or year");
        parts.put("kind", "kind of event");
        parts.put("force", "what is done by saying it: accuse, thank …");
        parts.put("status", "happened, planned, denied …");
        parts.put("fate", "what became of it: held, lapsed, fulfilled …; may be repeated");
        parts.put("text", "words that the sentences should have");
        return parts;
    }
}
