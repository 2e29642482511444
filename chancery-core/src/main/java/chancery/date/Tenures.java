package chancery.date;

import chancery.knowledge.Knowledge;
import chancery.knowledge.NameWords;
import chancery.knowledge.Offices;
import chancery.knowledge.Offices.Holding;
import chancery.knowledge.PersonName;
import chancery.knowledge.Titles;
import chancery.knowledge.Titles.Title;
import chancery.model.Span;
import chancery.model.StatedTenure;
import chancery.model.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Office-holders as clues: "Iraqi Prime Minister Haider al-Abadi" is a report of his time in office, hardly one of before, sometimes
 * one of after; "former President Obama" is one of after.
 */
final class Tenures {

    private static final int BEFORE = 6;
    private static final int OUTSIDE = 4;
    private static final int FORMER = 4;
    private static final int ELECT = 4;
    private static final long ELECT_DAYS = 200;
    /** Reports run ahead of a change of office, or lag behind it, by so many days. */
    private static final int GRACE = 14;

    private static final String PERSON = "person/";
    private static final String ORGANISATION = "organisation/";

    private final Offices offices;
    private final Titles titles;
    private final NameWords names;

    Tenures(Knowledge knowledge) {
        this.offices = knowledge.offices();
        this.titles = knowledge.titles();
        this.names = knowledge.nameWords();
    }

    /** What the offices that the report states tell, as far as the record has their holders. */
    List<Hint> hints(List<StatedTenure> stated) {
        List<Known> all = new ArrayList<>();
        for (StatedTenure tenure : stated) {
            List<Holding> held = held(tenure);
            if (!held.isEmpty() && !isDeputy(tenure)) {
                all.add(new Known(tenure, held));
            }
        }
        return all.stream().flatMap(known -> hint(known, all).stream()).toList();
    }

    /** A tenure that a report states, and what the record has of it. */
    private record Known(StatedTenure stated, List<Holding> held) {

        boolean isCurrent() {
            return stated.tenure().standing() == Tenure.Standing.CURRENT
                    || stated.tenure().standing() == Tenure.Standing.ACTING;
        }

        LocalDate start() {
            return held.stream()
                    .map(holding -> holding.from().orElse(Ledger.FIRST))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        Optional<LocalDate> end() {
            return held.stream().flatMap(holding -> holding.to().stream()).min(Comparator.naturalOrder());
        }

        boolean isOfOneOfficeWith(Known other) {
            return held.stream()
                    .anyMatch(own -> other.held.stream()
                            .anyMatch(theirs -> own.office().equals(theirs.office())
                                    && own.jurisdiction().equals(theirs.jurisdiction())));
        }
    }

    private Optional<Hint> hint(Known known, List<Known> all) {
        Span words = known.stated().words();
        return switch (known.stated().tenure().standing()) {
            case CURRENT, ACTING -> Optional.of(current(known, all));
            case ELECT -> Optional.of(elect(words, known.start()));
            case FORMER ->
                known.end()
                        .map(end -> new Hint(
                                words, "left office " + end, List.of(new Days(end, Ledger.LAST)), FORMER, 0, GRACE));
        };
    }

    /** Of several holders of one office the last counts; the others are history. */
    private Hint current(Known known, List<Known> all) {
        boolean history = !titles.isSeveral(known.stated().tenure().office().key())
                && all.stream()
                        .anyMatch(other -> other.isCurrent()
                                && other.isOfOneOfficeWith(known)
                                && other.start().isAfter(known.start()));
        String spells = known.held().stream().map(Tenures::spell).distinct().collect(Collectors.joining(", "));
        List<Days> days = history
                ? List.of(new Days(known.start(), Ledger.LAST))
                : known.held().stream().map(Tenures::days).toList();
        String says = "in office " + spells + (history ? ", before another who is named" : "");
        return new Hint(known.stated().words(), says, days, BEFORE, OUTSIDE, GRACE);
    }

    private static Hint elect(Span words, LocalDate start) {
        Days before = new Days(start.minusDays(ELECT_DAYS), start);
        return new Hint(words, "took office " + start, List.of(before), ELECT, ELECT, GRACE);
    }

    private static String spell(Holding holding) {
        String from = holding.from().map(LocalDate::toString).orElse("…");
        return from + " to " + holding.to().map(LocalDate::toString).orElse("…");
    }

    private static Days days(Holding holding) {
        return new Days(holding.from().orElse(Ledger.FIRST), holding.to().orElse(Ledger.LAST));
    }

    /** The tenures of all who can be meant: "President Bush" was two. */
    private List<Holding> held(StatedTenure stated) {
        String id = stated.tenure().holder().id().value();
        String person = id.startsWith(PERSON) ? id.substring(PERSON.length()) : id;
        PersonName name = PersonName.of(stated.tenure().holder().actor().name(), names);
        List<String> people = offices.people().of(person).isPresent()
                ? List.of(person)
                : name.isFull() ? List.of() : offices.people().called(name);
        return people.stream()
                .flatMap(one -> offices.heldBy(one).stream())
                .filter(holding -> isOf(holding, stated.tenure(), titles.at(stated.rule())))
                .toList();
    }

    private static boolean isOf(Holding holding, Tenure tenure, Title title) {
        boolean office = holding.office().equals(tenure.office().key())
                || title.offices().contains(holding.office());
        boolean there = tenure.office().jurisdiction().stream()
                .map(where -> where.startsWith(ORGANISATION) ? where.substring(ORGANISATION.length()) : where)
                .allMatch(holding.jurisdiction()::equals);
        return office && there && holding.isCalled(title.record());
    }

    private boolean isDeputy(StatedTenure stated) {
        return Arrays.stream(stated.tenure().office().title().split(" ", -1))
                .flatMap(word -> titles.words().of(word).stream())
                .anyMatch(title -> title.makes("deputy"));
    }
}
