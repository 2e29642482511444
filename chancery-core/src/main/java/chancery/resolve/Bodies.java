package chancery.resolve;

import chancery.knowledge.Roles.Count;
import chancery.knowledge.Titles.Kind;
import java.util.Locale;
import java.util.Optional;

/** Decides bodies and groups of one sentence: by name, by acronym, by role. */
final class Bodies {
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

    Optional<Who> role(Phrase.Role phrase, Optional<String> state) {
        Optional<Who> owner = phrase.owners().stream()
                .filter(Owner.OfBody.class::isInstance)
                .findFirst()
                .flatMap(of -> memory.actors.body(((Owner.OfBody) of).organisation()));
        if (owner.isPresent()) {
            return owner;
        }
        String key = phrase.role().key();
        boolean body = phrase.role().count() == Count.BODY;
        if (state.isEmpty() && body && phrase.owners().isEmpty() && phrase.definite()) {
            Optional<Who> told = memory.bodyIn(key);
            if (told.isPresent()) {
                return told;
            }
        }
        Who who = memory.actors.role(phrase.role(), state);
        if (body && state.isPresent()) {
            memory.tell(key, who);
        }
        return Optional.of(who);
    }

    /** "head", "chief" and the like with nothing around them stand for nobody. */
    boolean isVague(TitlePhrase title) {
        return title.title().kind() == Kind.GENERIC && title.owners().isEmpty() && !title.indefinite();
    }
}
