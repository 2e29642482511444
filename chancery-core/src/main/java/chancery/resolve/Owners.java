package chancery.resolve;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Organisations.Organisation;
import chancery.knowledge.Pointers.Means;
import chancery.knowledge.Pointers.Pointer;
import chancery.knowledge.Roles.Count;
import chancery.knowledge.Roles.Role;
import chancery.model.Mention;
import chancery.model.Sector;
import java.util.Locale;
import java.util.Optional;

/** Turns a mention that stands beside a title or role into what that belongs to. */
enum Owners {
    ;

    /** "Washington-based", "US-led": the state before it owns nothing. */
    private static boolean isMaker(Line line, int hyphen) {
        return line.isHyphen(hyphen)
                && line.token(Math.min(hyphen + 1, line.size() - 1)).isVerb();
    }

    /** "Transportation" in "Secretary of Transportation": one capitalised word is a field, not a body, unless an acronym. */
    private static boolean isField(Line line, Mention.OtherName name) {
        String word = line.raw(name.first());
        return name.first() == name.last() && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    static Optional<Owner> of(Mention mention, Line line, Knowledge knowledge) {
        if (mention instanceof Mention.StateName state) {
            if (isMaker(line, state.last() + 1)) {
                return Optional.empty();
            }
            return Optional.of(new Owner.OfState(state.first(), state.states()));
        }
        if (mention instanceof Mention.BodyName body) {
            Optional<Sector> sector =
                    knowledge.organisations().of(body.organisation()).flatMap(Organisation::sector);
            return Optional.of(new Owner.OfBody(body.first(), body.organisation(), sector));
        }
        if (mention instanceof Mention.RoleWords role) {
            Role known = knowledge.roles().at(role.rule());
            return known.count() == Count.ONE
                    ? Optional.empty()
                    : Optional.of(new Owner.OfRole(role.first(), role.rule(), known.sector()));
        }
        if (mention instanceof Mention.OtherName other) {
            if (other.entity().equals("LOCATION")) {
                return Optional.of(new Owner.OfPlace(other.first()));
            }
            return other.entity().equals("ORGANIZATION") && !isField(line, other)
                    ? Optional.of(new Owner.OfUnknown(
                            other.first(),
                            line.text(other.first(), other.last()),
                            kind(line.word(other.last()), knowledge)))
                    : Optional.empty();
        }
        if (mention instanceof Mention.PointingWords words) {
            Pointer pointer = knowledge.pointers().at(words.rule());
            return pointer.means().isPossessive() || pointer.means().isSingular() || pointer.means() == Means.STATES
                    ? Optional.of(new Owner.OfPointer(words.first(), words.rule()))
                    : Optional.empty();
        }
        return Optional.of(new Owner.OfPerson(mention.first()));
    }

    private static Optional<Sector> kind(String noun, Knowledge knowledge) {
        return knowledge.roles().words().of(noun).stream()
                .filter(role -> role.count() == Count.BODY)
                .flatMap(role -> role.sector().stream())
                .findFirst();
    }
}
