package chancery.resolve;

import chancery.knowledge.PersonName;
import chancery.knowledge.Roles;
import chancery.model.Mention;
import chancery.model.Reference;
import chancery.model.Sector;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides the phrases of one sentence in their order. */
final class SentenceResolver {
    private static final Set<Sector> FORCES =
            EnumSet.of(Sector.MIL, Sector.COP, Sector.REB, Sector.UAF, Sector.PRM, Sector.OPP, Sector.GOV);
    private final Memory memory;
    private final Line line;
    private final List<Phrase> phrases;
    private final Drafts drafts;
    private final Map<Mention.PersonName, Somebody> people = new HashMap<>();
    private final OwnerStates owners;
    private final Bodies bodies;
    private final BackPointing backPointing;
    private final Led led;

    SentenceResolver(Memory memory, Line line, List<Phrase> phrases) {
        this.memory = memory;
        this.line = line;
        this.phrases = phrases;
        owners = new OwnerStates(memory, line, phrases, people);
        bodies = new Bodies(memory, line);
        drafts = new Drafts(memory, line);
        backPointing = new BackPointing(memory, line, owners, drafts);
        led = new Led(line, phrases, people);
    }

    /** Makes the people known who are named in full, so that short forms before it find them. */
    void introduce() {
        for (Phrase phrase : phrases) {
            if (phrase instanceof Phrase.Named named
                    && named.name().last() > named.name().first()) {
                identify(named);
            }
        }
    }

    List<Draft> resolve() {
        for (Phrase phrase : phrases) {
            if (phrase instanceof Phrase.Named named) {
                people.put(named.name(), identify(named));
            }
        }
        drafts.acronyms();
        for (Phrase phrase : phrases) {
            decide(phrase);
        }
        backPointing.bareNumbers();
        drafts.acronyms();
        return drafts.all();
    }

    private void decide(Phrase phrase) {
        Optional<Somebody> later = memory.expected(line.number(), phrase);
        if (later.isPresent()) {
            drafts.add(phrase, Reference.Kind.DESCRIPTION, later.get());
        } else if (phrase instanceof Phrase.Named named) {
            named(named);
        } else if (phrase instanceof Phrase.Holder holder) {
            holder(holder);
        } else if (phrase instanceof Phrase.Role role) {
            role(role);
        } else if (phrase instanceof Phrase.State state) {
            state(state);
        } else if (phrase instanceof Phrase.Body body) {
            bodies.body(body).ifPresent(who -> drafts.add(body, Reference.Kind.NAME, who));
        } else if (phrase instanceof Phrase.Other other && !isPartOfTitle(other)) {
            bodies.other(other).ifPresent(who -> drafts.add(other, Reference.Kind.NAME, who));
        } else if (phrase instanceof Phrase.Pointing pointing) {
            backPointing.resolve(pointing);
        }
    }

    /** The person of a name, by its spelling and the titles beside it. */
    Somebody identify(Phrase.Named named) {
        List<Seat> told = named.titles().stream()
                .filter(title -> !title.isCounterpart())
                .map(title -> memory.seats.seat(title, owner -> Optional.empty()))
                .toList();
        List<String> states = new ArrayList<>(named.states());
        told.forEach(seat -> seat.state().ifPresent(states::add));
        String spelling = line.text(named.name().first(), named.name().last());
        Somebody somebody = memory.cast.identify(spelling, named.name().candidates(), new Cast.Hints(states, told));
        named.female().ifPresent(somebody::isFemale);
        somebody.styles().addAll(named.styles());
        return somebody;
    }

    private void named(Phrase.Named named) {
        Somebody somebody = people.computeIfAbsent(named.name(), name -> identify(named));
        somebody.mentionedAt(
                memory.discourse.seen().size(),
                PersonName.of(line.text(named.name().first(), named.name().last()), memory.knowledge.nameWords()));
        named.states().stream().findFirst().ifPresent(somebody::belongsTo);
        Optional<Seat> first = Optional.empty();
        for (TitlePhrase title : named.titles()) {
            Optional<Seat> seat = owners.seat(title);
            seat.ifPresent(s -> memory.tenures.state(
                    line.number(), words(named, title), somebody, s, memory.discourse.main(line.number())));
            first = first.isEmpty() && title.last() < named.name().first() ? seat : first;
        }
        drafts.add(named, Reference.Kind.NAME, List.of(somebody), first);
    }

    private chancery.model.Span words(Phrase.Named named, TitlePhrase title) {
        return line.span(Math.min(named.first(), title.first()), Math.max(named.last(), title.last()));
    }

