package chancery.knowledge;

/**
 * How statements are told.
 *
 * @param cues words of saying
 * @param tones words that show a speaker's attitude
 * @param describers words for speakers without a name
 * @param intents what somebody binds himself or others to by what he says
 */
public record Voices(CueBook cues, ToneWords tones, Describers describers, IntentWords intents) {

    static Voices read(KnowledgeSource source) {
        return new Voices(
                new CueBook(source, new WordClasses(source)),
                new ToneWords(source),
                new Describers(source),
                new IntentWords(source));
    }
}
