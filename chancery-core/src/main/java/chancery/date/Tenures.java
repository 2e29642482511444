package chancery.date;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Lexicon;
import chancery.knowledge.Offices;
import chancery.knowledge.Offices.Holding;
import chancery.knowledge.Titles;
import chancery.knowledge.Titles.Title;
import chancery.knowledge.Words;
import chancery.model.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Office-holders as clues: "Iraqi Prime Minister Haider al-Abadi" is a report of his time in office, hardly one of before, sometimes one
 * of after.
 */
final class Tenures {

    private static final int BEFORE = 3;
    private static final int AFTER = 1;
    private static final int WINDOW = 8;
    private static final long ELECT = 200;

    private final Offices offices;
    private final Titles titles;

    Tenures(Knowledge knowledge) {
        this.offices = knowledge.offices();
        this.titles = knowledge.titles();
    }

    /** Charges, once for each person and office, the days on which the person did not hold it. */
    void charge(List<Sentence> sentences, Ledger ledger) {
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : sentences) {
            Words words = Words.of(sentence.tokens());
            for (int at = 0; at < words.size(); at++) {
                Optional<Lexicon.Hit<String>> name = offices.people().names().longest(words, at);
                if (name.isPresent() && name.get().values().size() == 1) {
                    charge(name.get().values().get(0), words, at, seen, ledger);
                }
            }
        }
    }

    private void charge(String person, Words words, int first, Set<String> seen, Ledger ledger) {
        Optional<Title> title = title(person, words, first);
        boolean elect = title.isPresent() && hasModifier(words, first, "elect");
        boolean over = hasModifier(words, first, "former") || hasModifier(words, first, "deputy");
        if (title.isEmpty() || over || !seen.add(person + title.get().office() + elect)) {
            return;
        }
        List<Days> held = held(person, title.get()).map(Tenures::days).toList();
        LocalDate start =
                held.stream().map(Days::from).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate known = elect ? start.minusDays(ELECT) : start;
        List<Days> named = new ArrayList<>(held);
        named.add(new Days(known, start));
        ledger.chargeBefore(known, BEFORE - AFTER);
        ledger.chargeOutside(named, AFTER);
    }

    private static Days days(Holding holding) {
        return new Days(holding.from().orElse(Ledger.FIRST), holding.to().orElse(Ledger.LAST));
    }

    private Stream<Holding> held(String person, Title title) {
        return offices.heldBy(person).stream()
                .filter(holding -> title.offices().contains(holding.office()) && holding.isCalled(title.record()));
    }

    /** The title before the name that the person has held: ranks and a comma may stand between. */
    private Optional<Title> title(String person, Words words, int first) {
        int name = first;
        while (true) {
            int behind = name;
            Optional<Lexicon.Hit<Title>> hit = Optional.empty();
            for (int at = Math.max(0, name - WINDOW); at < behind && hit.isEmpty(); at++) {
                hit = titles.words().longest(words, at).filter(h -> isBeside(words, h.last(), behind));
                name = at;
            }
            Optional<Title> fitting = hit.stream()
                    .flatMap(h -> h.values().stream())
                    .filter(title ->
                            title.isOffice() && held(person, title).findAny().isPresent())
                    .findFirst();
            boolean rank = hit.stream().flatMap(h -> h.values().stream()).anyMatch(title -> !title.isOffice());
            if (fitting.isPresent() || !rank) {
                return fitting;
            }
        }
    }

    /** "President Rouhani", "the president, Hassan Rouhani". */
    private static boolean isBeside(Words words, int title, int name) {
        return title == name - 1 || (title == name - 2 && words.parts(name - 1).isEmpty());
    }

    /** True if a word before the name, or a part of one ("Ex-President"), has the effect. */
    private boolean hasModifier(Words words, int first, String effect) {
        return IntStream.range(Math.max(0, first - WINDOW), first)
                .boxed()
                .flatMap(at -> words.parts(at).stream())
                .flatMap(part -> titles.words().of(part).stream())
                .anyMatch(title -> title.makes(effect));
    }
}