    private void holder(Phrase.Holder phrase) {
        TitlePhrase title = phrase.title();
        Optional<Seat> seat = owners.seat(title);
        if (phrase.name().isPresent()) {
            drafts.add(
                    phrase,
                    Reference.Kind.DESCRIPTION,
                    List.of(people.get(phrase.name().get())),
                    seat);
            return;
        }
        List<Somebody> leaders = led.by(title);
        if (!leaders.isEmpty()) {
            drafts.add(phrase, Reference.Kind.DESCRIPTION, List.copyOf(leaders), Optional.empty());
            return;
        }
        if (seat.isEmpty()) {
            return;
        }
        if (title.plural()) {
            drafts.add(phrase, Reference.Kind.DESCRIPTION, owners.holders(title, seat.get()), Optional.empty());
            return;
        }
        boolean modifier = line.token(title.head()).is("compound") && !line.isGenitive(title.last() + 1);
        boolean said = line.tree().has(title.head(), "cop")
                || line.tree().preposition(title.head()).filter("as"::equals).isPresent();
        Optional<Who> known = said ? Optional.empty() : memory.holders.find(seat.get());
        if (said || modifier || (known.isEmpty() && bodies.isVague(title))) {
            return;
        }
        drafts.add(
                phrase,
                Reference.Kind.DESCRIPTION,
                List.of(known.orElseGet(() -> memory.actors.holder(seat.get()))),
                seat);
    }

    /**
     * A role before another noun refers if it has a state, or if it names those who fight or rule ("rebel stronghold", "a police
     * raid"); "X is the main source" to nobody new.
     */
    private void role(Phrase.Role phrase) {
        boolean modifier = line.token(phrase.noun()).is("compound")
                || line.token(phrase.noun()).is("amod")
                || line.isHyphen(phrase.noun() + 1);
        if (line.tree().has(phrase.noun(), "cop")
                || (modifier && phrase.owners().isEmpty() && !isForce(phrase.role()))) {
            return;
        }
        Optional<Somebody> only = diplomat(phrase);
        if (only.isPresent()) {
            drafts.add(phrase, Reference.Kind.DESCRIPTION, only.get());
            return;
        }
        List<Somebody> leaders = led.by(phrase);
        if (!leaders.isEmpty()) {
            drafts.add(phrase, Reference.Kind.DESCRIPTION, List.copyOf(leaders), Optional.empty());
            return;
        }
        List<Who> who = new ArrayList<>();
        boolean bare = phrase.first() == phrase.noun() && phrase.owners().isEmpty();
        List<Owner> own = bare ? owners.shared(phrase.noun()) : phrase.owners();
        for (List<Owner> one : owners.apart(own)) {
            bodies.role(phrase, one, owners.state(one)).ifPresent(who::add);
        }
        drafts.add(phrase, modifier ? Reference.Kind.ADJECTIVE : Reference.Kind.DESCRIPTION, who, Optional.empty());
    }

    /** "the American diplomat": the only one of the state who was named. */
    private Optional<Somebody> diplomat(Phrase.Role phrase) {
        boolean one = phrase.role().count() == Roles.Count.ONE
                && phrase.role().sector().filter(Sector.GOV::equals).isPresent();
        return one && phrase.definite()
                ? owners.state(phrase.owners()).flatMap(memory.holders::only)
                : Optional.empty();
    }

    private static boolean isForce(Roles.Role role) {
        return role.sector().filter(FORCES::contains).isPresent();
    }

    private void state(Phrase.State phrase) {
        Who who = owners.state(phrase.name());
        Optional<Somebody> one = isOne(phrase) ? memory.holders.only(who.id()) : Optional.empty();
        if (one.isPresent()) {
            drafts.add(phrase, Reference.Kind.DESCRIPTION, one.get());
            return;
        }
        Reference.Kind kind = kind(phrase);
        if (phrase.name().form() == Mention.StateName.Form.PEOPLE && kind != Reference.Kind.ADJECTIVE) {
            boolean acts = line.tag(phrase.first() - 1).equals("DT")
                    && line.isSubject(line.head(phrase.first(), phrase.last()));
            drafts.add(phrase, Reference.Kind.DESCRIPTION, acts ? who : memory.actors.people(who.id()));
            return;
        }
        drafts.add(phrase, kind, who);
    }

    /** "The Estonian was more careful": one of that state, by himself. */
    private boolean isOne(Phrase.State phrase) {
        int word = phrase.first();
        Mention.StateName.Form form = phrase.name().form();
        return word == phrase.last()
                && line.word(word - 1).equals("the")
                && (form == Mention.StateName.Form.ADJECTIVE || form == Mention.StateName.Form.PEOPLE)
                && !line.tag(word).endsWith("S")
                && line.token(word).is("nsubj");
    }

    private Reference.Kind kind(Phrase.State phrase) {
        int head = line.head(phrase.first(), phrase.last());
        boolean inside = phrases.stream()
                .anyMatch(other -> other != phrase && other.first() <= phrase.first() && phrase.last() <= other.last());
        if (phrase.name().form() == Mention.StateName.Form.ADJECTIVE
                || inside
                || line.token(head).is("compound")
                || line.token(head).is("amod")
                || line.raw(phrase.last() + 1).equals("-")) {
            return Reference.Kind.ADJECTIVE;
        }
        boolean government = phrase.name().form() == Mention.StateName.Form.GOVERNMENT;
        return !government && memory.places.isPlace(line, phrase.first(), head)
                ? Reference.Kind.PLACE
                : Reference.Kind.NAME;
    }

    /** "Commission" in "the chairman of the African Union Commission". */
    private boolean isPartOfTitle(Phrase.Other other) {
        return other.first() == other.last()
                && phrases.stream()
                        .anyMatch(phrase -> phrase instanceof Phrase.Holder
                                && phrase.first() < other.first()
                                && other.last() <= phrase.last());
    }
}
