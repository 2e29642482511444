package chancery.model;

/**
 * A speaker whom the text describes and does not name: "a senior official familiar with the talks", "court papers", "a poll of
 * a thousand voters". It is no actor: nothing tells whether two reports mean the same one.
 *
 * @param words the description as it stands in the text
 * @param kind what sort of source it is
 * @param span where the description stands
 */
public record Described(String words, Kind kind, Span span) {

    /** What sort of source speaks. */
    public enum Kind {
        /** known only as a source: "a source", "people familiar with the matter" */
        SOURCE,
        /** holds some office: "a senior official", "aides", "diplomats" */
        OFFICIAL,
        /** speaks from learning: "analysts", "the professor" */
        EXPERT,
        /** was there: "witnesses", "residents" */
        WITNESS,
        /** a text or a recording: "the report", "court papers", "the video" */
        DOCUMENT,
        /** a poll, survey or census */
        POLL,
        /** a newspaper, broadcaster or its reporters */
        MEDIA,
        /** many people without a common voice: "critics", "voters", "some" */
        CROWD,
        /** an organisation, court, company or office that is no actor of the record */
        BODY,
        /** one person: "a man", "she", a name of nobody known */
        PERSON,
        /** none of these */
        OTHER
    }
}
