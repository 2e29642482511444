package chancery.registry;

import chancery.ask.BadQuestion;
import chancery.model.Actor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Actors as people write them: by id, by name, or by words of it if only one has them. */
public final class Whom {

    private final Library library;

    public Whom(Library library) {
        this.library = library;
    }

    /**
     * The actor with this id or name; a state by its code, too, where no report names it.
     *
     * @throws BadQuestion if nobody is named so, or several are
     */
    public Actor named(String words) {
        Optional<Actor> known = library.records()
                .actor(words)
                .or(() -> library.knowledge().states().of(words).map(state -> state.actor()));
        if (known.isPresent()) {
            return known.get();
        }
        List<Actor> named = library.records().actorsNamed(words).stream()
                .flatMap(id -> library.records().actor(id).stream())
                .toList();
        List<Actor> exactly = named.stream()
                .filter(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                        .anyMatch(words::equalsIgnoreCase))
                .toList();
        List<Actor> meant = exactly.isEmpty() ? named : exactly;
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw new BadQuestion(
                meant.isEmpty()
                        ? "nobody in this store is named '" + words + "'; 'chancery people' lists who is"
                        : "'" + words + "' may mean "
                                + String.join(
                                        ", ",
                                        meant.stream()
                                                .limit(10)
                                                .map(actor -> actor.id().value())
                                                .toList())
                                + "; write the id");
    }
}
