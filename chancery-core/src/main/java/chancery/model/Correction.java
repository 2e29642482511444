package chancery.model;

import java.util.List;
import java.util.Optional;

/** What a person decides about the record. The claims stay as they are: a correction changes what is made of them. */
public sealed interface Correction {

    /** It is right as it stands. */
    record Accept(List<Anchor> on) implements Correction {
        public Accept {
            on = List.copyOf(on);
        }
    }

    /** It is not so, or not worth telling: it is put aside, where it can be seen. */
    record Reject(List<Anchor> on) implements Correction {
        public Reject {
            on = List.copyOf(on);
        }
    }

    /** It was so in other ways. */
    record Edit(List<Anchor> on, List<Change> changes) implements Correction {
        public Edit {
            on = List.copyOf(on);
            changes = List.copyOf(changes);
        }
    }

    /** The others are the same as this one. */
    record Merge(List<Anchor> on, List<List<Anchor>> others) implements Correction {
        public Merge {
            on = List.copyOf(on);
            others = others.stream().map(List::copyOf).toList();
        }
    }

    /** Some of its claims tell something else, one event of their own. */
    record Split(List<Anchor> on, List<Anchor> out) implements Correction {
        public Split {
            on = List.copyOf(on);
            out = List.copyOf(out);
        }
    }

    /**
     * An actor has another name, or is another actor.
     *
     * @param name to be called by from now on
     * @param into whom it really is
     */
    record Rename(ActorId actor, Optional<String> name, Optional<Actor> into) implements Correction {}

    /**
     * A dispute is decided.
     *
     * @param on what it is about
     * @param answers of its sides when it was decided: they tell it from another dispute about the same thing
     * @param holds the answer that is right; empty if the sides do not really disagree
     */
    record Settle(List<Anchor> on, Dispute.Question question, List<String> answers, Optional<String> holds)
            implements Correction {
        public Settle {
            on = List.copyOf(on);
            answers = List.copyOf(answers);
        }
    }

    /** Something to be kept in mind about it. */
    record Remark(List<Anchor> on) implements Correction {
        public Remark {
            on = List.copyOf(on);
        }
    }

    /** An earlier ruling is void. */
    record Undo(String ruling) implements Correction {}

    /** What to do with each sort of correction: a new sort does not compile until everybody deals with it. */
    interface Cases<R> {
        R accept(Accept correction);

        R reject(Reject correction);

        R edit(Edit correction);

        R merge(Merge correction);

        R split(Split correction);

        R rename(Rename correction);

        R settle(Settle correction);

        R remark(Remark correction);

        R undo(Undo correction);
    }

    default <R> R match(Cases<R> cases) {
        if (this instanceof Accept correction) {
            return cases.accept(correction);
        }
        if (this instanceof Reject correction) {
            return cases.reject(correction);
        }
        if (this instanceof Edit correction) {
            return cases.edit(correction);
        }
        if (this instanceof Merge correction) {
            return cases.merge(correction);
        }
        if (this instanceof Split correction) {
            return cases.split(correction);
        }
        if (this instanceof Rename correction) {
            return cases.rename(correction);
        }
        if (this instanceof Settle correction) {
            return cases.settle(correction);
        }
        return this instanceof Remark correction ? cases.remark(correction) : cases.undo((Undo) this);
    }

    /** What it is tied to: of its object, and of what it joins or tells apart. */
    default List<Anchor> anchors() {
        return match(new CorrectionAnchors());
    }

    /** The word of the commands and of the export: accept, reject, edit, merge, split, rename, dispute, note, undo. */
    default String word() {
        return match(new CorrectionWord());
    }
}
