package chancery.resolve;

import chancery.model.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The references of one sentence as they are found; each is told to the discourse, so that later words can point back to it. */
final class Drafts {
    private final Memory memory;
    private final Line line;
    private final List<Draft> drafts = new ArrayList<>();

    Drafts(Memory memory, Line line) {
        this.memory = memory;
        this.line = line;
    }

    /** All in the order in which they were found. */
    List<Draft> all() {
        return drafts;
    }

    void add(Phrase phrase, Reference.Kind kind, Who who) {
        add(phrase, kind, List.of(who), Optional.empty());
    }

    void add(Phrase phrase, Reference.Kind kind, List<Who> who, Optional<Seat> seat) {
        if (who.isEmpty()) {
            return;
        }
        int head = line.head(phrase.first(), phrase.last());
        drafts.add(new Draft(phrase.first(), phrase.last(), head, kind, who, seat));
        boolean possessive =
                phrase instanceof Phrase.Pointing p && p.pointer().means().isPossessive();
        if (!possessive) {
            see(phrase, head, who, kind);
        }
        if (kind != Reference.Kind.ADJECTIVE && line.token(head).is("conj")) {
            together(phrase, line.token(head).head());
        }
    }

    private void see(Phrase phrase, int head, List<Who> who, Reference.Kind kind) {
        memory.discourse.see(
                new Discourse.Seen(line.number(), phrase.first(), phrase.last(), head, who, kind, line.manner(head)));
    }

    /** Words that are no phrase: "the two". They are not told to the discourse. */
    void addWords(int first, int last, List<Who> who) {
        drafts.add(new Draft(first, last, last, Reference.Kind.PRONOUN, who, Optional.empty()));
    }

    /** "ARO" after "the Alpine Rescue Organisation (ARO)". */
    void acronyms() {
        for (int i = 0; i < line.size(); i++) {
            Optional<Who> who = line.at(i).isEmpty() ? memory.acronym(line.raw(i)) : Optional.empty();
            int token = i;
            if (who.isPresent() && drafts.stream().noneMatch(draft -> draft.first() == token)) {
                drafts.add(new Draft(i, i, i, Reference.Kind.NAME, List.of(who.get()), Optional.empty()));
                memory.discourse.see(new Discourse.Seen(
                        line.number(), i, i, i, List.of(who.get()), Reference.Kind.NAME, line.manner(i)));
            }
        }
    }

    /** Those joined by "and" may be "they" and "the two" later. */
    private void together(Phrase last, int first) {
        List<Who> all = new ArrayList<>();
        for (int head : line.tree().conjuncts(first)) {
            drafts.stream()
                    .filter(other -> other.head() == head && other.kind() != Reference.Kind.ADJECTIVE)
                    .findFirst()
                    .ifPresent(other -> all.addAll(other.who()));
        }
        if (all.size() > 1) {
            see(last, first, all, Reference.Kind.NAME);
        }
    }
}
