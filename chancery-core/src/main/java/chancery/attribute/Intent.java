package chancery.attribute;

import chancery.knowledge.IntentWords;
import chancery.knowledge.IntentWords.Use;
import chancery.knowledge.Knowledge;
import chancery.model.CodedSentence;
import chancery.model.Participant;
import chancery.model.PloverType;
import chancery.model.Sector;
import chancery.model.Tree;
import chancery.syntax.Parties;
import chancery.syntax.Roles;
import chancery.syntax.StatusReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells what plain words ("said") bind the speaker or others to: "we will help Chad" is a promise, "Chad must leave" a demand. Most plain
 * words with "will" or "must" are neither ("said tax cuts are needed", "said Congress will return to the law"): both need somebody else
 * whom they concern, or a deed that is good by itself.
 */
final class Intent {

    private static final Set<String> FIRST_PERSON = Set.of("we", "i");

    private static final Set<PloverType> GOOD = EnumSet.of(
            PloverType.AGREE,
            PloverType.CONSULT,
            PloverType.SUPPORT,
            PloverType.COOPERATE,
            PloverType.AID,
            PloverType.YIELD);

    /** Nobody promises these anything: "we will hunt down the attackers". */
    private static final Set<Sector> FOES = EnumSet.of(Sector.UAF, Sector.CRM, Sector.IMG);

    private final CodedSentence sentence;
    private final Tree tree;
    private final Roles roles;
    private final Parties parties;
    private final IntentWords words;
    private final StatusReader statuses;

    Intent(CodedSentence sentence, Roles roles, Parties parties, Knowledge knowledge) {
        this.words = knowledge.voices().intents();
        this.statuses = new StatusReader(knowledge.acts().statuses());
        this.sentence = sentence;
        this.tree = sentence.sentence().tree();
        this.roles = roles;
        this.parties = parties;
    }

    /** "the rebels must leave": others are to do something; "tax cuts are needed" and "we need to agree" demand it of nobody. */
    boolean isDemand(Said said, List<Participant> others) {
        int head = said.contentHead();
        return head >= 0 && hasAux(head, Use.DUTY) && !isNeeded(head) && !speaksOfOwnSide(said) && !others.isEmpty();
    }

    /** "we will help Chad", "Oslo will send wheat"; "would not seek money" and "will bring the attackers to justice" promise nothing. */
    boolean isPledge(Said said, List<Participant> others) {
        int head = said.contentHead();
        return head >= 0
                && hasAux(head, Use.WILL)
                && isWilled(head)
                && speaksOfOwnSide(said)
                && !statuses.isVerbNegated(tree, head)
                && (isGoodDeed(head) || others.stream().anyMatch(other -> !isFoe(other)));
    }

    /** True if the act at this word is good for others. */
    boolean isGoodDeed(int head) {
        return sentence.acts().stream()
                .filter(coded -> coded.head() == head)
                .anyMatch(coded -> coded.act().type().filter(GOOD::contains).isPresent());
    }

    private static boolean isFoe(Participant other) {
        return other.actor().sector().filter(FOES::contains).isPresent();
    }

    private boolean isNeeded(int head) {
        return lemma(head).equals("need") && tree.token(head).tag().equals("VBN");
    }

    private boolean hasAux(int head, Use use) {
        return tree.children(head, "aux").stream().anyMatch(aux -> words.is(use, lemma(aux)))
                || (isVerb(head) && words.is(use, lemma(head)));
    }

    /** "will help", "is ready to help"; nobody promises to be poorer, to face losses or to miss a man. */
    private boolean isWilled(int head) {
        return isVerb(head) ? !words.is(Use.UNWILLED, lemma(head)) : words.is(Use.READY, lemma(head));
    }

    private boolean isVerb(int head) {
        return tree.token(head).isVerb();
    }

    private String lemma(int token) {
        return tree.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    private boolean speaksOfOwnSide(Said said) {
        Set<String> own = Sides.bound(said.speakers());
        List<Integer> subjects = roles.subjects(said.contentHead());
        boolean weOrI = subjects.stream()
                .anyMatch(s -> FIRST_PERSON.contains(tree.token(s).word().toLowerCase(Locale.ROOT)));
        return weOrI
                || parties.actors(subjects).stream().anyMatch(participant -> own.contains(Sides.side(participant)));
    }
}
