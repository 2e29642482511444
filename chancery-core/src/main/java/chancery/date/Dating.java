package chancery.date;

import chancery.knowledge.Pieces;
import chancery.model.Part;
import chancery.model.Report;
import chancery.model.Sentence;
import chancery.model.Tree;
import chancery.model.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates a report that carries no date from what it says. Each clue charges the days that it speaks against: a past date those
 * before it, a planned one those after it, an office-holder those out of office. The cheapest days remain; the weekday of the
 * newest act may leave one.
 */
final class Dating {

    private static final int PAST = 4;
    private static final int PLANNED = 3;
    private static final int NEAR = 2;
    private static final int DATELINE = 6;

    /** A day without its year is told for about so long. */
    private static final long MONTHS = 150;
    /** A part of a month without its year, "early January", is told for about so long. */
    private static final long WEEKS = 45;
    /** A longer interval than this tells too little. */
    private static final long LONGEST = 1500;
    /** The weekday of the newest act decides only inside so many days. */
    private static final long FORTNIGHT = 14;

    private final TimeGrammar grammar;
    private final TenseReader tenses;
    private final Tenures tenures;
    private final Anniversaries anniversaries;
    private final Occasions occasions;

    Dating(TimeGrammar grammar, TenseReader tenses, Tenures tenures, Anniversaries anniversaries, Occasions occasions) {
        this.grammar = grammar;
        this.tenses = tenses;
        this.tenures = tenures;
        this.anniversaries = anniversaries;
        this.occasions = occasions;
    }

    Optional<When> of(Report report, List<Sentence> sentences) {
        List<Clue> clues = clues(sentences);
        Ledger ledger = new Ledger();
        clues.forEach(clue -> chargeCertain(clue, ledger));
        tenures.charge(sentences, ledger);
        anniversaries.charge(sentences, ledger);
        occasions.charge(sentences, ledger);
        datelines(report).forEach(day -> ledger.chargeOutside(every(day, 0, 1), DATELINE));
        clues.forEach(clue -> chargeNear(clue, ledger));
        return ledger.cheapest().flatMap(days -> narrowed(days, clues));
    }

    private List<Clue> clues(List<Sentence> sentences) {
        List<Clue> clues = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Pieces pieces = Pieces.of(sentence.tokens());
            for (Found found : grammar.read(pieces, sentence.tokens())) {
                int head = Heads.of(sentence.tree(), pieces, found);
                Tense tense = tenses.at(sentence.tree(), head);
                clues.add(new Clue(found.meaning(), tense, hangsOnVerb(sentence.tree(), head)));
            }
        }
        return clues;
    }

    /** "In 2017 they met": the governor tells by itself that it is past; "returns filed in 2018" can be planned. */
    private static boolean hangsOnVerb(Tree tree, int head) {
        return tree.token(head).is("obl")
                && tree.head(head)
                        .filter(above -> tree.token(above).tag().equals("VBD")
                                || (tree.token(above).tag().equals("VBN") && tree.has(above, "aux")))
                        .isPresent();
    }

    private static void chargeCertain(Clue clue, Ledger ledger) {
        if (!clue.meaning().isCertain()) {
            return;
        }
        Days days = clue.meaning().on(LocalDate.EPOCH, clue.tense());
        if (clue.isPast() && clue.hangsOnVerb()) {
            ledger.chargeBefore(days.from(), PAST);
        } else if (clue.isFuture()) {
            ledger.chargeAfter(days.to(), PLANNED);
        }
    }

    /** Days and parts of months without a year are of the months around. */
    private static void chargeNear(Clue clue, Ledger ledger) {
        boolean day = clue.meaning() instanceof DayMeaning named && named.year().isEmpty();
        boolean part = clue.meaning() instanceof MonthMeaning month
                && month.year().isEmpty()
                && month.extent() != Extent.WHOLE;
        if (day && clue.tense() != Tense.OPEN) {
            ledger.chargeOutside(
                    clue.isPast() ? every(clue.meaning(), 0, MONTHS) : every(clue.meaning(), MONTHS, 0), NEAR);
        } else if (part && clue.isPast()) {
            ledger.chargeOutside(every(clue.meaning(), 0, WEEKS), NEAR);
        }
    }

    /** In each year the days from so many before to so many after the end of what the words mean. */
    private static List<Days> every(Meaning meaning, long before, long after) {
        return Ledger.years()
                .mapToObj(year ->
                        meaning.on(LocalDate.of(year, 12, 31), Tense.PAST).to())
                .map(day -> new Days(day.minusDays(before), day.plusDays(after)))
                .toList();
    }

    /** The days that datelines print without a year: "DAMASCUS, Sept. 3". */
    private List<DayMeaning> datelines(Report report) {
        return report.parts().stream()
                .filter(part -> part.kind() == Part.Kind.DATELINE)
                .flatMap(part -> grammar.read(part.span().of(report.text())).stream())
                .map(Found::meaning)
                .filter(DayMeaning.class::isInstance)
                .map(DayMeaning.class::cast)
                .toList();
    }

    private static Optional<When> narrowed(List<LocalDate> days, List<Clue> clues) {
        Days all = new Days(days.get(0), days.get(days.size() - 1));
        if (all.length() > LONGEST) {
            return Optional.empty();
        }
        List<LocalDate> named = newest(clues).stream()
                .flatMap(weekday -> days.stream().filter(day -> day.getDayOfWeek() == weekday))
                .toList();
        if (named.size() == 1 && all.length() <= FORTNIGHT) {
            return Optional.of(Resolved.day(named.get(0)));
        }
        return Optional.of(When.between(all.from(), all.to(), Resolved.grain(all), When.Basis.INFERRED));
    }

    /** The weekday that the story has come to: the one that the others of the first weekdays lead up to most closely. */
    private static Optional<DayOfWeek> newest(List<Clue> clues) {
        int lead = 3;
        List<DayOfWeek> first = clues.stream()
                .filter(clue -> !clue.isFuture())
                .map(Clue::meaning)
                .filter(WeekdayMeaning.class::isInstance)
                .map(WeekdayMeaning.class::cast)
                .filter(weekday -> weekday.direction() == WeekdayMeaning.Direction.NEAREST)
                .map(WeekdayMeaning::day)
                .limit(lead)
                .toList();
        return first.stream().min((a, b) -> Integer.compare(back(a, first), back(b, first)));
    }

    /** How many days the others lie before this weekday, all together. */
    private static int back(DayOfWeek from, List<DayOfWeek> others) {
        int week = DayOfWeek.values().length;
        return others.stream()
                .mapToInt(other -> Math.floorMod(from.getValue() - other.getValue(), week))
                .sum();
    }
}
