package chancery.rank;

import chancery.model.PloverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Turns questions into cases: training and ranking call this, so that both see the same signs. Safe for several threads. */
public final class CaseReader {

    /** More words of a sentence than the nearest of this number to the parties never told an act between them. */
    private static final int MOST_CANDIDATES = 14;

    private final Lexis lexis;
    private final Lexis bookless;

    CaseReader(Lexis lexis) {
        this.lexis = lexis;
        this.bookless = lexis.withoutPhrases();
    }

    public Case read(Question question) {
        return read(question, lexis, false);
    }

    /** As if the words of the sentence stood in no phrase: what training learns words from that the phrase files do not have. */
    public Case readBlind(Question question) {
        Question blind = new Question(question.tree(), question.source(), question.target(), List.of());
        return read(blind, bookless, false);
    }

    /** The case with its signs in words too, for explaining. */
    Case readNamed(Question question) {
        return read(question, lexis, true);
    }

    private static Case read(Question question, Lexis lexis, boolean named) {
        Shape shape = new Shape(question, lexis);
        Signs signs = new Signs(named);
        List<Integer> words = candidates(shape, question.hints());
        new PairSigns(shape, lexis).collect(question.hints(), signs);
        Evidence pair = signs.take();
        Map<PloverType, Evidence> pairFits = byType(
                question.hints(),
                signs,
                all -> HintSigns.ofPair(all, question.hints().get(0), signs));
        WordSigns wordSigns = new WordSigns(shape, lexis, signs);
        List<Case.Candidate> candidates = new ArrayList<>(words.size());
        for (int word : words) {
            candidates.add(candidate(word, shape, wordSigns, question.hints(), signs));
        }
        return new Case(pair, pairFits, candidates);
    }

    private static Case.Candidate candidate(int word, Shape shape, WordSigns wordSigns, List<Hint> hints, Signs signs) {
        List<Hint> own = hints.stream().filter(hint -> hint.head() == word).toList();
        wordSigns.collect(word, own);
        Evidence general = signs.take();
        Map<PloverType, Evidence> fits = byType(own, signs, ofType -> HintSigns.ofWord(ofType, signs));
        return new Case.Candidate(word, shape.status(word), general, fits, wordSigns.deeds(word));
    }

    private static Map<PloverType, Evidence> byType(List<Hint> hints, Signs signs, Consumer<List<Hint>> collect) {
        Map<PloverType, Evidence> fits = new EnumMap<>(PloverType.class);
        for (Hint hint : hints) {
            if (!fits.containsKey(hint.type())) {
                collect.accept(hints.stream()
                        .filter(other -> other.type() == hint.type())
                        .toList());
                fits.put(hint.type(), signs.take());
            }
        }
        return fits;
    }

    /** Words that may tell something and those that phrases hang on; of many, those nearest to both parties in the tree. */
    private static List<Integer> candidates(Shape shape, List<Hint> hints) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < shape.size; i++) {
            int word = i;
            boolean hinted = hints.stream().anyMatch(hint -> hint.head() == word);
            if (hinted || (shape.isContent(i) && !shape.pos[i].equals("/name"))) {
                words.add(i);
            }
        }
        if (words.size() > MOST_CANDIDATES) {
            words.sort(Comparator.comparingInt((Integer word) -> farness(shape, word))
                    .thenComparing(Comparator.naturalOrder()));
            words = words.subList(0, MOST_CANDIDATES);
            words.sort(Comparator.naturalOrder());
        }
        return words;
    }

    private static int farness(Shape shape, int word) {
        int far = 0;
        for (Side side : List.of(shape.source, shape.target)) {
            far += side.isAbsent() ? 0 : shape.distance(word, side.head());
        }
        return far;
    }
}
