package chancery.resolve;

import chancery.knowledge.Pointers.Means;
import chancery.model.Reference;
import java.util.List;
import java.util.Optional;

/** Decides the words of one sentence that point back: pronouns, "the two countries", "his host", "the two". */
final class BackPointing {
    private static final int COMPANY = 2;
    private final Memory memory;
    private final Line line;
    private final OwnerStates owners;
    private final Drafts drafts;

    BackPointing(Memory memory, Line line, OwnerStates owners, Drafts drafts) {
        this.memory = memory;
        this.line = line;
        this.owners = owners;
        this.drafts = drafts;
    }

    void resolve(Phrase.Pointing phrase) {
        Means means = phrase.pointer().means();
        if (means.isPronoun()) {
            List<Who> who = isEmpty(phrase.noun(), means) ? List.of() : owners.pronoun(phrase.noun(), means);
            drafts.add(phrase, Reference.Kind.PRONOUN, who, Optional.empty());
            learn(who, means);
            return;
        }
        if (means == Means.COMPANION) {
            drafts.add(phrase, Reference.Kind.DESCRIPTION, companion(phrase), Optional.empty());
            return;
        }
        if (means == Means.SIDE && line.word(phrase.last() + 1).equals("of")) {
            return;
        }
        List<Who> who = memory.pointings.resolve(line.number(), phrase, owners.before(phrase));
        boolean place = means == Means.CAPITAL
                || (means == Means.STATE && memory.places.isPlace(line, phrase.first(), phrase.noun()));
        drafts.add(phrase, place ? Reference.Kind.PLACE : Reference.Kind.DESCRIPTION, who, Optional.empty());
    }

    /** Who was called "he" is no "she" later, if nobody else was near whom it could mean. */
    private void learn(List<Who> who, Means means) {
        boolean woman = means == Means.SHE;
        if (who.size() != 1 || !(who.get(0) instanceof Somebody somebody) || (!woman && means != Means.HE)) {
            return;
        }
        List<Who> near = memory.discourse.recent(
                2,
                line.number() - COMPANY,
                other -> other instanceof Somebody one && one.female().orElse(woman) == woman);
        if (near.size() == 1) {
            somebody.isFemale(woman);
        }
    }

    /** "his host", "Gabriel's guest": the other of the two who were named last. */
    private List<Who> companion(Phrase.Pointing phrase) {
        return owners.person(phrase).stream()
                .flatMap(owner -> memory
                        .discourse
                        .recent(
                                1,
                                line.number() - COMPANY,
                                who -> who instanceof Somebody && !who.id().equals(owner.id()))
                        .stream())
                .toList();
    }

    /** The "it" of "it was a rare trip" and "it is clear that". */
    private boolean isEmpty(int token, Means means) {
        int governor = line.token(token).head();
        if (line.token(token).is("expl")) {
            return true;
        }
        return means == Means.IT && governor >= 0 && line.tree().has(governor, "cop") && saysWhat(governor);
    }

    /** True for a noun, or an adjective with a clause after it. */
    private boolean saysWhat(int predicate) {
        return line.token(predicate).isNoun() || line.tree().has(predicate, "ccomp", "csubj", "xcomp");
    }

    /** "The two agreed", "both said": two people if two were just named, else two states. */
    void bareNumbers() {
        for (int i = 0; i < line.size(); i++) {
            boolean two = (line.word(i).equals("two") && line.word(i - 1).equals("the"))
                    || (line.word(i).equals("both") && !line.word(i + 1).equals("of"));
            if (two && (line.token(i).is("nsubj") || line.token(i).is("obl"))) {
                int first = line.word(i).equals("two") ? i - 1 : i;
                List<Who> who = memory.pointings.pair(line.number());
                if (!who.isEmpty()) {
                    drafts.addWords(first, i, who);
                }
            }
        }
    }
}
