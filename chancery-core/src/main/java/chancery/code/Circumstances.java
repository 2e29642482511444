package chancery.code;

import chancery.model.EventKind;
import chancery.model.Place;
import chancery.model.PlaceReference;
import chancery.model.ResolvedSentence;
import chancery.model.TimeReference;
import chancery.model.Token;
import chancery.model.Tree;
import chancery.model.When;
import chancery.syntax.Roles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * When and where an act was, from the words around it. Parsers attach "in a meeting with X in Damascus on Monday" badly, so
 * the search begins below the act's word and widens, governor by governor, up to the border of somebody else's words.
 */
final class Circumstances {

    private static final int WIDEST = 4;
    private static final Set<String> AT =
            Set.of("in", "at", "near", "on", "to", "outside", "inside", "around", "from", "over", "into");

    private static final Set<String> TOPIC = Set.of("on", "about", "over", "regarding", "concerning");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> CLAUSES = Set.of("ccomp", "acl:relcl", "parataxis", "advcl");

    private final ResolvedSentence sentence;
    private final Tree tree;
    private final Roles roles;
    private final PlaceRole placeRole;
    private final OwnTime ownTime;

    /** @param judging the verbs that say something of a deed, whose time is not the deed's */
    Circumstances(ResolvedSentence sentence, Roles roles, Set<Integer> judging) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.roles = roles;
        this.placeRole = new PlaceRole(tree);
        this.ownTime = new OwnTime(tree, roles, judging);
    }

    /** When somebody was somewhere. */
    Optional<When> when(int head) {
        return time(head, true).map(TimeReference::when);
    }

    private Optional<TimeReference> time(int head, boolean encounter) {
        List<TimeReference> own = sentence.dates().stream()
                .filter(time -> !ownTime.isOfAnother(time, head, encounter))
                .toList();
        return nearest(head, own, TimeReference::head, time -> !time.when().isDated());
    }

    /**
     * The occasions of the act: one, or for encounters as many as times are listed: "in 2015 and 2017", "in Sochi in November
     * and in Ankara in April".
     */
    List<Occasion> occasions(int head, EventKind kind) {
        boolean encounter = kind.isSymmetric() || kind == EventKind.VISIT;
        Optional<TimeReference> time = time(head, encounter);
        Optional<Place> place = where(head, kind);
        if (time.isEmpty() || !encounter) {
            return List.of(new Occasion(time.map(TimeReference::when), place));
        }
        List<Occasion> occasions = new ArrayList<>();
        int before = time.get().first();
        for (TimeReference next : listed(time.get())) {
            int from = before;
            int to = next.first();
            Optional<Place> own = sentence.places().stream()
                    .filter(p -> from < p.head() && p.head() < to)
                    .reduce((a, b) -> b)
                    .map(p -> p.place().as(Place.Role.HELD_AT));
            occasions.add(new Occasion(Optional.of(next.when()), own.or(() -> place)));
            before = next.last();
        }
        return occasions;
    }

    /** The time and those that follow it in a list, with no verb between them. */
    private List<TimeReference> listed(TimeReference first) {
        List<TimeReference> listed = new ArrayList<>(List.of(first));
        for (TimeReference next : sentence.dates()) {
            TimeReference before = listed.get(listed.size() - 1);
            if (next.first() > before.last() && isListed(before.last() + 1, next.first())) {
                listed.add(next);
            }
        }
        return listed;
    }

    private boolean isListed(int from, int to) {
        boolean and = false;
        for (int i = from; i < to; i++) {
            if (tree.token(i).isVerb()) {
                return false;
            }
            and |= tree.token(i).tag().equals("CC");
        }
        return and;
    }

    Optional<Place> where(int head, EventKind kind) {
        if (kind == EventKind.VISIT) {
            Optional<Place> visited = visited(head);
            if (visited.isPresent()) {
                return visited;
            }
        }
        return nearest(head, marked(AT), PlaceReference::head, place -> false)
                .map(place -> place.place().as(placeRole.of(kind, head, place.head())))
                .or(() -> about(head));
    }

    /** "Talks on Idlib" tell a place, though not their own. */
    private Optional<Place> about(int head) {
        BitSet own = tree.subtree(head);
        return marked(TOPIC).stream()
                .filter(place -> own.get(place.head()))
                .map(place -> place.place().as(Place.Role.ABOUT))
                .findFirst();
    }

    private List<PlaceReference> marked(Set<String> prepositions) {
        return sentence.places().stream()
                .filter(place -> prepositions.contains(roles.marker(place.head())))
                .toList();
    }

    private Optional<Place> visited(int head) {
        return java.util.stream.Stream.of(roles.objects(head), roles.prepositionalNear(head, "to"))
                .flatMap(List::stream)
                .flatMap(token -> sentence.placeAt(token).stream())
                .map(place -> place.place().as(Place.Role.HELD_AT))
                .findFirst();
    }

    /** Of what stands equally near in the tree the one nearest in the text; what tells little only where nothing tells more. */
    private <T> Optional<T> nearest(int head, List<T> all, ToIntFunction<T> at, Predicate<T> tellsLittle) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> chain = tree.ancestors(head);
        for (int i = 0; i < Math.min(WIDEST, chain.size()); i++) {
            Optional<T> found = within(clause(chain.get(i), head), head, all, at, tellsLittle)
                    .or(() -> within(occasion(head), head, all, at, tellsLittle));
            if (found.isPresent()) {
                return found;
            }
            if (tree.token(chain.get(i)).is("ccomp") || tree.token(chain.get(i)).is("parataxis")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<T> within(
            BitSet words, int head, List<T> all, ToIntFunction<T> at, Predicate<T> tellsLittle) {
        return all.stream()
                .filter(one -> words.get(at.applyAsInt(one)))
                .min(Comparator.<T, Boolean>comparing(tellsLittle::test)
                        .thenComparingInt(one -> Math.abs(at.applyAsInt(one) - head)));
    }

    /** "Were killed when a bomb went off in Quetta on Monday": the clause that tells how it came about tells where and when. */
    private BitSet occasion(int head) {
        BitSet words = new BitSet(tree.size());
        tree.children(head, "advcl").stream()
                .filter(clause -> clause > head
                        && tree.children(clause, "advmod", "mark").stream()
                                .anyMatch(mark -> tree.token(mark).word().equalsIgnoreCase("when")))
                .forEach(clause -> words.or(tree.subtree(clause)));
        return words;
    }

    /** The words of a clause, without the clauses inside it that do not hold the act itself. */
    private BitSet clause(int top, int head) {
        BitSet words = tree.subtree(top);
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            if (i != top && isClause(tree.token(i))) {
                BitSet inside = tree.subtree(i);
                if (!inside.get(head)) {
                    words.andNot(inside);
                }
            }
        }
        return words;
    }

    private static boolean isClause(Token token) {
        boolean finite = FINITE.contains(token.tag())
                && (token.is("acl") || token.is("dep") || token.is("obl") || token.is("nmod"));
        return CLAUSES.contains(token.relation()) || finite || (token.is("conj") && token.isVerb());
    }
}
