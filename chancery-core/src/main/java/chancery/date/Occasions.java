package chancery.date;

import chancery.knowledge.Calendar;
import chancery.knowledge.Knowledge;
import chancery.knowledge.Pieces;
import chancery.knowledge.TimeWords;
import chancery.knowledge.TimeWords.Kind;
import chancery.knowledge.Words;
import chancery.model.Sentence;
import chancery.model.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Events of the calendar as clues: a report that tells of one is not of before it. "On Sunday", "last week" and "recent" beside it say
 * how long ago it was.
 */
final class Occasions {

    private static final int BEFORE = 6;
    private static final int NEAR = 4;
    /** What is called recent is of about so many days before. */
    private static final long RECENT = 31;

    private static final long WEEK = 7;
    private static final int WINDOW = 20;

    private final Calendar calendar;
    private final TimeWords words;
    private final TimeGrammar grammar;

    Occasions(Knowledge knowledge, TimeGrammar grammar) {
        calendar = knowledge.calendar();
        words = knowledge.time();
        this.grammar = grammar;
    }

    List<Hint> hints(List<Sentence> sentences) {
        Set<String> seen = new HashSet<>();
        List<Hint> hints = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Calendar.Occasion occasion : calendar.in(Words.of(sentence.tokens()))) {
                if (isFresh(sentence) || !isAhead(sentence)) {
                    hint(occasion, sentence, seen, hints);
                }
            }
        }
        return hints;
    }

    /** Each event once, and once how long ago it was. */
    private void hint(Calendar.Occasion occasion, Sentence sentence, Set<String> seen, List<Hint> hints) {
        String was = occasion.name() + " was on " + occasion.day();
        if (seen.add(occasion.name())) {
            hints.add(Hint.notBefore(sentence.span(), was, occasion.day(), BEFORE));
        }
        Optional<Days> report = report(occasion, sentence);
        if (report.isPresent() && seen.add(occasion.name() + "/near")) {
            hints.add(Hint.within(sentence.span(), was + ", told as recent", List.of(report.get()), NEAR));
        }
    }

    /** The days of the report, if the sentence says, close by, how long before it the event was. */
    private Optional<Days> report(Calendar.Occasion occasion, Sentence sentence) {
        LocalDate day = occasion.day();
        Pieces pieces = Pieces.of(sentence.tokens());
        for (Found found : grammar.read(pieces, sentence.tokens())) {
            if (!isNear(occasion, sentence, pieces.get(found.first()).token())) {
                continue;
            }
            if (found.meaning() instanceof WeekdayMeaning weekday && weekday.day() == day.getDayOfWeek()) {
                return Optional.of(new Days(day, day.plusDays(WEEK - 1)));
            }
            if (found.meaning() instanceof PeriodMeaning period
                    && period.unit().kind() == Unit.Kind.WEEK
                    && period.offset() == -1) {
                LocalDate monday = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
                return Optional.of(new Days(monday, monday.plusDays(WEEK - 1)));
            }
        }
        return isFresh(sentence) ? Optional.of(new Days(day, day.plusDays(RECENT - 1))) : Optional.empty();
    }

    /** True if the words around the token mean the event by themselves. */
    private boolean isNear(Calendar.Occasion occasion, Sentence sentence, int token) {
        List<Token> tokens = sentence.tokens();
        List<Token> around = tokens.subList(Math.max(0, token - WINDOW), Math.min(tokens.size(), token + WINDOW));
        return calendar.in(Words.of(around)).contains(occasion);
    }

    /** "The recent election", but not "in recent months", which may be long. */
    private boolean isFresh(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(0, tokens.size())
                .anyMatch(i -> words.has(tokens.get(i).word(), Kind.FRESH)
                        && (i + 1 == tokens.size()
                                || !words.has(tokens.get(i + 1).word(), Kind.UNIT)));
    }

    /** True for what is told as still to come: "will be sworn in". */
    private boolean isAhead(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.tag().equals("MD") && words.has(token.word(), Kind.FUTURE));
    }
}
