package chancery.date;

import chancery.knowledge.Pieces;
import chancery.knowledge.TimeWords;
import chancery.knowledge.TimeWords.Kind;
import chancery.model.Part;
import chancery.model.Report;
import chancery.model.Sentence;
import chancery.model.Span;
import chancery.model.Tree;
import chancery.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Dates that an undated report tells, as clues: what is told as past lies before it, what is planned after it, a day without its
 * year is of the months around.
 */
final class ToldDates {

    private static final int PAST = 5;
    private static final int PLANNED = 2;
    private static final int NEAR = 4;
    private static final int WEEKDAY = 4;
    private static final int DATELINE = 6;

    private static final int FRAMED = 4;

    /** Reports tell mostly of so many years back. */
    private static final int RECENT = 2;

    /** Reports hardly keep to years so far back. */
    private static final int FAR = 6;

    private static final long LEAP_YEAR = 366;

    /** A day without its year is told for about so long. */
    private static final long LONG = 210;
    /** A day is so near that the verb may mislead. */
    private static final long SOON = 60;
    /** A part of a month without its year, "early January", is told for about so long. */
    private static final long WEEKS = 70;
    /** A past day and one to come frame the report if they are no further apart. */
    private static final long FRAME = 62;

    private final TimeGrammar grammar;
    private final TenseReader tenses;
    private final TimeWords words;

    ToldDates(TimeGrammar grammar, TenseReader tenses, TimeWords words) {
        this.grammar = grammar;
        this.tenses = tenses;
        this.words = words;
    }

    /** The words of time of a sentence, with their tense. */
    private record Told(Meaning meaning, Tense tense, boolean hangsOnVerb, Span words) {

        boolean isPast() {
            return tense == Tense.PAST;
        }

        boolean isFuture() {
            return tense == Tense.FUTURE;
        }

        boolean isOneYear() {
            return meaning.isCertain() && meaning.on(LocalDate.EPOCH, tense).length() <= LEAP_YEAR;
        }

        int year() {
            return meaning.on(LocalDate.EPOCH, tense).to().getYear();
        }

        /** True for a day, or a part of a month, whose year the words leave open. */
        boolean isYearless(Class<? extends Meaning> kind) {
            boolean open = meaning instanceof DayMeaning day
                    ? day.year().isEmpty() && day.weekday().isEmpty()
                    : meaning instanceof MonthMeaning month && month.year().isEmpty() && month.extent() != Extent.WHOLE;
            return open && kind.isInstance(meaning);
        }
    }

    /** Each date once: to repeat it makes it no surer. */
    List<Hint> hints(Report report, List<Sentence> sentences) {
        List<Told> told = sentences.stream().flatMap(s -> told(s).stream()).toList();
        Map<String, Hint> hints = new LinkedHashMap<>();
        for (Told one : told) {
            certain(one)
                    .or(() -> near(one))
                    .or(() -> onWeekday(one))
                    .ifPresent(hint -> hints.putIfAbsent(hint.says() + hint.days(), hint));
        }
        List<Hint> all = new ArrayList<>(hints.values());
        framed(told).ifPresent(all::add);
        all.addAll(newestYear(told));
        datelines(report, all);
        return all;
    }

    private List<Told> told(Sentence sentence) {
        Pieces pieces = Pieces.of(sentence.tokens());
        List<Told> all = new ArrayList<>();
        for (Found found : grammar.read(pieces, sentence.tokens())) {
            int head = Heads.of(sentence.tree(), pieces, found);
            Span words = sentence.tree()
                    .span(
                            pieces.get(found.first()).token(),
                            pieces.get(found.last()).token());
            boolean ahead = isAhead(pieces, found.first());
            Tense tense = ahead ? Tense.OPEN : tenses.at(sentence.tree(), head);
            all.add(new Told(found.meaning(), tense, hangsOnVerb(sentence.tree(), head), words));
        }
        return all;
    }

    /** "Notes due November 2004", "bonds maturing in 2004": the verb above says nothing of the day. */
    private boolean isAhead(Pieces pieces, int first) {
        return IntStream.rangeClosed(Math.max(0, first - 2), first - 1)
                .anyMatch(i -> words.at(pieces, i, Kind.AHEAD)
                        .or(() -> words.at(pieces, i, Kind.PLAN))
                        .filter(met -> !pieces.is(i, "for"))
                        .isPresent());
    }

    /** "In 2017 they met": the governor tells by itself that it is past; "returns filed in 2018" can be planned. */
    private static boolean hangsOnVerb(Tree tree, int head) {
        return tree.token(head).is("obl")
                && tree.head(head)
                        .filter(above -> tree.token(above).tag().equals("VBD")
                                || (tree.token(above).tag().equals("VBN") && tree.has(above, "aux")))
                        .isPresent();
    }

    private static Optional<Hint> certain(Told told) {
        if (!told.meaning().isCertain()) {
            return Optional.empty();
        }
        Days days = told.meaning().on(LocalDate.EPOCH, told.tense());
        if (days.to().isBefore(Ledger.FIRST) || days.from().isAfter(Ledger.LAST)) {
            return Optional.empty();
        }
        if (told.isPast() && told.hangsOnVerb()) {
            return Optional.of(Hint.notBefore(told.words(), "told as past", days.from(), PAST));
        }
        return told.isFuture()
                ? Optional.of(Hint.notAfter(told.words(), "told as still to come", days.to(), PLANNED))
                : Optional.empty();
    }

