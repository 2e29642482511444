package chancery.show;

import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.Certainty;
import chancery.model.Event;
import chancery.model.EventKind;
import chancery.model.Evidence;
import chancery.model.Participant;
import chancery.model.Place;
import chancery.model.Status;
import chancery.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells acts in one sentence each. */
final class ActTeller {

    private static final String APART = " · ";
    private static final int EXCERPT = 72;

    /** A verb with fewer letters behind it ends its sentence: "he said." */
    private static final int LEAST_EXCERPT = 28;

    private final Style style;
    private final Names names;

    ActTeller(Style style, Names names) {
        this.style = style;
        this.names = names;
    }

    /** Who did it to whom: where both did the same, the first and the others. */
    private record Sides(List<Participant> doers, List<Participant> receivers) {

        static Sides of(Act act) {
            if (!act.kind().isSymmetric()
                    || (!act.agents().isEmpty() && !act.recipients().isEmpty())) {
                return new Sides(act.agents(), act.recipients());
            }
            List<Participant> all = act.participants();
            return all.size() < 2
                    ? new Sides(all, List.of())
                    : new Sides(all.subList(0, 1), all.subList(1, all.size()));
        }

        boolean isBoth() {
            return !doers.isEmpty() && !receivers.isEmpty();
        }
    }

    /** "Ana Mirza (Norland, foreign minister) met Tom Rook (Alba)". */
    String act(Act act, Status status) {
        Sides sides = Sides.of(act);
        if (sides.isBoth()) {
            return names.all(sides.doers()) + " " + verb(Wording.towards(act), status) + " "
                    + names.all(sides.receivers());
        }
        if (!sides.doers().isEmpty()) {
            return names.all(sides.doers()) + " " + alone(act, status);
        }
        if (sides.receivers().isEmpty()) {
            return "somebody " + alone(act, status);
        }
        return names.all(sides.receivers()) + " " + suffered(act, status);
    }

    /** "visited Vienna" for a visit of which only the place is known, else "made a pledge". */
    private String alone(Act act, Status status) {
        return isVisitOfPlace(act)
                ? verb(Wording.towards(act), status) + " "
                        + act.place().map(Place::name).orElse("")
                : verb(Wording.alone(act), status);
    }

    private static boolean isVisitOfPlace(Act act) {
        return act.kind() == EventKind.VISIT
                && act.recipients().isEmpty()
                && act.place().isPresent();
    }

    private String suffered(Act act, Status status) {
        Wording.Verb verb = Wording.suffered(act);
        return verb(isPlural(act.recipients()) ? verb.plural() : verb, status);
    }

    private static boolean isPlural(List<Participant> who) {
        return who.size() > 1
                || who.stream()
                        .map(Participant::actor)
                        .anyMatch(actor -> actor instanceof Actor.Group && isPlural(actor.name()));
    }

    /** "Saudi officials", "Greek protesters", "people". */
    private static boolean isPlural(String name) {
        return name.endsWith("s") || name.endsWith("people");
    }

    private String verb(Wording.Verb verb, Status status) {
        return style.paint().bold(verb.of(status));
    }

    /** The sentence of an event, with all that stands behind it in brackets and after dots. */
    String event(Event event) {
        Act act = event.act();
        List<String> tail = new ArrayList<>();
        tail.add(act(act, event.status()) + marks(event));
        tail.addAll(Sizes.of(style.magnitudes().apply(event)));
        excerpt(event).ifPresent(tail::add);
        act.when()
                .filter(when -> !when.isDated())
                .flatMap(When::phrase)
                .map(words -> "“" + words + "”")
                .ifPresent(tail::add);
        place(act).ifPresent(tail::add);
        if (!event.voices().isEmpty()) {
            tail.add("says " + names.all(event.voices()));
        }
        tail.add(Teller.counted(event.witnesses(), "witness", "witnesses"));
        tail.add(style.paint().faint(event.id()));
        return String.join(APART, tail);
    }

    /** The place, unless the sentence names it; "about Idlib" for one that is only spoken of. */
    private static Optional<String> place(Act act) {
        String about = act.scene().isPresent() ? "" : "about ";
        return act.place()
                .map(Place::name)
                .filter(name -> !isVisitOfPlace(act)
                        && act.participants().stream()
                                .noneMatch(who -> who.actor().name().equals(name)))
                .map(name -> about + name);
    }

    /** The report's own words from those that fired on: "veto any law that would prevent …"; none for an encounter of two, whose verb tells it all. */
    static Optional<String> excerpt(Event event) {
        if (event.evidence().isEmpty()
                || (event.act().kind().isEncounter() && Sides.of(event.act()).isBoth())) {
            return Optional.empty();
        }
        Evidence first = event.evidence().get(0);
        int from = first.trigger().start() - first.span().start();
        String all = first.text().replaceAll("\\s", " ");
        String rest = all.substring(from).strip();
        boolean trails = rest.length() < LEAST_EXCERPT && from > 0;
        return Optional.of("“" + (trails ? ending(all.strip()) : beginning(rest)) + "”");
    }

    private static String beginning(String words) {
        if (words.length() <= EXCERPT) {
            return words;
        }
        int cut = words.lastIndexOf(' ', EXCERPT);
        return words.substring(0, cut < 1 ? EXCERPT : cut) + " …";
    }

    /** For a verb that stands last: what is said comes before "he said". */
    private static String ending(String words) {
        if (words.length() <= EXCERPT) {
            return words;
        }
        int cut = words.indexOf(' ', words.length() - EXCERPT);
        return "… " + words.substring(cut < 0 ? words.length() - EXCERPT : cut + 1);
    }

    /** "[denied]", "[planned] [disputed]": never by colour alone. */
    private String marks(Event event) {
        StringBuilder marks = new StringBuilder();
        switch (event.status()) {
            case HAPPENED -> {}
            case PLANNED, HYPOTHETICAL -> marks.append(' ').append(style.paint().open(mark(event.status())));
            case DENIED, ONGOING, RECURRING ->
                marks.append(' ').append(style.paint().warning(mark(event.status())));
        }
        style.sequel()
                .apply(event)
                .flatMap(SequelText::mark)
                .ifPresent(fate -> marks.append(' ').append(style.paint().open("[" + fate + "]")));
        if (event.certainty() != Certainty.ASSERTED) {
            marks.append(' ').append(style.paint().warning(mark(event.certainty())));
        }
        if (!event.disputes().isEmpty()) {
            marks.append(' ').append(style.paint().warning("[disputed]"));
        }
        return marks.toString();
    }

    private static String mark(Enum<?> choice) {
        return "[" + Teller.word(choice) + "]";
    }
}
