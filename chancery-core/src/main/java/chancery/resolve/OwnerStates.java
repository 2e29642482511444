package chancery.resolve;

import chancery.knowledge.Offices.Holding;
import chancery.knowledge.Pointers.Means;
import chancery.knowledge.Pointers.Pointer;
import chancery.model.Mention;
import chancery.model.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the state, and the office, that the owner of a title or role stands for in one sentence. */
final class OwnerStates {
    private final Memory memory;
    private final Line line;
    private final List<Phrase> phrases;
    private final Map<Mention.PersonName, Somebody> people;

    OwnerStates(Memory memory, Line line, List<Phrase> phrases, Map<Mention.PersonName, Somebody> people) {
        this.memory = memory;
        this.line = line;
        this.phrases = phrases;
        this.people = people;
    }

    /** The state meant by a name: the first that existed, for names that stood for several. */
    Who state(Mention.StateName name) {
        return memory.actors.state(name.states().get(0));
    }

    /** The office of a title; empty for a counterpart of nobody known. */
    Optional<Seat> seat(TitlePhrase title) {
        Seat plain = memory.seats.seat(title, this::pointed);
        if (title.title().office().equals("deputy")) {
            return Optional.of(deputy(title, plain).orElse(plain));
        }
        return title.isCounterpart() ? counterpart(title, plain) : Optional.of(plain);
    }

    /** "his Syrian counterpart" holds in Syria the office that he holds. */
    private Optional<Seat> counterpart(TitlePhrase title, Seat plain) {
        Optional<String> state = title.owners().stream()
                .filter(Owner.OfState.class::isInstance)
                .findFirst()
                .map(owner -> ((Owner.OfState) owner).states().get(0));
        Optional<Somebody> other = title.owners().stream()
                .filter(owner -> !(owner instanceof Owner.OfState))
                .findFirst()
                .flatMap(this::owner);
        return other.flatMap(somebody -> office(somebody, title))
                .map(office -> new Seat(office.phrase(), office.offices(), state, state))
                .or(() -> Optional.of(new Seat(plain.phrase(), plain.offices(), state, state)));
    }

    /** "his deputy": the deputy of the office that he holds. */
    private Optional<Seat> deputy(TitlePhrase title, Seat plain) {
        return title.owners().stream()
                .map(this::owner)
                .flatMap(Optional::stream)
                .flatMap(somebody -> office(somebody, title).stream())
                .findFirst()
                .map(of -> new Seat(
                        title,
                        of.offices().stream().map(office -> "deputy_" + office).toList(),
                        plain.jurisdiction(),
                        plain.state()));
    }

    private Optional<Seat> office(Somebody somebody, TitlePhrase title) {
        for (Seat seat : somebody.seats()) {
            if (seat.title().isPost()) {
                return Optional.of(
                        new Seat(title.as(seat.phrase()), seat.offices(), Optional.empty(), Optional.empty()));
            }
        }
        return memory.tenures.holding(somebody).flatMap(holding -> recorded(holding, title));
    }

    private Optional<Seat> recorded(Holding holding, TitlePhrase title) {
        return memory.knowledge
                .titles()
                .forOffice(holding.office(), holding.title())
                .map(found -> new Seat(
                        title.as(found, holding.title()),
                        List.of(holding.office()),
                        Optional.empty(),
                        Optional.empty()));
    }

    private Optional<Somebody> owner(Owner owner) {
        if (owner instanceof Owner.OfPointer of) {
            Pointer pointer = memory.knowledge.pointers().at(of.rule());
            return pronoun(of.token(), pointer.means()).stream()
                    .filter(Somebody.class::isInstance)
                    .map(Somebody.class::cast)
                    .findFirst();
        }
        return owner instanceof Owner.OfPerson of ? personAt(of.token()) : Optional.empty();
    }

    private Optional<Somebody> personAt(int token) {
        for (Phrase phrase : phrases) {
            if (phrase instanceof Phrase.Named named && named.first() <= token && token <= named.last()) {
                return Optional.ofNullable(people.get(named.name()));
            }
        }
        return Optional.empty();
    }

