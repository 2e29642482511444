package chancery.resolve;

import chancery.knowledge.Roles.Count;
import chancery.knowledge.Titles.Kind;
import chancery.model.Sector;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides bodies and groups of one sentence: by name, by acronym, by role. */
final class Bodies {
    private static final Set<Sector> PARTS = EnumSet.of(Sector.MIL, Sector.COP, Sector.JUD, Sector.LEG);
    private static final int PRESENT = 2;
    private static final int LONGEST_ACRONYM = 8;
    private final Memory memory;
    private final Line line;

    Bodies(Memory memory, Line line) {
        this.memory = memory;
        this.line = line;
    }

    Optional<Who> body(Phrase.Body phrase) {
        Optional<Who> who = memory.actors.body(phrase.name().organisation());
        who.ifPresent(known -> acronymAfter(phrase.last(), known));
        return who;
    }

    /** A body that the knowledge files do not have; places and other names are not for us. */
    Optional<Who> other(Phrase.Other phrase) {
        String name = line.text(phrase.first(), phrase.last());
        if (!phrase.name().entity().equals("ORGANIZATION")) {
            return memory.acronym(name);
        }
        Who who = memory.acronym(name).orElseGet(() -> memory.actors.unknownBody(name, Optional.empty()));
        acronymAfter(phrase.last(), who);
        return Optional.of(who);
    }

    private void acronymAfter(int last, Who who) {
        String word = line.raw(last + 2);
        boolean capitals =
                word.length() > 1 && word.length() <= LONGEST_ACRONYM && word.equals(word.toUpperCase(Locale.ROOT));
        if (line.opensBracket(last + 1) && line.closesBracket(last + 3) && capitals) {
            memory.introduce(word, who);
        }
    }

    /** @param owners those of the one that is asked for */
    Optional<Who> role(Phrase.Role phrase, List<Owner> owners, Optional<String> state) {
        Optional<Who> owner = owners.stream()
                .filter(Owner.OfBody.class::isInstance)
                .findFirst()
                .flatMap(of -> memory.actors.body(((Owner.OfBody) of).organisation()));
        if (owner.isPresent()) {
            return owner;
        }
        String key = phrase.role().key();
        boolean body = phrase.role().count() == Count.BODY && !phrase.plural();
        if (state.isEmpty() && body && owners.isEmpty() && phrase.definite()) {
            Optional<Who> told = key.equals("government") ? government(phrase) : memory.bodyIn(key);
            if (told.isPresent()) {
                return told;
            }
        }
        Optional<String> own = state.isEmpty() && owners.isEmpty() ? nearby(phrase) : state;
        Who who = memory.actors.role(phrase.role(), own, phrase.plural());
        if (body && own.isPresent()) {
            memory.tell(key, who);
        }
        return Optional.of(who);
    }

    /** "he told parliament in Baghdad": a part of the state is one of the only state that the sentence names. */
    private Optional<String> nearby(Phrase.Role phrase) {
        boolean ofState = phrase.role().sector().filter(PARTS::contains).isPresent();
        return ofState && !phrase.indefinite()
                ? memory.discourse.named(line.number()).flatMap(Who::state)
                : Optional.empty();
    }

    /** "the government": the last one told, if the text is about its state still, else, for a subject, that of the state it is clearly about. */
    private Optional<Who> government(Phrase.Role phrase) {
        List<String> present = memory.discourse.states(line.number());
        return memory.bodyIn("government")
                .map(told -> present.indexOf(told.id()) < PRESENT ? told : memory.actors.state(present.get(0)))
                .or(() -> Optional.of(phrase)
                        .filter(role -> line.isSubject(role.noun()))
                        .flatMap(role -> memory.discourse.main(line.number()))
                        .map(memory.actors::state));
    }

    /** "head", "chief" and the like with nothing around them stand for nobody. */
    boolean isVague(TitlePhrase title) {
        return title.title().kind() == Kind.GENERIC && title.owners().isEmpty() && !title.indefinite();
    }
}
