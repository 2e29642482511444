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

    private static final int BEFORE = 4;
    private static final int NEAR = 3;
    /** What is called recent is of about so many days before. */
    private static final long RECENT = 31;

    private static final long WEEK = 7;

    private final Calendar calendar;
    private final TimeWords words;
    private final TimeGrammar grammar;

    Occasions(Knowledge knowledge, TimeGrammar grammar) {
        calendar = knowledge.calendar();
        words = knowledge.time();
        this.grammar = grammar;
    }

    void charge(List<Sentence> sentences, Ledger ledger) {
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (Calendar.Occasion occasion : calendar.in(Words.of(sentence.tokens()))) {
                if (isFresh(sentence) || !isAhead(sentence)) {
                    charge(occasion, sentence, seen, ledger);
                }
            }
        }
    }

    /** Each event once, and once how long ago it was. */
    private void charge(Calendar.Occasion occasion, Sentence sentence, Set<String> seen, Ledger ledger) {
        if (seen.add(occasion.name())) {
            ledger.chargeBefore(occasion.day(), BEFORE);
        }
        Optional<Days> report = report(occasion.day(), sentence);
        if (report.isPresent() && seen.add(occasion.name() + "/near")) {
            ledger.chargeOutside(List.of(report.get()), NEAR);
        }
    }

    /** The days of the report, if the sentence says how long before it the event was. */
    private Optional<Days> report(LocalDate day, Sentence sentence) {
        Pieces pieces = Pieces.of(sentence.tokens());
        for (Found found : grammar.read(pieces, sentence.tokens())) {
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
