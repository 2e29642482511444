package chancery.model;

import java.util.List;

/** Words of a sentence that may name somebody, or say what somebody is. Who is meant is for the resolver to say. */
public sealed interface Mention {

    /** Index of the first token. */
    int first();

    /** Index of the last token, inclusive. */
    int last();

    /**
     * A name, adjective or metonym of a state.
     *
     * @param states codes of the states it can stand for, most likely first
     */
    record StateName(int first, int last, List<String> states, Form form) implements Mention {
        /** How the words stand for the state. */
        public enum Form {
            NAME,
            PEOPLE,
            ADJECTIVE,
            CAPITAL,
            GOVERNMENT
        }

        public StateName {
            states = List.copyOf(states);
        }
    }

    /** The name of a body of the knowledge files. */
    record BodyName(int first, int last, String organisation) implements Mention {}

    /**
     * The name of a human being, without titles.
     *
     * @param candidates ids of people of the record who have exactly this full name
     */
    record PersonName(int first, int last, List<String> candidates) implements Mention {
        public PersonName {
            candidates = List.copyOf(candidates);
        }
    }

    /** A name that the knowledge files do not have: of a body, a place or a thing, as the parser's entity says. */
    record OtherName(int first, int last, String entity) implements Mention {}

    /** Words of a title; the rule names the knowledge entry. */
    record TitleWords(int first, int last, String rule) implements Mention {}

    /** Words of a role; the rule names the knowledge entry. */
    record RoleWords(int first, int last, String rule) implements Mention {}

    /** Words that point back: pronouns, "the two countries" (the noun alone); the rule names the knowledge entry. */
    record PointingWords(int first, int last, String rule) implements Mention {}

    default boolean covers(int token) {
        return first() <= token && token <= last();
    }
}
