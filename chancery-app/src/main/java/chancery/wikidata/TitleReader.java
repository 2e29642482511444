package chancery.wikidata;

import chancery.knowledge.Knowledge;
import chancery.knowledge.States;
import chancery.knowledge.States.State;
import chancery.knowledge.Titles;
import chancery.knowledge.Titles.Title;
import chancery.model.Tenure.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the name of a position with the words of {@code titles.tsv}: "Minister of Foreign Affairs of Norway", "Norwegian foreign minister". */
final class TitleReader {

    /**
     * An office, as a name says it.
     *
     * @param offices families of the office, most likely first
     * @param key what the title is called: "president"
     * @param of what stands behind "of", or the state before it; empty if nothing does
     */
    record Read(List<String> offices, String key, Optional<String> of) {
        Read {
            offices = List.copyOf(offices);
        }
    }

    private static final List<String> OF = List.of("of", "of the", "for", "to", "to the");
    private final Titles titles;
    private final States states;

    TitleReader(Knowledge knowledge) {
        this.titles = knowledge.titles();
        this.states = knowledge.states();
    }

    /** The office that the whole name says; nothing if words are left over that do not tell whose it is. */
    Optional<Read> read(String name) {
        List<String> words = Arrays.asList(name.split(" ", -1));
        for (int end = words.size(); end > 0; end--) {
            int length = end;
            Optional<Read> read = post(words.subList(0, end)).flatMap(title -> behind(title, words, length));
            if (read.isPresent()) {
                return read;
            }
        }
        return before(words);
    }

    private Optional<Read> behind(Title title, List<String> words, int length) {
        if (length == words.size()) {
            return Optional.of(read(title, Optional.empty()));
        }
        String rest = String.join(" ", words.subList(length, words.size()));
        return OF.stream()
                .filter(of -> rest.startsWith(of + " "))
                .reduce((shorter, longer) -> longer)
                .map(of -> read(title, Optional.of(rest.substring(of.length() + 1))));
    }

    /** "Norwegian foreign minister". */
    private Optional<Read> before(List<String> words) {
        for (int end = words.size() - 1; end > 0; end--) {
            Optional<State> state = states.named(String.join(" ", words.subList(0, end)));
            Optional<Title> title = post(words.subList(end, words.size()));
            if (state.isPresent() && title.isPresent()) {
                return Optional.of(read(title.get(), state.map(State::iso3)));
            }
        }
        return Optional.empty();
    }

    private static Read read(Title title, Optional<String> of) {
        return new Read(title.offices(), title.key(), of);
    }

    private Optional<Title> post(List<String> words) {
        return titles.words().of(String.join(" ", words)).stream()
                .filter(title -> title.kind() == Titles.Kind.OFFICE
                        && title.standing() == Standing.CURRENT
                        && !title.offices().isEmpty())
                .findFirst();
    }
}
