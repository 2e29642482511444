package chancery.code;

import chancery.model.TimeReference;
import chancery.model.Token;
import chancery.model.Tree;
import chancery.model.When;
import chancery.syntax.Roles;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells the words of time that can date an act from those that belong to something else in the sentence. */
final class OwnTime {

    private static final Set<String> BOUNDS = Set.of("since", "until", "till");
    /** A perfect or progressive goes on: "has been fighting since March". */
    private static final Set<String> LASTING = Set.of("VBN", "VBG");

    private static final Set<String> OCCASION = Set.of("in", "at", "during");
    private static final Set<String> MODIFIERS = Set.of("compound", "nummod", "amod", "nmod:poss");
    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$", "WRB");
    private static final Set<String> EARLIER = Set.of("since", "after", "before", "because", "although", "though");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    private final Tree tree;
    private final Roles roles;
    private final Set<Integer> judging;

    /** @param judging the verbs that say something of a deed: "backed", "condemned" */
    OwnTime(Tree tree, Roles roles, Set<Integer> judging) {
        this.tree = tree;
        this.roles = roles;
        this.judging = Set.copyOf(judging);
    }

    /**
     * True if the words date something else than the act.
     *
     * @param encounter whether the act is a visit, a meeting or the like, whose object is the occasion itself
     */
    boolean isOfAnother(TimeReference time, int head, boolean encounter) {
        return isOfNoun(time, head)
                || isBound(time, head)
                || isSinceAnother(time, head)
                || namesAnother(time, head, encounter)
                || isInAside(time, head)
                || isOutside(time, head)
                || isBesidePerfect(time, head)
                || isOfJudgement(time, head);
    }

    /** "On Tuesday the council backed the strike": the day is that of the vote, unless it stands behind the strike. */
    private boolean isOfJudgement(TimeReference time, int head) {
        if (!tree.token(head).isNoun() || time.head() > head) {
            return false;
        }
        int deed = head;
        for (int above : tree.ancestors(head)) {
            if (tree.token(above).isVerb()) {
                boolean judged = judging.contains(above) && !tree.token(deed).is("nsubj");
                return judged && !tree.subtree(deed).get(time.head());
            }
            deed = above;
        }
        return false;
    }

    /** "The accord of 2015" dates the accord alone. */
    private boolean isOfNoun(TimeReference time, int head) {
        return roles.marker(time.head()).equals("of")
                && tree.head(time.head()).filter(noun -> noun != head).isPresent();
    }

    /** "Since 2011", "until May" bound a state and date no single act. */
    private boolean isBound(TimeReference time, int head) {
        return BOUNDS.contains(roles.marker(time.head()))
                && !LASTING.contains(tree.token(head).tag());
    }

    /** "his first visit since the start of the war eight years ago": the time is that of the bound, not of the visit. */
    private boolean isSinceAnother(TimeReference time, int head) {
        return tree.ancestors(time.head()).stream()
                .skip(1)
                .takeWhile(above -> above != head)
                .anyMatch(above -> BOUNDS.contains(roles.marker(above)));
    }

    /**
     * "Rejected the July 20 order", "after the 3 May attack": the time names the order, the attack. "At Tuesday's summit" and
     * "during the 2016 campaign" tell the occasion of the act; what holds the act, or is the object of an encounter, is its
     * occasion too: "a May 2 hearing where he pleaded", "attended Tuesday's summit".
     */
    private boolean namesAnother(TimeReference time, int head, boolean encounter) {
        Optional<Integer> noun = tree.head(time.head())
                .filter(above -> MODIFIERS.contains(tree.token(time.head()).relation()))
                .filter(above -> above != head && tree.token(above).isNoun());
        return noun.filter(n -> !isAdverbial(time) && !OCCASION.contains(roles.marker(n)))
                .filter(n -> !tree.ancestors(head).contains(n))
                .filter(n -> !encounter || !isMet(n, head))
                .isPresent();
    }

    /** "On Monday Norway": a day behind "on" or at the beginning names nothing, whatever the parser makes of it. */
    private boolean isAdverbial(TimeReference time) {
        boolean poss = tree.token(time.head()).is("nmod:poss");
        int opening = Math.max(0, time.first() - 1);
        return !poss
                && (time.first() == 0
                        || IntStream.rangeClosed(opening, time.last())
                                .anyMatch(i -> tree.token(i).word().equalsIgnoreCase("on")));
    }

    private boolean isMet(int noun, int head) {
        Token token = tree.token(noun);
        return token.head() == head && (token.is("obj") || token.is("nsubj"));
    }

    /** "Norway, which took a loan in 1986, expects more": what stands in a relative clause dates nothing outside of it. */
    private boolean isInAside(TimeReference time, int head) {
        int start = time.first();
        while (start > 0 && !tree.token(start - 1).word().equals(",") && !isRelative(start)) {
            start--;
        }
        int opening = !isRelative(start) && tree.token(start).tag().equals("IN") ? start + 1 : start;
        if (!isRelative(opening)) {
            return false;
        }
        return head < opening || (start > 0 && tree.token(start - 1).word().equals(",") && isBehindComma(time, head));
    }

    /** "Were killed when a bomb went off on Monday": such a clause tells the time of what it hangs on, and is no aside. */
    private boolean isRelative(int index) {
        Token token = tree.token(index);
        boolean temporal = token.is("advmod")
                && token.lemma().equals("when")
                && tree.head(index).filter(verb -> tree.token(verb).is("advcl")).isPresent();
        return RELATIVE.contains(token.tag()) && !temporal;
    }

    private boolean isBehindComma(TimeReference time, int head) {
        for (int i = time.last() + 1; i < head; i++) {
            if (tree.token(i).word().equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** "On Monday Iran, which had expelled him, relented"; "after Iran expelled him, France relented on Monday". */
    private boolean isOutside(TimeReference time, int head) {
        return tree.ancestors(head).stream()
                .filter(clause -> isEarlier(clause) && !isJustBefore(clause, time))
                .anyMatch(clause -> !tree.subtree(scope(clause)).get(time.head()));
    }

    /** "Came in late December after the truce began": what came just before was in the same weeks, though not on the same day. */
    private boolean isJustBefore(int clause, TimeReference time) {
        return roles.marker(clause).equals("after")
                && time.when().isDated()
                && time.when().precision() != When.Precision.DAY;
    }

    /** "The March 3 attack, which killed two", "on March 3, when he left": what a relative clause hangs on dates it. */
    private int scope(int clause) {
        return tree.token(clause).is("acl:relcl") ? tree.head(clause).orElse(clause) : clause;
    }

    /** A relative clause, or one of time or reason with a verb of its own. */
    private boolean isEarlier(int clause) {
        Token token = tree.token(clause);
        boolean finite = token.tag().equals("VBD") || token.tag().startsWith("VBP") || tree.has(clause, "aux");
        boolean marked = tree.children(clause, "mark").stream()
                .anyMatch(mark -> EARLIER.contains(tree.token(mark).lemma()));
        return token.is("acl:relcl") || (token.is("advcl") && finite && marked);
    }

    /** "Sold its shares last year and has said": a perfect is of no day that another verb carries. */
    private boolean isBesidePerfect(TimeReference time, int head) {
        return tree.ancestors(head).stream()
                .filter(i -> tree.token(i).isVerb())
                .findFirst()
                .filter(verb -> tree.children(verb, "aux").stream()
                        .map(tree::token)
                        .anyMatch(aux -> aux.lemma().equals("have") && PRESENT.contains(aux.tag())))
                .filter(verb -> !tree.subtree(verb).get(time.head()))
                .isPresent();
    }
}
