package chancery.store;

import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Renaming;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.RuledRegister;
import chancery.model.Ruling;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Claims under the names that people gave, and what was merged of them, for the replay of rulings. */
final class RuledRecords implements RuledRegister {

    private final ReportTables reports;
    private final PartTables parts;
    private final MergedEvents merged;
    private final RulingTables rulings;
    private final RulingTies ties;
    private final Renaming names;

    RuledRecords(
            ReportTables reports,
            PartTables parts,
            MergedEvents merged,
            RulingTables rulings,
            RulingTies ties,
            Renaming names) {
        this.reports = reports;
        this.parts = parts;
        this.merged = merged;
        this.rulings = rulings;
        this.ties = ties;
        this.names = names;
    }

    @Override
    public Optional<Claim> claim(String id) {
        return reports.claim(id).map(names::claim);
    }

    @Override
    public List<Claim> claims(ReportId report) {
        return parts.claims(report);
    }

    @Override
    public List<Claim> saying(String sentence) {
        return reports.claimsSaying(sentence).stream().map(names::claim).toList();
    }

    @Override
    public Optional<Report> report(ReportId id) {
        return parts.report(id);
    }

    @Override
    public Optional<Event> event(String id) {
        return merged.find(id);
    }

    @Override
    public Optional<Event> eventOf(String claim) {
        return merged.ofClaim(claim);
    }

    @Override
    public List<Event> parts(String event) {
        return merged.parts(event);
    }

    @Override
    public List<Dispute> disputes(String record) {
        return parts.disputesAbout(record);
    }

    @Override
    public List<Ruling> rulings(Collection<String> claims) {
        return rulings.withIds(ties.rulings(claims));
    }
}
