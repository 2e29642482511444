package chancery.answer;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.Agreement;
import chancery.model.Claim;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.Participant;
import chancery.model.Place;
import chancery.model.Statement;
import chancery.model.Tenure;
import chancery.model.When;
import chancery.registry.Library;
import chancery.show.AgreementText;
import chancery.show.Headline;
import chancery.show.Paint;
import chancery.show.StoryText;
import chancery.show.Style;
import chancery.store.Shelf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A record that may answer, whichever shelf it stands on. */
final class Evidenced {

    private final Library library;
    private final Headline headline;
    private final AgreementText agreements;

    Evidenced(Library library) {
        this.library = library;
        this.headline = new Headline(library.style(Paint.PLAIN, Style.UNBROKEN));
        this.agreements = new AgreementText(library.style(Paint.PLAIN, Style.UNBROKEN));
    }

    /**
     * A record with what questions ask of it.
     *
     * @param first who did it, or said it
     * @param second to, with or against whom; whom or what it is about
     */
    record Item(
            String id,
            String told,
            Optional<When> when,
            Optional<Place> place,
            List<Participant> first,
            List<Participant> second,
            List<String> about,
            String content,
            String kind,
            List<Evidence> evidence) {

        List<Participant> parties() {
            return Stream.concat(first.stream(), second.stream()).toList();
        }

        String day() {
            return StoryText.day(when);
        }
    }

    Item of(Event event) {
        Act act = event.act();
        List<Participant> first = new ArrayList<>(act.agents());
        return new Item(
                event.id(),
                headline.of(event),
                act.when(),
                act.place(),
                first,
                act.recipients(),
                List.of(),
                headline.excerpt(event).orElse(""),
                act.kind().word(),
                event.evidence());
    }

    /** An agreement: who takes part, be it in the events that conclude it; what it is about and what became of it. */
    Item of(Agreement agreement) {
        Map<String, Participant> parties = new LinkedHashMap<>();
        agreement.events().stream()
                .flatMap(id -> library.records().find(Shelf.EVENTS, id).stream())
                .flatMap(event -> event.act().participants().stream())
                .forEach(one -> parties.putIfAbsent(one.id().value(), one));
        agreement.parties().forEach(one -> parties.putIfAbsent(one.id().value(), one));
        return new Item(
                agreement.id(),
                agreements.headline(agreement),
                agreements.entry(agreement).when(),
                Optional.empty(),
                List.copyOf(parties.values()),
                List.of(),
                List.of(),
                agreements.subjects(agreement) + ": " + agreements.life(agreement),
                "",
                agreement.claims().stream().map(Claim::evidence).toList());
    }

    Item of(Claim claim) {
        List<Participant> first = claim.assertion().participants();
        List<Participant> second = List.of();
        List<String> about = List.of();
        String content = "";
        String kind = "";
        if (claim.assertion() instanceof Statement said) {
            first = said.speakers();
            second = said.addressees();
            about = said.about().stream().map(id -> id.value()).toList();
            content = said.content();
            kind = said.force().name().toLowerCase(Locale.ROOT);
        } else if (claim.assertion() instanceof Tenure held) {
            content = held.office().title();
        }
        return new Item(
                claim.id(),
                headline.of(claim),
                claim.assertion().when(),
                Optional.empty(),
                first,
                second,
                about,
                content,
                kind,
                List.of(claim.evidence()));
    }

    /** "Ana Mirza (Norland), Tom Rook (Alba)"; unnamed ones as the report tells them. */
    String names(List<Participant> some, Predicate<Participant> which) {
        return some.stream().filter(which).map(this::name).distinct().collect(Collectors.joining(", "));
    }

    private String name(Participant participant) {
        Actor actor = participant.actor();
        return actor instanceof Actor.State
                ? actor.name()
                : actor.name()
                        + actor.state()
                                .map(code -> " (" + library.stateName(code) + ")")
                                .orElse("");
    }
}
