package chancery.merge;

import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Register;
import chancery.model.Report;
import chancery.model.ReportId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A register that reads each report, its claims and its events once, for the length of one revision: several rules ask for them. */
final class Remembering implements Register {

    private final Register register;
    private final Map<ReportId, Optional<Report>> reports = new HashMap<>();
    private final Map<ReportId, List<Claim>> claims = new HashMap<>();
    private final Map<ReportId, List<Event>> events = new HashMap<>();

    Remembering(Register register) {
        this.register = register;
    }

    @Override
    public Optional<Report> report(ReportId id) {
        return reports.computeIfAbsent(id, register::report);
    }

    @Override
    public List<Claim> claims(ReportId id) {
        return claims.computeIfAbsent(id, register::claims);
    }

    @Override
    public List<Event> events(ReportId id) {
        return events.computeIfAbsent(id, register::events);
    }

    @Override
    public Set<ReportId> having(Set<Long> keys) {
        return register.having(keys);
    }

    @Override
    public Set<ReportId> having(Set<Long> keys, Set<Long> others, int atLeast) {
        return register.having(keys, others, atLeast);
    }

    @Override
    public Set<Long> asked(Set<Long> keys) {
        return register.asked(keys);
    }
}
