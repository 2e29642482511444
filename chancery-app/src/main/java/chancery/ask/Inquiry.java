package chancery.ask;

import chancery.model.Actor;
import chancery.model.Sequel.Fate;
import chancery.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question to the record, understood.
 *
 * @param doers who does it: visitors, speakers, office-holders
 * @param others who else has a part: hosts, those spoken of; for symmetric acts it does not matter who is where
 * @param besides who has a part, but is not asked for
 * @param offices families of an office: foreign_minister
 * @param titleWords one of which the title in the record must have
 * @param place words of a place's name
 * @param from the first day asked for
 * @param to the last day asked for
 * @param kinds event kinds in the words of the export
 * @param forces of statements, in the words of the export
 * @param fates what became of it, one of them; empty for whatever became of it
 * @param words that the sentences should have
 * @param hints the other words of the question, which count where no record answers it
 */
public record Inquiry(
        Topic topic,
        Sought sought,
        List<Actor> doers,
        List<Actor> others,
        List<Actor> besides,
        List<String> offices,
        List<String> titleWords,
        Optional<String> place,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<String> kinds,
        Set<String> forces,
        Optional<Status> status,
        Set<Fate> fates,
        List<String> words,
        List<String> hints) {
    public Inquiry {
        hints = List.copyOf(hints);
        doers = List.copyOf(doers);
        others = List.copyOf(others);
        besides = List.copyOf(besides);
        offices = List.copyOf(offices);
        titleWords = List.copyOf(titleWords);
        kinds = Set.copyOf(kinds);
        forces = Set.copyOf(forces);
        fates = Set.copyOf(fates);
        words = List.copyOf(words);
    }

    /** The same question for any words. */
    public Inquiry withoutWords() {
        return new Inquiry(
                topic,
                sought,
                doers,
                others,
                besides,
                offices,
                titleWords,
                place,
                from,
                to,
                kinds,
                forces,
                status,
                fates,
                List.of(),
                hints);
    }
}
