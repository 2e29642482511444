package chancery.show;

import chancery.model.Described;
import chancery.model.Statement;
import chancery.model.Statement.Attitude;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What there is to know of a statement beside its words: who, to whom, how it is said, and where the speaker stands. */
final class StatementFields {

    private final Names names;

    StatementFields(Names names) {
        this.names = names;
    }

    /** The fields that have a value, in the order of telling. */
    Map<String, String> of(Statement statement) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("speaker", speaker(statement));
        put(fields, "to", names.all(statement.addressees()));
        put(fields, "via", statement.via().map(names::of).orElse(""));
        fields.put(
                "force",
                Teller.word(statement.force())
                        + statement.cue().map(cue -> " (“" + cue + "”)").orElse(""));
        fields.put("quoted", Teller.word(statement.quoted()));
        put(
                fields,
                "about",
                statement.about().stream()
                        .map(actor -> names.state(actor.value()))
                        .collect(Collectors.joining(", ")));
        fields.put("stance", Teller.word(statement.stance()) + towards(statement));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private String speaker(Statement statement) {
        String named = names.all(statement.speakers());
        String described = statement.described().map(Described::words).orElse("");
        if (named.isEmpty()) {
            return described.isEmpty() ? "not said" : "“" + described + "”";
        }
        return named + (described.isEmpty() ? "" : ", “" + described + "”");
    }

    /** "; opposed to Chad (“reckless”)": towards each of whom words show it. */
    private String towards(Statement statement) {
        return statement.attitudes().stream()
                .map(attitude -> "; " + Teller.word(attitude.stance()) + " on " + target(attitude))
                .collect(Collectors.joining());
    }

    private String target(Attitude attitude) {
        return names.state(attitude.target().value()) + " (“" + String.join("”, “", attitude.words()) + "”)";
    }
}
