package chancery.date;

import chancery.knowledge.Conflicts;
import chancery.knowledge.Knowledge;
import chancery.knowledge.Lexicon;
import chancery.knowledge.NumberWords;
import chancery.knowledge.Pieces;
import chancery.knowledge.States;
import chancery.knowledge.TimeWords;
import chancery.knowledge.Words;
import chancery.model.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ages of known conflicts as clues: "Syria's six-year crisis", "since the Syrian conflict began eight years ago". */
final class Anniversaries {

    private static final int COST = 4;
    /** Ages in news are rounded: six years may be five and a quarter or nearly seven. */
    private static final int ROUNDED = 9;

    private static final int WINDOW = 6;

    private final Conflicts conflicts;
    private final States states;
    private final NumberWords numbers;
    private final TimeWords words;

    Anniversaries(Knowledge knowledge) {
        this.conflicts = knowledge.conflicts();
        this.states = knowledge.states();
        this.numbers = knowledge.numbers();
        this.words = knowledge.time();
    }

    List<Hint> hints(List<Sentence> sentences) {
        List<Hint> hints = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Pieces pieces = Pieces.of(sentence.tokens());
            for (int at = 0; at < pieces.size(); at++) {
                int token = pieces.get(at).token();
                age(sentence, pieces, at)
                        .map(days -> Hint.within(
                                sentence.tree().span(token, token), "the age of a conflict", List.of(days), COST))
                        .ifPresent(hints::add);
            }
        }
        return hints;
    }

    /** The days on which the conflict that is named near is as old as the years that are told from this piece on. */
    private Optional<Days> age(Sentence sentence, Pieces pieces, int at) {
        return numbers.number(pieces, at)
                .filter(number -> number.value() >= 1 && number.value() < 100)
                .flatMap(number -> {
                    int unit = at + number.length() + (pieces.is(at + number.length(), "-") ? 1 : 0);
                    boolean years = pieces.is(unit, "year") || pieces.is(unit, "years");
                    boolean tied = unit > at + number.length()
                            || words.at(pieces, unit + 1, TimeWords.Kind.AGO).isPresent();
                    if (!years || !tied) {
                        return Optional.empty();
                    }
                    return start(sentence, pieces.get(unit).token())
                            .map(start -> around(start.plusYears((long) number.value())));
                });
    }

    private static Days around(LocalDate day) {
        return new Days(day.minusMonths(ROUNDED), day.plusMonths(ROUNDED));
    }

    /** The start of the conflict whose noun and state stand around the token. */
    private Optional<LocalDate> start(Sentence sentence, int token) {
        int first = Math.max(0, token - WINDOW);
        int last = Math.min(sentence.tokens().size() - 1, token + WINDOW);
        List<String> near = states(sentence, first, last);
        for (int i = first; i <= last; i++) {
            String noun = sentence.token(i).lemma();
            for (String state : near) {
                Optional<LocalDate> start = conflicts.start(state, noun);
                if (start.isPresent()) {
                    return start;
                }
            }
        }
        return Optional.empty();
    }

    private List<String> states(Sentence sentence, int first, int last) {
        Words text = Words.of(sentence.tokens());
        List<String> found = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            states.names().longest(text, i).map(Lexicon.Hit::values).orElse(List.of()).stream()
                    .filter(named -> named.form() == States.Form.NAME || named.form() == States.Form.ADJECTIVE)
                    .forEach(named -> found.add(named.state().iso3()));
        }
        return found;
    }
}
