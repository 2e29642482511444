package chancery.code;

import chancery.model.Actor;
import chancery.model.EventKind;
import chancery.model.Participant;
import chancery.model.Place;
import chancery.model.PlaceReference;
import chancery.model.ResolvedSentence;
import chancery.model.Tree;
import chancery.syntax.Roles;
import java.util.List;
import java.util.Optional;

/** Where people meet, told apart from who meets and from where they come home to. */
final class Venue {

    private final ResolvedSentence sentence;
    private final Tree tree;
    private final Roles roles;

    Venue(ResolvedSentence sentence, Roles roles) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.roles = roles;
    }

    /** "the Singapore summit", "the Astana talks": one state named before the noun is where it was, or what it was about. */
    boolean names(int noun, EventKind kind, List<Participant> doers) {
        return kind.isSymmetric()
                && doers.size() == 1
                && doers.get(0).actor() instanceof Actor.State
                && tree.children(noun, "compound", "nmod").stream()
                        .filter(before -> before < noun && roles.marker(before).isEmpty())
                        .filter(before -> tree.token(before).isName())
                        .anyMatch(before -> isOf(before, doers.get(0)));
    }

    /** "A blast in Oslo killed ten": the state in which a deed is told to be does not do it; "rebels in Chad" may. */
    boolean isScene(int verb, EventKind kind, List<Participant> doers) {
        return kind == EventKind.ATTACK
                && doers.size() == 1
                && doers.get(0).actor() instanceof Actor.State
                && roles.subjects(verb).stream()
                        .filter(deed -> sentence.referenceAt(deed).isEmpty())
                        .flatMap(deed -> roles.prepositional(deed, "in").stream())
                        .anyMatch(place -> isOf(place, doers.get(0)));
    }

    private boolean isOf(int token, Participant doer) {
        return sentence.referenceAt(token).stream()
                .flatMap(reference -> reference.participants().stream())
                .anyMatch(named -> named.id().equals(doer.id()));
    }

    /** "returned to Seoul from a visit to Pyongyang": a visit was in the state visited, and not where the visitor went home. */
    Optional<Place> checked(EventKind kind, List<Participant> visited, Place found) {
        Optional<String> host =
                kind == EventKind.VISIT ? visited.stream().findFirst().flatMap(Venue::home) : Optional.empty();
        if (host.isEmpty() || found.country().isEmpty() || found.country().equals(host)) {
            return Optional.of(found);
        }
        return sentence.places().stream()
                .map(PlaceReference::place)
                .filter(place -> place.country().equals(host))
                .map(place -> place.as(found.role()))
                .findFirst();
    }

    private static Optional<String> home(Participant host) {
        return host.actor() instanceof Actor.State
                ? Optional.of(host.id().value())
                : host.actor().state();
    }
}
