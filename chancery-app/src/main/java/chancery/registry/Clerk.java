package chancery.registry;

import chancery.ask.BadQuestion;
import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.Anchor;
import chancery.model.Claim;
import chancery.model.Correction;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.store.Shelf;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws up rulings: ties what a person says about a record of today to the sentences that it was made from. */
public final class Clerk {

    private final Library library;
    private final Ids ids;
    private final Whom whom;

    public Clerk(Library library) {
        this.library = library;
        this.ids = new Ids(library.store());
        this.whom = new Whom(library);
    }

    /**
     * What a person wants.
     *
     * @param what accept, reject, edit, merge, split, rename, dispute, note or undo
     * @param about id, or its beginning, of the record, actor or ruling
     * @param others ids of the events to merge with, or of the claims to split off
     * @param changes fields of an event with their new values
     * @param name new name of an actor
     * @param into id or name of the actor that this one really is
     * @param holds the side of a dispute that is right; {@code none} if the sides do not really disagree
     */
    public record Wanted(
            String what,
            String about,
            List<String> others,
            Map<String, String> changes,
            Optional<String> name,
            Optional<String> into,
            Optional<String> holds) {
        public Wanted {
            others = List.copyOf(others);
        }

        /** A wish that needs nothing but the record it is about. */
        public static Wanted of(String what, String about) {
            return new Wanted(what, about, List.of(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** @throws BadQuestion if there is nothing with the id, or it cannot be ruled on so; says what would be right */
    public Correction draw(Wanted wanted) {
        return switch (wanted.what()) {
            case "accept" -> new Correction.Accept(anchors(wanted.about()));
            case "reject" -> new Correction.Reject(anchors(wanted.about()));
            case "note" -> new Correction.Remark(anchors(wanted.about()));
            case "edit" -> edit(wanted);
            case "merge" -> merge(wanted);
            case "split" -> split(wanted);
            case "rename" -> rename(wanted);
            case "dispute" -> settle(wanted);
            case "undo" -> undo(wanted);
            default ->
                throw new BadQuestion("there is no ruling '" + wanted.what()
                        + "'; use one of accept, reject, edit, merge, split, rename, dispute, note, undo");
        };
    }

    private Correction edit(Wanted wanted) {
        Event event = event(wanted.about());
        Changes changes = new Changes(library.knowledge(), whom::named);
        return new Correction.Edit(anchors(event), changes.of(wanted.changes()));
    }

    private Correction merge(Wanted wanted) {
        Event event = event(wanted.about());
        List<Event> others =
                wanted.others().stream().map(this::event).distinct().toList();
        if (others.isEmpty() || others.contains(event)) {
            throw new BadQuestion("name at least one other event to merge " + event.id() + " with");
        }
        return new Correction.Merge(
                anchors(event), others.stream().map(this::anchors).toList());
    }

    private Correction split(Wanted wanted) {
        Event event = event(wanted.about());
        List<String> out = wanted.others().stream().map(ids::whole).distinct().toList();
        Optional<String> stranger =
                out.stream().filter(id -> !event.claims().contains(id)).findFirst();
        if (stranger.isPresent()) {
            throw new BadQuestion(stranger.get() + " is no claim of " + event.id() + "; its claims are "
                    + String.join(", ", event.claims()));
        }
        if (out.isEmpty() || out.size() == event.claims().size()) {
            throw new BadQuestion("name some, but not all, of the claims of " + event.id() + " to split off: "
                    + String.join(", ", event.claims()));
        }
        return new Correction.Split(anchors(event), Anchor.of(claims(out)));
    }

    private Correction rename(Wanted wanted) {
        Actor actor = whom.named(wanted.about());
        Optional<Actor> into = wanted.into().map(whom::named);
        if (wanted.name().isPresent() == into.isPresent()) {
            throw new BadQuestion("say either the new name of " + actor.name() + ", or whom it really is");
        }
        if (into.filter(actor::equals).isPresent()) {
            throw new BadQuestion(actor.id() + " is itself; name another actor");
        }
        return new Correction.Rename(actor.id(), wanted.name().map(String::strip), into);
    }

    private Correction settle(Wanted wanted) {
        String id = ids.whole(wanted.about());
        Dispute dispute = library.records()
                .find(Shelf.DISPUTES, id)
                .orElseThrow(() -> new BadQuestion(id + " is no dispute; 'chancery disputes' lists them"));
        List<String> answers = dispute.sides().stream().map(Dispute.Side::value).toList();
        String holds = wanted.holds()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new BadQuestion("say which side is right: " + String.join(" | ", answers)
                        + " | another value | none, if they do not really disagree"));
        return new Correction.Settle(
                anchors(dispute.about()),
                dispute.question(),
                answers,
                Optional.of(holds).filter(value -> !value.equals("none")));
    }

    private Correction undo(Wanted wanted) {
        List<String> found = library.store().rulings().idsFrom(wanted.about());
        if (found.size() != 1) {
            throw new BadQuestion((found.isEmpty() ? "there is no ruling '" : "several rulings begin with '")
                    + wanted.about() + "'; 'chancery rule list' lists them");
        }
        return new Correction.Undo(found.get(0));
    }

    private Event event(String start) {
        String id = ids.whole(start);
        return find(id).orElseThrow(() ->
                new BadQuestion(id + " is no event; this ruling is for events, and 'chancery chronicle' lists them"));
    }

    private Optional<Event> find(String id) {
        return library.records()
                .find(Shelf.EVENTS, id)
                .or(() -> library.records().find(Shelf.REJECTED, id));
    }

    private List<Anchor> anchors(Event event) {
        return Anchor.of(claims(event.claims()));
    }

    private List<Claim> claims(List<String> some) {
        return some.stream().flatMap(id -> library.store().claim(id).stream()).toList();
    }

    /** What ties an event, or a claim that is a record by itself, to its sentences. */
    private List<Anchor> anchors(String start) {
        String id = ids.whole(start);
        Optional<Event> event = find(id);
        if (event.isPresent()) {
            return anchors(event.get());
        }
        Claim claim = library.store()
                .claim(id)
                .orElseThrow(
                        () -> new BadQuestion(id + " cannot be ruled on so; name an event, a statement, a tenure, a"
                                + " figure or an agreement"));
        if (claim.assertion() instanceof Act) {
            throw new BadQuestion(id + " is one claim of the event "
                    + library.records().ofClaim(id).orElse("?")
                    + "; rule on the event, or split the claim off first");
        }
        return List.of(Anchor.of(claim));
    }
}
