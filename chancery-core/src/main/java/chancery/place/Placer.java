package chancery.place;

import chancery.knowledge.Knowledge;
import chancery.model.Place;
import chancery.model.PlaceReference;
import chancery.model.Sentence;
import chancery.model.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says where: finds the places that a sentence names as places, not as the governments that sit there. */
public final class Placer {

    private final Gazetteer gazetteer;
    private final Locative locative;

    public Placer(Knowledge knowledge) {
        this.gazetteer = new Gazetteer(knowledge);
        this.locative = new Locative(knowledge.placeWords());
    }

    /**
     * The places in text order. Each has the role held-at; who codes the act decides whether it was held, said or only told
     * about there.
     */
    public List<PlaceReference> find(Sentence sentence) {
        Tree tree = sentence.tree();
        List<Hit> accepted = new ArrayList<>();
        for (Hit hit : gazetteer.find(tree)) {
            boolean joined = accepted.stream().anyMatch(before -> isConjunct(tree, before, hit));
            if (joined || locative.isPlace(tree, hit)) {
                accepted.add(hit);
            }
        }
        return accepted.stream()
                .sorted(Comparator.comparingInt(Hit::first))
                .map(Placer::reference)
                .toList();
    }

    /** "In Sochi and Ankara": the second stands where the first does. */
    private static boolean isConjunct(Tree tree, Hit before, Hit hit) {
        return tree.token(hit.head()).is("conj")
                && tree.head(hit.head()).filter(head -> head == before.head()).isPresent();
    }

    private static PlaceReference reference(Hit hit) {
        Place place = new Place(
                hit.place().name(),
                hit.place().country(),
                Optional.of(hit.place().latitude()),
                Optional.of(hit.place().longitude()),
                Place.Role.HELD_AT);
        return new PlaceReference(hit.first(), hit.last(), hit.head(), place);
    }
}
