package chancery.registry;

import chancery.ask.BadQuestion;
import chancery.model.Actor;
import chancery.model.Change;
import chancery.model.Correction;
import chancery.model.EventKind;
import chancery.model.Place;
import chancery.model.Ruling;
import chancery.model.When;
import chancery.store.RulingTables;
import chancery.store.RulingTables.Ruled;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rulings as JSON, as one line for people, and back: what the export writes, another store takes in. */
public final class RulingRecords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RulingTables rulings;

    public RulingRecords(RulingTables rulings) {
        this.rulings = rulings;
    }

    /** {@code {id, what, who, when, why, told, state, record, remark, ruling}}; the last is what {@link #read} takes. */
    public ObjectNode json(Ruled ruled) {
        Ruling ruling = ruled.ruling();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", ruling.id());
        node.put("what", ruling.correction().word());
        node.put("who", ruling.who());
        node.put("when", ruling.when().toString());
        node.put("why", ruling.why());
        node.put("told", told(ruling.correction()));
        node.put("state", state(ruled));
        node.put("record", ruled.effect().record().orElse(null));
        node.put("remark", ruled.effect().remark());
        node.set("ruling", tree(rulings.write(ruling)));
        return node;
    }

    /** "holds", "without-object" or "undone". */
    public static String state(Ruled ruled) {
        return ruled.effect().state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written as JSON can be read", e);
        }
    }

    /**
     * The ruling of one exported line.
     *
     * @throws IllegalArgumentException if it is none
     */
    public Ruling read(String line) {
        try {
            JsonNode ruling = JSON.readTree(line).get("ruling");
            if (ruling == null) {
                throw new IllegalArgumentException("this line has no field 'ruling'");
            }
            return rulings.read(ruling.toString());
        } catch (JsonProcessingException | IllegalStateException e) {
            throw new IllegalArgumentException("this line is no ruling as the export writes it", e);
        }
    }

    /**
     * The rulings of exported lines; empty lines are passed over.
     *
     * @param source what the lines are of, as it is to be named if one is wrong
     * @throws BadQuestion if one is no ruling; it names source and line
     */
    public List<Ruling> readAll(String source, List<String> lines) {
        List<Ruling> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                if (!lines.get(i).isBlank()) {
                    all.add(read(lines.get(i)));
                }
            } catch (IllegalArgumentException e) {
                throw new BadQuestion(source + ":" + (i + 1) + ": " + e.getMessage() + "; nothing was taken in");
            }
        }
        return all;
    }

    /** What was decided, in a few words: "date = 3 September 2018". */
    public static String told(Correction correction) {
        return correction.match(new Words());
    }

    private static final class Words implements Correction.Cases<String> {

        @Override
        public String accept(Correction.Accept correction) {
            return "right as it stands";
        }

        @Override
        public String reject(Correction.Reject correction) {
            return "put aside";
        }

        @Override
        public String edit(Correction.Edit correction) {
            return correction.changes().stream()
                    .map(change -> change.match(CHANGED))
                    .collect(Collectors.joining(", "));
        }

        @Override
        public String merge(Correction.Merge correction) {
            return "the same as " + correction.others().size() + " other"
                    + (correction.others().size() == 1 ? "" : "s");
        }

        @Override
        public String split(Correction.Split correction) {
            return correction.out().size() + " claim" + (correction.out().size() == 1 ? "" : "s") + " told apart";
        }

        @Override
        public String rename(Correction.Rename correction) {
            return correction.actor() + " is "
                    + correction.into().map(into -> into.id().value()).orElse("called ")
                    + correction.name().orElse("");
        }

        @Override
        public String settle(Correction.Settle correction) {
            return correction.holds().map(value -> value + " is right").orElse("no real disagreement");
        }

        @Override
        public String remark(Correction.Remark correction) {
            return "note";
        }

        @Override
        public String undo(Correction.Undo correction) {
            return "undoes " + correction.ruling();
        }
    }

    private static final Changed CHANGED = new Changed();

    private static final class Changed implements Change.Cases<String> {

        @Override
        public String kind(Change.Kind change) {
            return is("kind", Optional.of(change.kind()).map(EventKind::word));
        }

        @Override
        public String type(Change.Type change) {
            return is("type", change.type().map(Enum::name));
        }

        @Override
        public String mode(Change.Mode change) {
            return is("mode", change.mode());
        }

        @Override
        public String cameo(Change.Cameo change) {
            return is("cameo", change.cameo());
        }

        @Override
        public String standing(Change.Standing change) {
            return is("status", Optional.of(change.status().name().toLowerCase(Locale.ROOT)));
        }

        @Override
        public String doers(Change.Doers change) {
            return is("agents", names(change.actors()));
        }

        @Override
        public String receivers(Change.Receivers change) {
            return is("recipients", names(change.actors()));
        }

        @Override
        public String time(Change.Time change) {
            return is("date", change.when().map(Changed::day));
        }

        @Override
        public String scene(Change.Scene change) {
            return is("place", change.place().map(Place::name));
        }

        private static String is(String field, Optional<String> value) {
            return field + " = " + value.orElse("none");
        }

        private static Optional<String> names(List<Actor> actors) {
            return Optional.of(actors.stream().map(Actor::name).collect(Collectors.joining(", ")))
                    .filter(names -> !names.isEmpty());
        }

        private static String day(When when) {
            String from = when.from().map(LocalDate::toString).orElse("");
            String to = when.to().map(LocalDate::toString).orElse("");
            return from.equals(to) ? from : from + ".." + to;
        }
    }
}
