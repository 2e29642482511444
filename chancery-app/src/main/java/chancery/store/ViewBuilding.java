package chancery.store;

import chancery.model.Actor;
import chancery.model.Amended;
import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Merged;
import chancery.model.Renaming;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Ruling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Builds the whole view from reports, claims and rulings. Within the transaction of its caller. */
final class ViewBuilding {

    /** Kibibytes of pages that are kept while all is written: rows come in the order of reports, and go where their keys are. */
    private static final int LARGE = -128 * 1024;

    private static final int USUAL = -2000;

    private final Handle handle;
    private final Codec codec;
    private final ActorForms forms;
    private final ReportTables reports;
    private final PartTables parts;
    private final ActorTables actors;
    private final RulingTables rulings;
    private final Facts facts;

    ViewBuilding(Handle handle, Codec codec, ActorForms forms, ReportTables reports) {
        this.handle = handle;
        this.codec = codec;
        this.forms = forms;
        this.reports = reports;
        this.parts = new PartTables(handle, codec, reports);
        this.actors = new ActorTables(handle, codec);
        this.rulings = new RulingTables(handle);
        this.facts = new Facts(handle);
    }

    void build(View how) {
        handle.execute("PRAGMA cache_size = " + LARGE);
        forms.startUse();
        List<Report> marked =
                how.markCopies(reports.all().stream().map(Store::unmarked).toList());
        reports.markCopies(marked);
        List<Ruling> all = rulings.all();
        List<Ruling> standing = Ruling.standing(all);
        Renaming names = Renaming.of(standing);
        List<Claim> claims = reports.claims();
        List<Claim> named = claims.stream().map(names::claim).toList();
        Chronicle chronicle = merged(how, marked, named);
        Amended amended = how.amend(chronicle, marked, named, standing);
        Set<String> renamed = changed(claims, named);
        try (ViewTables view = new ViewTables(handle, codec, claim -> !renamed.contains(claim.id()))) {
            view.clear();
            rulings.writeJoined(names);
            view.write(amended);
        }
        forms.save();
        actors.write(actorsInUse(), names);
        rulings.writeEffects(all, standing, amended.effects());
        noteRuled(chronicle.events(), amended, named, standing);
        parts.indexKeys();
        parts.forgetChanged();
        handle.execute("PRAGMA cache_size = " + USUAL);
    }

    /** Keeps what is needed to replay rulings over parts. */
    private void noteRuled(List<Event> merged, Amended amended, List<Claim> claims, List<Ruling> standing) {
        RulingTies ties = new RulingTies(handle, codec);
        ties.clear();
        if (standing.isEmpty()) {
            return;
        }
        for (Ruling ruling : standing) {
            ties.put(ruling, amended.ties().getOrDefault(ruling.id(), Set.of()));
        }
        Map<String, Claim> byId = new HashMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        new RuledEvents(handle, codec, new MergedEvents(handle, codec))
                .note(merged, amended, id -> Optional.ofNullable(byId.get(id)));
    }

    /** Keeps what is needed to make parts again. */
    private Chronicle merged(View how, List<Report> marked, List<Claim> claims) {
        parts.clear();
        if (how instanceof ViewInParts parted) {
            Merged merged = parted.whole(marked, claims);
            writeKeys(parted, marked, claims, merged.chronicle().events());
            parts.putFindings(merged.findings());
            parts.unsketched().forEach(report -> parts.putSketch(report.id(), parted.sketch(report)));
            writeForms();
            facts.rules(Optional.of(parted.rules()));
            return merged.chronicle();
        }
        facts.rules(Optional.empty());
        return how.merge(marked, claims);
    }

    private void writeKeys(ViewInParts how, List<Report> marked, List<Claim> claims, List<Event> events) {
        Map<ReportId, List<Claim>> own = claims.stream().collect(Collectors.groupingBy(Claim::report));
        Map<ReportId, List<Event>> told = new HashMap<>();
        events.forEach(event -> event.reports()
                .forEach(report ->
                        told.computeIfAbsent(report, id -> new ArrayList<>()).add(event)));
        parts.putAllKeys(marked, report -> {
            ReportId id = report.id();
            return how.keys(report, own.getOrDefault(id, List.of()), told.getOrDefault(id, List.of()));
        });
    }

    /** For reports that an older program read. */
    private void writeForms() {
        Map<String, Actor> before = forms.used();
        for (String report : actors.reportsWithoutForms()) {
            forms.startUse();
            reports.claimsOf(report);
            reports.namings(report);
            actors.putForms(report, forms.used());
        }
        before.keySet().forEach(forms::actor);
    }

    /** Forms that a naming or a claim uses; to read a claim is to meet its actors. */
    private Collection<Actor> actorsInUse() {
        handle.createQuery("SELECT DISTINCT form FROM naming")
                .mapTo(String.class)
                .forEach(forms::actor);
        return forms.used().values();
    }

    private static Set<String> changed(List<Claim> claims, List<Claim> named) {
        Set<String> changed = new HashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            if (!claims.get(i).equals(named.get(i))) {
                changed.add(claims.get(i).id());
            }
        }
        return changed;
    }
}
