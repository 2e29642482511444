package chancery.resolve;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Offices.Holding;
import chancery.knowledge.Titles.Belongs;
import chancery.model.Office;
import chancery.model.Participant;
import chancery.model.Span;
import chancery.model.StatedTenure;
import chancery.model.Tenure;
import chancery.model.Tenure.Standing;
import chancery.model.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The offices that a report states for people, each once, held against the record. */
final class Tenures {

    private record Stated(int sentence, Span words, Somebody holder, Seat seat, boolean sure) {}

    private final TenureCheck check;
    private final When published;
    private final List<Stated> stated = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    Tenures(Knowledge knowledge, When published) {
        check = new TenureCheck(knowledge.offices(), knowledge.titles(), knowledge.states());
        this.published = published;
    }

    /**
     * Takes down that somebody holds an office, and tells the person of it. Ranks and mere descriptions are none.
     *
     * @param about the state that the text is about here, if it is one only
     */
    void state(int sentence, Span words, Somebody holder, Seat told, Optional<String> about) {
        Optional<String> where =
                told.jurisdiction().or(() -> where(holder, told)).or(() -> ofState(told, about));
        Seat seat = told.jurisdiction().isPresent() ? told : where.map(told::in).orElse(told);
        String family = check.family(holder, seat);
        holder.holds(seat.as(family));
        String key = holder.id() + "/" + family + "/" + seat.phrase().standing();
        if (seat.title().isPost() && !seat.phrase().isCounterpart() && known.add(key)) {
            boolean sure = !told.phrase().isOfAnother()
                    && (told.jurisdiction().isPresent() || !holder.holdings().isEmpty());
            stated.add(new Stated(sentence, words, holder, seat, sure));
        }
    }

    /** The jurisdiction of an office that the text names without one: where the record has the person in it. */
    private Optional<String> where(Somebody holder, Seat seat) {
        Optional<String> recorded = Optional.empty();
        for (Holding holding : holder.holdings()) {
            if (seat.offices().contains(holding.office()) && holding.isCalled(seat.record())) {
                boolean code = holding.jurisdiction().chars().noneMatch(Character::isLowerCase);
                Optional<String> where =
                        Optional.of(code ? holding.jurisdiction() : "organisation/" + holding.jurisdiction());
                recorded = holding.meets(published) || recorded.isEmpty() ? where : recorded;
            }
        }
        return recorded.or(holder::state);
    }

    private static Optional<String> ofState(Seat told, Optional<String> about) {
        boolean local = told.offices().get(0).startsWith("local_");
        return told.title().belongs() == Belongs.STATE && !local ? about : Optional.empty();
    }

    /** What the person is called in this report, else by the record at the time. */
    Optional<String> officeOf(Somebody somebody) {
        for (Seat seat : somebody.seats()) {
            boolean holds = seat.phrase().standing() == Standing.CURRENT
                    || seat.phrase().standing() == Standing.ACTING;
            if (holds && seat.title().isPost()) {
                return Optional.of(seat.phrase().words());
            }
        }
        return somebody.seats().isEmpty() ? holding(somebody).map(Holding::title) : Optional.empty();
    }

    /** The office that the record has the person in at the report's date; empty for an undated report. */
    Optional<Holding> holding(Somebody somebody) {
        return somebody.holdings().stream()
                .filter(holding -> published.isDated() && holding.meets(published))
                .findFirst();
    }

    List<StatedTenure> stated() {
        return stated.stream().map(this::finish).toList();
    }

    private StatedTenure finish(Stated tenure) {
        Seat seat = tenure.seat();
        TenureCheck.Verdict verdict =
                check.check(tenure.holder(), seat, published).unless(!tenure.sure());
        Office office =
                new Office(check.family(tenure.holder(), seat), seat.phrase().words(), seat.jurisdiction());
        Participant holder = new Participant(
                tenure.holder().actor(), Optional.of(seat.phrase().words()), tenure.words());
        return new StatedTenure(
                tenure.sentence(),
                tenure.words(),
                new Tenure(
                        holder,
                        office,
                        seat.phrase().standing(),
                        Optional.of(published).filter(When::isDated),
                        verdict.check(),
                        verdict.expected()),
                seat.title().place());
    }
}
