package chancery.date;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Pieces;
import chancery.model.Dated;
import chancery.model.Report;
import chancery.model.Sentence;
import chancery.model.StatedTenure;
import chancery.model.TimeReference;
import chancery.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says when: finds the words of time in a sentence and counts them from the day of the report. */
public final class Dater {

    /** In a report that can be of any day in more than a year, "on Monday" tells nothing. */
    private static final long LONGEST = 400;

    private final TimeGrammar grammar;
    private final TenseReader tenses;
    private final Dating dating;

    public Dater(Knowledge knowledge) {
        this.grammar = new TimeGrammar(knowledge.time(), knowledge.numbers());
        this.tenses = new TenseReader(knowledge.time());
        this.dating = new Dating(
                new ToldDates(grammar, tenses, knowledge.time()),
                new Tenures(knowledge),
                new Anniversaries(knowledge),
                new Occasions(knowledge, grammar),
                new Lifetimes(knowledge),
                new NewestDay(grammar, tenses));
    }

    /**
     * The days that a report without a date can be of, by its own words: dates it tells as past or as planned, people named
     * in office, states that are no more, the age of a conflict, known events, the weekday of its newest act.
     *
     * @param tenures the offices that it states, resolved without a date
     */
    public Dated dating(Report report, List<Sentence> sentences, List<StatedTenure> tenures) {
        return dating.of(report, sentences, tenures);
    }

    /**
     * The times that a sentence names, in text order, read without the sentences before it. Words that need the report's day
     * are of unknown time in an undated report; in a report that is dated to an interval they mean every day that they can
     * mean.
     */
    public List<TimeReference> find(Sentence sentence, Optional<When> published) {
        return find(List.of(sentence), published).get(0);
    }

    /** As {@link #find(Sentence, Optional)} for the sentences of a report, so that "the next day" counts from the one before. */
    public List<List<TimeReference>> find(List<Sentence> sentences, Optional<When> published) {
        Story story = new Story();
        List<List<TimeReference>> times = new ArrayList<>();
        for (Sentence sentence : sentences) {
            times.add(find(sentence, published, story));
            story.nextSentence();
        }
        return times;
    }

    private List<TimeReference> find(Sentence sentence, Optional<When> published, Story story) {
        Pieces pieces = Pieces.of(sentence.tokens());
        List<TimeReference> times = new ArrayList<>();
        for (Found found : grammar.read(pieces, sentence.tokens())) {
            int first = pieces.get(found.first()).token();
            int last = pieces.get(found.last()).token();
            int head = Heads.of(sentence.tree(), first, last);
            Meaning meaning = found.meaning();
            When when = when(meaning, tenses.at(sentence.tree(), head), published, story);
            if (!isComparison(meaning)) {
                story.add(when);
            }
            When told = when.withPhrase(phrase(pieces, found));
            times.add(new TimeReference(first, last, head, told, meaning.kind(), meaning.iso(), meaning.tellsWhen()));
        }
        return times;
    }

    /** "A year earlier", "than a year ago": the story goes on from the time that is compared. */
    private static boolean isComparison(Meaning meaning) {
        return (meaning instanceof StoryMeaning told && told.isYearBefore())
                || (meaning instanceof DistanceMeaning ago && ago.isYearAgo());
    }

    private static When when(Meaning meaning, Tense tense, Optional<When> published, Story story) {
        Meaning day = meaning instanceof ClockMeaning clock
                ? clock.day()
                : meaning instanceof NamedMeaning named ? named.days() : meaning;
        if (day instanceof DistanceMeaning ago
                && ago.isYearAgo()
                && story.fraction().isPresent()) {
            return when(new StoryMeaning(ago.unit(), -1), tense, published, story);
        }
        if (day instanceof StoryMeaning told) {
            return told.after(story).orElseGet(() -> fromReport(told, tense, published));
        }
        if (meaning.isCertain()) {
            Days days = meaning.on(LocalDate.EPOCH, tense);
            return When.between(days.from(), days.to(), meaning.precision(), When.Basis.STATED);
        }
        return fromReport(meaning, tense, published);
    }

    private static When fromReport(Meaning meaning, Tense tense, Optional<When> published) {
        Optional<LocalDate> from = published.flatMap(When::from);
        Optional<LocalDate> to = published.flatMap(When::to);
        if (!meaning.isResolvable() || from.isEmpty() || to.isEmpty()) {
            return When.unknown("");
        }
        Days days = new Days(from.get(), to.get());
        return days.length() > LONGEST ? When.unknown("") : Resolved.between(meaning, tense, days);
    }

    private static String phrase(Pieces pieces, Found found) {
        StringBuilder phrase = new StringBuilder();
        for (int i = found.first(); i <= found.last(); i++) {
            boolean glued = i == found.first() || pieces.get(i - 1).touches(pieces.get(i));
            phrase.append(glued ? "" : " ").append(pieces.get(i).text());
        }
        return phrase.toString();
    }
}