    /** Days and parts of months without a year are of the months around. */
    private static Optional<Hint> near(Told told) {
        if (told.isYearless(DayMeaning.class) && told.tense() != Tense.OPEN) {
            return Optional.of(
                    told.isPast()
                            ? Hint.within(told.words(), "a day told as past", every(told.meaning(), SOON, LONG), NEAR)
                            : Hint.within(
                                    told.words(), "a day still to come", every(told.meaning(), LONG, SOON / 2), NEAR));
        }
        return told.isYearless(MonthMeaning.class) && told.isPast()
                ? Optional.of(Hint.within(told.words(), "told as just past", after(told.meaning()), NEAR))
                : Optional.empty();
    }

    /** A day told as past and one soon after it still to come: the report is of the days between. */
    private static Optional<Hint> framed(List<Told> all) {
        Optional<Told> past = all.stream()
                .filter(one -> one.isPast() && one.isYearless(DayMeaning.class))
                .findFirst();
        Optional<Told> next = all.stream()
                .filter(one -> one.isFuture() && one.isYearless(DayMeaning.class))
                .findFirst();
        if (past.isEmpty() || next.isEmpty()) {
            return Optional.empty();
        }
        List<Days> between = Ledger.years()
                .mapToObj(year -> LocalDate.of(year, 12, 31))
                .map(end -> past.get().meaning().on(end, Tense.PAST).to())
                .flatMap(day -> frame(day, next.get()).stream())
                .toList();
        return between.isEmpty()
                ? Optional.empty()
                : Optional.of(Hint.within(next.get().words(), "between a past day and this one", between, FRAMED));
    }

    /** From a day to the next one told, if that is soon after it: the 20 January nearest to 9 February lies before it. */
    private static Optional<Days> frame(LocalDate day, Told next) {
        LocalDate end = next.meaning().on(day, Tense.FUTURE).to();
        return end.isBefore(day)
                ? Optional.empty()
                : Optional.of(new Days(day, end)).filter(days -> days.length() <= FRAME);
    }

    /**
     * The newest year that is told as past or left open: reports tell mostly of the last years, the more surely the more of these
     * they name, and with months; far from it they hardly are.
     */
    private static List<Hint> newestYear(List<Told> all) {
        SortedMap<Integer, Told> years = new TreeMap<>();
        Set<Integer> months = new HashSet<>();
        for (Told told : all) {
            boolean month = told.meaning().precision().compareTo(When.Precision.MONTH) <= 0;
            if (told.isOneYear() && (told.isPast() || (!told.isFuture() && !month))) {
                years.putIfAbsent(told.year(), told);
                if (month) {
                    months.add(told.year());
                }
            }
        }
        int newest = years.isEmpty() ? 0 : years.lastKey();
        if (newest < Ledger.FIRST.getYear() || newest >= Ledger.LAST.getYear()) {
            return List.of();
        }
        long recent =
                years.keySet().stream().filter(year -> year >= newest - RECENT).count();
        int cost = (int) Math.min(Ledger.ENOUGH, recent + (months.contains(newest) ? 1 : 0));
        Span words = years.tailMap(newest).values().iterator().next().words();
        return List.of(
                new Hint(words, "the newest year told", List.of(around(newest, RECENT)), Math.min(2, cost), cost, 0),
                Hint.within(words, "hardly far from the newest year told", List.of(around(newest, FAR)), 2));
    }

    private static Days around(int year, int years) {
        return new Days(LocalDate.of(year - years, 1, 1), LocalDate.of(year + years, 12, 31));
    }

    /** "Wednesday, September 9": only some years have it. */
    private static Optional<Hint> onWeekday(Told told) {
        if (!(told.meaning() instanceof DayMeaning day)
                || day.year().isPresent()
                || day.weekday().isEmpty()) {
            return Optional.empty();
        }
        List<Days> days = Ledger.years()
                .mapToObj(year -> day.in(Optional.of(year)).on(LocalDate.EPOCH, told.tense()))
                .filter(one -> one.from().getDayOfWeek() == day.weekday().get())
                .map(one -> new Days(one.from().minusDays(LONG), one.to().plusDays(LONG)))
                .toList();
        return Optional.of(Hint.within(told.words(), "a day of this name in the months around", days, WEEKDAY));
    }

    /** In each year the days from so many before to so many after the end of what the words mean. */
    private static List<Days> every(Meaning meaning, long before, long after) {
        return Ledger.years()
                .mapToObj(year -> meaning.on(LocalDate.of(year, 12, 31), Tense.PAST))
                .map(days -> new Days(days.from().minusDays(before), days.to().plusDays(after)))
                .toList();
    }

    /** In each year the weeks after a part of a month: whoever writes in it says the day, or "this week". */
    private static List<Days> after(Meaning meaning) {
        return Ledger.years()
                .mapToObj(year -> meaning.on(LocalDate.of(year, 12, 31), Tense.PAST))
                .map(days -> new Days(days.to(), days.to().plusDays(WEEKS)))
                .toList();
    }

    /** The days that datelines print without a year: "DAMASCUS, Sept. 3". */
    private void datelines(Report report, List<Hint> hints) {
        report.parts().stream()
                .filter(part -> part.kind() == Part.Kind.DATELINE)
                .forEach(part -> grammar.read(part.span().of(report.text())).stream()
                        .map(Found::meaning)
                        .filter(DayMeaning.class::isInstance)
                        .map(day -> Hint.within(part.span(), "the day of the dateline", every(day, 0, 1), DATELINE))
                        .forEach(hints::add));
    }
}