    /** The first state that the owners lead to. */
    Optional<String> state(List<Owner> owners) {
        for (Owner owner : owners) {
            Optional<String> state = owner instanceof Owner.OfState of
                    ? of.states().stream().findFirst()
                    : owner instanceof Owner.OfBody body
                            ? memory.knowledge
                                    .organisations()
                                    .of(body.organisation())
                                    .flatMap(o -> o.state())
                            : pointed(owner);
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    /** "Iran's leaders and people": the owners of the noun that this one is joined to. */
    List<Owner> shared(int noun) {
        int first = line.token(noun).is("conj") ? line.token(noun).head() : -1;
        for (Phrase phrase : phrases) {
            if (phrase instanceof Phrase.Role role && role.noun() == first) {
                return role.owners();
            }
            if (phrase instanceof Phrase.Holder holder && holder.title().head() == first) {
                return holder.title().owners();
            }
        }
        return List.of();
    }

    /** The owners of each of several: "Iranian and Syrian delegations" are two, and so are "the two countries' embassies". */
    List<List<Owner>> apart(List<Owner> together) {
        List<Owner> owners = each(together);
        List<Owner> states =
                owners.stream().filter(Owner.OfState.class::isInstance).toList();
        if (states.size() < 2) {
            return List.of(together);
        }
        List<List<Owner>> apart = new ArrayList<>();
        for (Owner state : states) {
            List<Owner> one = new ArrayList<>(owners);
            one.removeAll(states);
            one.add(state);
            apart.add(0, one);
        }
        return apart;
    }

    /** The owners with the states of words that point to several, the last first: "their", "both countries'". */
    private List<Owner> each(List<Owner> owners) {
        return owners.stream().flatMap(owner -> each(owner).stream()).toList();
    }

    private List<Owner> each(Owner owner) {
        List<Owner> each = new ArrayList<>();
        if (owner instanceof Owner.OfPointer of) {
            meant(of).stream()
                    .flatMap(who -> who.state().stream())
                    .distinct()
                    .forEach(state -> each.add(0, new Owner.OfState(of.token(), List.of(state))));
        }
        return each.size() > 1 ? each : List.of(owner);
    }

    /** The state of "his", "the country", "President Assad". */
    private Optional<String> pointed(Owner owner) {
        if (owner instanceof Owner.OfLeader of) {
            return personAt(of.token()).flatMap(Somebody::state).or(() -> memory.holders.ledBy(line.raw(of.token())));
        }
        if (owner instanceof Owner.OfPerson of) {
            return personAt(of.token()).flatMap(Somebody::state).or(() -> officeAt(of.token()));
        }
        if (!(owner instanceof Owner.OfPointer of)) {
            return Optional.empty();
        }
        return meant(of).stream().findFirst().flatMap(Who::state);
    }

    private List<Who> meant(Owner.OfPointer owner) {
        Means means = memory.knowledge.pointers().at(owner.rule()).means();
        return means.isPronoun() ? pronoun(owner.token(), means) : noun(owner.token());
    }

    private Optional<String> officeAt(int token) {
        for (Phrase phrase : phrases) {
            if (phrase instanceof Phrase.Holder holder
                    && line.at(holder.title().head()).equals(line.at(token))) {
                Seat seat = memory.seats.seat(holder.title(), owner -> Optional.empty());
                return seat.state().or(() -> memory.holders.find(seat).flatMap(Who::state));
            }
        }
        return Optional.empty();
    }

    private List<Who> noun(int token) {
        for (Phrase phrase : phrases) {
            if (phrase instanceof Phrase.Pointing pointing && pointing.noun() == token) {
                return memory.pointings.resolve(line.number(), pointing, before(pointing));
            }
        }
        return List.of();
    }

    /** The state that a possessive or adjective before a pointing noun gives: "his country", "the Syrian capital". */
    Optional<Who> before(Phrase.Pointing phrase) {
        for (int i = phrase.first(); i < phrase.noun(); i++) {
            Optional<Mention> mention = line.at(i);
            if (mention.isPresent() && mention.get() instanceof Mention.StateName name) {
                return Optional.of(state(name));
            }
            if (mention.isPresent() && mention.get() instanceof Mention.PointingWords words) {
                Means means = memory.knowledge.pointers().at(words.rule()).means();
                Optional<String> state = pronoun(i, means).stream().findFirst().flatMap(Who::state);
                return state.map(memory.actors::state);
            }
        }
        return Optional.empty();
    }

    /** The person that a possessive before a pointing noun gives: "his host", "Gabriel's guest". */
    Optional<Somebody> person(Phrase.Pointing phrase) {
        int before = phrase.noun() - 1;
        if (line.isGenitive(before)) {
            return personAt(before - 1);
        }
        return line.at(before)
                .filter(Mention.PointingWords.class::isInstance)
                .map(words -> memory.knowledge
                        .pointers()
                        .at(((Mention.PointingWords) words).rule())
                        .means())
                .flatMap(means -> pronoun(before, means).stream()
                        .filter(Somebody.class::isInstance)
                        .map(Somebody.class::cast)
                        .findFirst());
    }

    List<Who> pronoun(int token, Means means) {
        return memory.pronouns.resolve(line, token, means, subject(token));
    }

    /** The named person who is the subject of the sentence, if the pronoun is no part of what he is called. */
    private Optional<Discourse.Seen> subject(int pronoun) {
        for (Phrase phrase : phrases) {
            if (phrase instanceof Phrase.Named named && people.containsKey(named.name()) && !isCalled(named, pronoun)) {
                int head = line.head(named.first(), named.last());
                if (line.token(head).is("nsubj")) {
                    return Optional.of(new Discourse.Seen(
                            line.number(),
                            named.first(),
                            named.last(),
                            head,
                            List.of(people.get(named.name())),
                            Reference.Kind.NAME,
                            line.manner(head)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCalled(Phrase.Named named, int token) {
        return named.titles().stream().anyMatch(title -> title.first() <= token && token <= title.last());
    }

    /** "the Iranian, Russian and Turkish presidents": each by his office; a group where nobody is known. */
    List<Who> holders(TitlePhrase title, Seat seat) {
        List<Who> found = new ArrayList<>();
        for (Owner owner : each(title.owners())) {
            if (owner instanceof Owner.OfState of) {
                Seat one = seat.in(of.states().get(0));
                found.add(0, memory.holders.find(one).orElseGet(() -> memory.actors.holder(one)));
            }
        }
        return found.size() > 1 ? found : List.of(memory.actors.holders(seat, line.raw(title.head())));
    }
}
