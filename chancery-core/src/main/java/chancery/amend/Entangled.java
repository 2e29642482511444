package chancery.amend;

import chancery.model.Act;
import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Figure;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.RuledRegister;
import chancery.model.Ruling;
import chancery.model.Statement;
import chancery.model.Tenure;
import chancery.model.Term;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What hangs together by rulings: a ruling has to do with the events of the claims that it is tied to, an event with the rulings that are
 * tied to its claims, with what it is a part of and with its parts. To replay rulings touches nothing outside of that.
 */
final class Entangled {

    private final RuledRegister register;
    private final Anchors anchors;
    private final Map<String, Ruling> rulings = new TreeMap<>();
    private final Map<String, Event> events = new TreeMap<>();
    private final Map<String, Claim> claims = new TreeMap<>();
    private final Deque<Runnable> open = new ArrayDeque<>();

    Entangled(RuledRegister register, Anchors anchors) {
        this.register = register;
        this.anchors = anchors;
    }

    void add(Ruling ruling) {
        if (rulings.putIfAbsent(ruling.id(), ruling) == null) {
            open.add(() -> ruling.correction()
                    .anchors()
                    .forEach(anchor -> anchors.find(anchor).ifPresent(this::add)));
        }
    }

    void add(Claim claim) {
        if (claim.assertion() instanceof Act) {
            register.eventOf(claim.id()).ifPresent(this::add);
        } else if (claims.putIfAbsent(claim.id(), claim) == null) {
            open.add(() -> register.rulings(List.of(claim.id())).forEach(this::add));
        }
    }

    void add(Event event) {
        if (events.putIfAbsent(event.id(), event) == null) {
            open.add(() -> {
                register.rulings(event.claims()).forEach(this::add);
                event.partOf().flatMap(register::event).ifPresent(this::add);
                register.parts(event.id()).forEach(this::add);
            });
        }
    }

    /** Goes on from what was added until nothing more hangs on it. */
    void close() {
        while (!open.isEmpty()) {
            open.remove().run();
        }
    }

    List<Ruling> rulings() {
        return rulings.values().stream().sorted(Ruling.IN_ORDER).toList();
    }

    List<Event> events() {
        return List.copyOf(events.values());
    }

    /** Those that are records by themselves. */
    List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    /** The reports that tell the events. */
    List<Report> reports() {
        Set<ReportId> ids = new TreeSet<>();
        events.values().forEach(event -> ids.addAll(event.reports()));
        return ids.stream().flatMap(id -> register.report(id).stream()).toList();
    }

    /** All of it as a chronicle, as if there were nothing else. */
    Chronicle chronicle() {
        Map<String, Dispute> disputes = new TreeMap<>();
        disputes(events.keySet(), disputes);
        disputes(claims.keySet(), disputes);
        return new Chronicle(
                events(),
                of(Statement.class),
                of(Tenure.class),
                of(Figure.class),
                of(Term.class),
                new ArrayList<>(disputes.values()));
    }

    private void disputes(Collection<String> records, Map<String, Dispute> all) {
        records.forEach(record -> register.disputes(record).forEach(dispute -> all.put(dispute.id(), dispute)));
    }

    private List<Claim> of(Class<?> kind) {
        return claims.values().stream()
                .filter(claim -> kind.isInstance(claim.assertion()))
                .toList();
    }
}
