package chancery.merge;

import chancery.model.Event;
import chancery.model.Former;
import chancery.model.Register;
import chancery.model.ReportId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Asks again about the numbers that a change has to do with. */
final class TallyAsking {

    private final Tallies tallies;
    private final Sheets sheets;
    private final Register register;
    private final Map<ReportId, List<Count>> counts = new HashMap<>();

    TallyAsking(Tallies tallies, Sheets sheets, Register register) {
        this.tallies = tallies;
        this.sheets = sheets;
        this.register = register;
    }

    void ask(Map<ReportId, Optional<Former>> changed, Set<ReportId> touched, Asking asking) {
        Set<ReportId> always = changed.keySet();
        List<Count> seeds = new ArrayList<>();
        touched.stream()
                .filter(id -> changed.containsKey(id) || isShifted(id, always))
                .forEach(id -> seeds.addAll(of(id)));
        TallyBook book = new TallyBook(tallies, seeds, count -> candidates(count, always));
        changed.forEach((id, before) -> before.ifPresent(was -> {
            Sheet sheet = new Sheet(id, Optional.of(was.report()), was.claims(), List.of());
            was.claims().forEach(asking::countBefore);
            for (Count count : tallies.of(sheet)) {
                seeds.addAll(book.neighbours(count));
                seeds.addAll(formerCompany(count));
            }
        }));
        book.groups().forEach(asking::group);
    }

    /** Those that may have hung together with a number that is no more since their reports told of one event. */
    private List<Count> formerCompany(Count count) {
        return sheets.before(count.sheet().id()).stream()
                .flatMap(event -> event.reports().stream())
                .distinct()
                .flatMap(id -> of(id).stream())
                .filter(other -> tallies.areAlike(count, other))
                .toList();
    }

    private List<Count> of(ReportId id) {
        return counts.computeIfAbsent(id, one -> tallies.of(sheets.sheet(one)));
    }

    /** True if its sentences tell of other events than before, or other reports tell of its events, those that changed themselves apart. */
    private boolean isShifted(ReportId id, Set<ReportId> changed) {
        Sheet now = sheets.sheet(id);
        Sheet before = new Sheet(id, Optional.empty(), now.claims(), sheets.before(id));
        return !company(now, changed).equals(company(before, changed))
                || now.claims().stream().anyMatch(claim -> !now.eventOf(claim).equals(before.eventOf(claim)));
    }

    private static Set<ReportId> company(Sheet sheet, Set<ReportId> without) {
        Set<ReportId> company = new TreeSet<>();
        sheet.events().forEach(event -> company.addAll(event.reports()));
        company.removeAll(without);
        return company;
    }

    private Collection<Count> candidates(Count count, Set<ReportId> always) {
        Set<Long> company = Affairs.company(count.sheet(), Affairs.timesOfOthers(count.sheet()));
        Set<ReportId> reports = new TreeSet<>(register.having(tallies.keys(count, 1), company, Affairs.LEAST_COMMON));
        reports.addAll(always);
        for (Event event : count.sheet().events()) {
            reports.addAll(event.reports());
        }
        return reports.stream().flatMap(id -> of(id).stream()).toList();
    }
}
