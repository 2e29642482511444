package chancery.date;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Lexicon;
import chancery.knowledge.States;
import chancery.knowledge.States.State;
import chancery.knowledge.Titles;
import chancery.knowledge.Words;
import chancery.model.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** States that are no more, and states that are young, as clues: a report of "the West German minister" is not of today. */
final class Lifetimes {

    private static final int COST = 3;

    private final States states;
    private final Titles titles;

    Lifetimes(Knowledge knowledge) {
        this.states = knowledge.states();
        this.titles = knowledge.titles();
    }

    /** Each state that is no more once; told as former it says nothing. */
    List<Hint> hints(List<Sentence> sentences) {
        Map<String, Hint> hints = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            Words words = Words.of(sentence.tokens());
            for (int at = 0; at < words.size(); at++) {
                int first = at;
                states.names()
                        .longest(words, at)
                        .filter(hit -> !isFormer(words, first))
                        .flatMap(hit -> ended(hit).map(state -> hint(sentence, first, hit.last(), state)))
                        .ifPresent(hint -> hints.putIfAbsent(hint.says(), hint));
            }
        }
        return new ArrayList<>(hints.values());
    }

    /** The state, if the words can mean none that is still there. */
    private static Optional<State> ended(Lexicon.Hit<States.Named> hit) {
        Set<State> all = new HashSet<>();
        hit.values().forEach(named -> all.add(named.state()));
        boolean gone = all.stream().allMatch(state -> state.to().isPresent());
        return gone ? all.stream().max(Comparator.comparing(state -> state.to().orElseThrow())) : Optional.empty();
    }

    private static Hint hint(Sentence sentence, int first, int last, State state) {
        return Hint.notAfter(
                sentence.tree().span(first, last),
                state.name() + " existed until " + state.to().orElseThrow(),
                state.to().orElseThrow(),
                COST);
    }

    private boolean isFormer(Words words, int at) {
        return at > 0
                && words.parts(at - 1).stream()
                        .flatMap(part -> titles.words().of(part).stream())
                        .anyMatch(title -> title.makes("former"));
    }
}
