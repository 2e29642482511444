package chancery.place;

import chancery.knowledge.Knowledge;
import chancery.model.PlaceReference;
import chancery.model.Sentence;
import chancery.model.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says where: finds the places that a sentence names as places, not as the governments that sit there. */
public final class Placer {

    private final Knowledge knowledge;
    private final PlaceFinder finder;
    private final Locative locative;

    public Placer(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.finder = new PlaceFinder(knowledge);
        this.locative = new Locative(knowledge.placeWords());
    }

    /**
     * The places of each sentence of one report, in text order. The report as a whole tells which of several towns of one name is meant.
     * Each has the role held-at; who codes the act decides whether it was held, said or only told about there.
     */
    public List<List<PlaceReference>> find(List<Sentence> report) {
        Setting setting = Setting.of(report, knowledge);
        return report.stream().map(sentence -> find(sentence.tree(), setting)).toList();
    }

    private List<PlaceReference> find(Tree tree, Setting setting) {
        List<Hit> accepted = new ArrayList<>();
        for (Hit hit : finder.find(tree, setting)) {
            boolean joined = accepted.stream().anyMatch(before -> isConjunct(tree, before, hit));
            if (joined || locative.isPlace(tree, hit)) {
                accepted.add(hit);
            }
        }
        return accepted.stream()
                .sorted(Comparator.comparingInt(Hit::first))
                .map(hit -> new PlaceReference(
                        hit.first(), hit.last(), hit.head(), hit.place().asPlace()))
                .toList();
    }

    /** "In Sochi and Ankara": the second stands where the first does. */
    private static boolean isConjunct(Tree tree, Hit before, Hit hit) {
        return tree.token(hit.head()).is("conj")
                && tree.head(hit.head()).filter(head -> head == before.head()).isPresent();
    }
}
