package chancery.store;

import chancery.model.Act;
import chancery.model.ActorId;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Figure;
import chancery.model.Participant;
import chancery.model.Place;
import chancery.model.ReportId;
import chancery.model.Statement;
import chancery.model.Tenure;
import chancery.model.Term;
import chancery.model.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a record is found by: the columns of one row of {@code record} and of the tables beside it.
 *
 * @param kind event kind, force of a statement, office, unit, stage or question: whatever the shelf sorts by
 * @param type PLOVER type of an event, stance of a statement, kind of a dispute
 * @param belongsTo the record that this one is about or a part of
 * @param claims ids of the claims it was made from
 */
record Card(
        String id,
        Shelf<?> shelf,
        String kind,
        Optional<String> type,
        String status,
        Optional<When> when,
        Optional<Place> place,
        Optional<String> belongsTo,
        Standing standing,
        Set<Party> parties,
        List<Evidence> evidence,
        List<String> claims) {

    /**
     * How well a record stands.
     *
     * @param mode PLOVER mode of an event
     * @param cameo CAMEO code of an event
     * @param witnesses number of independent sources
     * @param disputes number of disputes about it
     */
    record Standing(
            Optional<String> mode, Optional<String> cameo, Optional<String> certainty, int witnesses, int disputes) {}

    /**
     * The order in which a story is told: without a day last; then by day; within a day as the reports tell it. Written as the
     * store's numbers, so that no question has to sort.
     */
    static final Comparator<Card> TOLD = Comparator.<Card, Boolean>comparing(
                    card -> card.when().filter(When::isDated).isEmpty())
            .thenComparing(Card::key);

    /** By what records of one shelf, of those with a day and of those without, are in the order of their telling. */
    record Key(String begin, String end, String report, int sentence, String id) implements Comparable<Key> {

        private static final Comparator<Key> IN_ORDER = Comparator.comparing(Key::begin)
                .thenComparing(Key::end)
                .thenComparing(Key::report)
                .thenComparing(Key::sentence)
                .thenComparing(Key::id);

        @Override
        public int compareTo(Key other) {
            return IN_ORDER.compare(this, other);
        }
    }

    static Key key(Card card) {
        Optional<LocalDate> from = card.when().flatMap(When::from);
        Optional<LocalDate> to = card.when().flatMap(When::to);
        return new Key(
                from.or(() -> to).map(LocalDate::toString).orElse(""),
                to.or(() -> from).map(LocalDate::toString).orElse(""),
                card.first().map(Evidence::report).map(ReportId::value).orElse(""),
                card.first().map(Evidence::sentence).orElse(-1),
                card.id());
    }

    /** The same card for another shelf. */
    Card on(Shelf<?> other) {
        return new Card(id, other, kind, type, status, when, place, belongsTo, standing, parties, evidence, claims);
    }

    /** The evidence that stands first in the first report. */
    Optional<Evidence> first() {
        return evidence.stream().min(Comparator.comparing(Evidence::report).thenComparing(Evidence::trigger));
    }

    /** An actor in one part of a record. */
    record Party(String part, String actor, Optional<String> state) {

        static Party of(String part, Participant participant) {
            return new Party(part, participant.id().value(), participant.actor().state());
        }
    }

    static Card of(Event event) {
        Act act = event.act();
        Set<Party> parties = parties("agent", act.agents());
        parties.addAll(parties("recipient", act.recipients()));
        parties.addAll(parties("voice", event.voices()));
        return new Card(
                event.id(),
                Shelf.EVENTS,
                act.kind().word(),
                act.type().map(Enum::name),
                word(event.status()),
                act.when(),
                act.place(),
                event.partOf(),
                new Standing(
                        act.mode(),
                        act.cameo(),
                        Optional.of(word(event.certainty())),
                        event.witnesses(),
                        event.disputes().size()),
                parties,
                event.evidence(),
                event.claims());
    }

    static Card of(Dispute dispute) {
        List<Evidence> evidence = dispute.sides().stream()
                .flatMap(side -> side.evidence().stream())
                .toList();
        return new Card(
                dispute.id(),
                Shelf.DISPUTES,
                word(dispute.question()),
                Optional.of(word(dispute.kind())),
                word(dispute.severity()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(dispute.about()),
                new Standing(Optional.empty(), Optional.empty(), Optional.empty(), 1, 0),
                Set.of(),
                evidence,
                List.of());
    }

    /**
     * The card of a claim that is a record by itself.
     *
     * @param belongsTo the event that it is a part of
     */
    static Card of(Claim claim, Shelf<Claim> shelf, Optional<String> belongsTo) {
        Set<Party> parties = claimParties(claim);
        parties.addAll(parties("voice", claim.voices()));
        return new Card(
                claim.id(),
                shelf,
                kind(claim),
                type(claim),
                word(claim.status()),
                claim.assertion().when(),
                Optional.empty(),
                belongsTo,
                new Standing(Optional.empty(), Optional.empty(), Optional.of(word(claim.certainty())), 1, 0),
                parties,
                List.of(claim.evidence()),
                List.of(claim.id()));
    }

    private static String kind(Claim claim) {
        if (claim.assertion() instanceof Statement statement) {
            return word(statement.force());
        }
        if (claim.assertion() instanceof Tenure tenure) {
            return tenure.office().key();
        }
        if (claim.assertion() instanceof Figure figure) {
            return figure.unit();
        }
        return claim.assertion() instanceof Term term ? word(term.stage()) : "act";
    }

    private static Optional<String> type(Claim claim) {
        return claim.assertion() instanceof Statement statement
                ? Optional.of(word(statement.stance()))
                : Optional.empty();
    }

    private static Set<Party> claimParties(Claim claim) {
        Set<Party> parties = new LinkedHashSet<>();
        if (claim.assertion() instanceof Statement statement) {
            parties.addAll(parties("speaker", statement.speakers()));
            parties.addAll(parties("addressee", statement.addressees()));
            statement.via().ifPresent(via -> parties.add(Party.of("via", via)));
            statement.about().forEach(actor -> parties.add(named("about", actor)));
        } else if (claim.assertion() instanceof Tenure tenure) {
            parties.add(Party.of("holder", tenure.holder()));
            tenure.office().jurisdiction().ifPresent(land -> parties.add(named("jurisdiction", new ActorId(land))));
        } else if (claim.assertion() instanceof Figure figure) {
            figure.speaker().ifPresent(speaker -> parties.add(Party.of("speaker", speaker)));
        } else if (claim.assertion() instanceof Term term) {
            parties.addAll(parties("party", term.parties()));
        }
        return parties;
    }

    private static Set<Party> parties(String part, List<Participant> participants) {
        Set<Party> parties = new LinkedHashSet<>();
        participants.forEach(participant -> parties.add(Party.of(part, participant)));
        return parties;
    }

    /** An actor of whom only the id is known; the id of a state is its code. */
    private static Party named(String part, ActorId actor) {
        String id = actor.value();
        return new Party(part, id, id.indexOf('/') < 0 ? Optional.of(id) : Optional.empty());
    }

    /** What full-text search finds it by: its sentences, and the place by its name in the gazetteer. */
    String words() {
        return String.join(
                "\n",
                Stream.concat(evidence.stream().map(Evidence::text).distinct(), place.map(Place::name).stream())
                        .toList());
    }

    List<String> reports() {
        return evidence.stream()
                .map(Evidence::report)
                .distinct()
                .sorted()
                .map(ReportId::value)
                .toList();
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
