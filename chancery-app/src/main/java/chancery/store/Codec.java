package chancery.store;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.Assertion;
import chancery.model.Change;
import chancery.model.Correction;
import chancery.model.Figure;
import chancery.model.Statement;
import chancery.model.Tenure;
import chancery.model.Term;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * Writes records of the model as JSON and reads them back equal. An actor inside a record is written as the key of its form,
 * so that a state with twenty spellings is stored once and not with every claim.
 */
final class Codec {

    private final JsonMapper mapper;

    private Codec(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Writes actors in full. */
    static Codec full() {
        return new Codec(basics().addMixIn(Actor.class, ActorKinds.class).build());
    }

    /**
     * Writes an actor as its key.
     *
     * @param key gives the key of an actor, and remembers the actor
     * @param actor gives the actor of a key
     */
    static Codec linked(Function<Actor, String> key, Function<String, Actor> actor) {
        SimpleModule actors = new SimpleModule();
        actors.addSerializer(Actor.class, new KeyWriter(key));
        actors.addDeserializer(Actor.class, new KeyReader(actor));
        return new Codec(basics().addModule(actors).build());
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every record of the model can be written", e);
        }
    }

    <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a " + type.getSimpleName() + " as this program writes it: " + json, e);
        }
    }

    private static JsonMapper.Builder basics() {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addMixIn(Assertion.class, AssertionKinds.class)
                .addMixIn(Correction.class, CorrectionKinds.class)
                .addMixIn(Change.class, ChangeKinds.class)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                // a list that an older program did not write is empty, so that its stores can still be read
                .withConfigOverride(
                        List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .visibility(PropertyAccessor.ALL, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
                .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_ABSENT, Include.NON_ABSENT));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Act.class, name = "act"),
        @JsonSubTypes.Type(value = Statement.class, name = "statement"),
        @JsonSubTypes.Type(value = Tenure.class, name = "tenure"),
        @JsonSubTypes.Type(value = Figure.class, name = "figure"),
        @JsonSubTypes.Type(value = Term.class, name = "term")
    })
    private interface AssertionKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Actor.State.class, name = "state"),
        @JsonSubTypes.Type(value = Actor.Person.class, name = "person"),
        @JsonSubTypes.Type(value = Actor.Organisation.class, name = "organisation"),
        @JsonSubTypes.Type(value = Actor.Group.class, name = "group"),
        @JsonSubTypes.Type(value = Actor.Unnamed.class, name = "unnamed")
    })
    private interface ActorKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Correction.Accept.class, name = "accept"),
        @JsonSubTypes.Type(value = Correction.Reject.class, name = "reject"),
        @JsonSubTypes.Type(value = Correction.Edit.class, name = "edit"),
        @JsonSubTypes.Type(value = Correction.Merge.class, name = "merge"),
        @JsonSubTypes.Type(value = Correction.Split.class, name = "split"),
        @JsonSubTypes.Type(value = Correction.Rename.class, name = "rename"),
        @JsonSubTypes.Type(value = Correction.Settle.class, name = "dispute"),
        @JsonSubTypes.Type(value = Correction.Remark.class, name = "note"),
        @JsonSubTypes.Type(value = Correction.Undo.class, name = "undo")
    })
    private interface CorrectionKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Change.Kind.class, name = "kind"),
        @JsonSubTypes.Type(value = Change.Type.class, name = "type"),
        @JsonSubTypes.Type(value = Change.Mode.class, name = "mode"),
        @JsonSubTypes.Type(value = Change.Cameo.class, name = "cameo"),
        @JsonSubTypes.Type(value = Change.Standing.class, name = "status"),
        @JsonSubTypes.Type(value = Change.Doers.class, name = "agents"),
        @JsonSubTypes.Type(value = Change.Receivers.class, name = "recipients"),
        @JsonSubTypes.Type(value = Change.Time.class, name = "date"),
        @JsonSubTypes.Type(value = Change.Scene.class, name = "place")
    })
    private interface ChangeKinds {}

    private static final class KeyWriter extends StdSerializer<Actor> {
        private final transient Function<Actor, String> key;

        KeyWriter(Function<Actor, String> key) {
            super(Actor.class);
            this.key = key;
        }

        @Override
        public void serialize(Actor actor, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(key.apply(actor));
        }
    }

    private static final class KeyReader extends StdDeserializer<Actor> {
        private final transient Function<String, Actor> actor;

        KeyReader(Function<String, Actor> actor) {
            super(Actor.class);
            this.actor = actor;
        }

        @Override
        public Actor deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return actor.apply(in.getText());
        }
    }
}
