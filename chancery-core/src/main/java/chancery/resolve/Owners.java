package chancery.resolve;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Pointers.Pointer;
import chancery.knowledge.Roles.Count;
import chancery.model.Mention;
import java.util.Optional;

/** Turns a mention that stands beside a title or role into what that belongs to. */
enum Owners {
    ;

    static Optional<Owner> of(Mention mention, Line line, Knowledge knowledge) {
        if (mention instanceof Mention.StateName state) {
            return Optional.of(new Owner.OfState(state.first(), state.states()));
        }
        if (mention instanceof Mention.BodyName body) {
            return Optional.of(new Owner.OfBody(body.first(), body.organisation()));
        }
        if (mention instanceof Mention.RoleWords role) {
            Count count = knowledge.roles().at(role.rule()).count();
            return count == Count.ONE ? Optional.empty() : Optional.of(new Owner.OfRole(role.first(), role.rule()));
        }
        if (mention instanceof Mention.OtherName other) {
            return other.entity().equals("ORGANIZATION")
                    ? Optional.of(new Owner.OfUnknown(other.first(), line.text(other.first(), other.last())))
                    : Optional.empty();
        }
        if (mention instanceof Mention.PointingWords words) {
            Pointer pointer = knowledge.pointers().at(words.rule());
            return pointer.means().isPossessive() || pointer.means().isSingular()
                    ? Optional.of(new Owner.OfPointer(words.first(), words.rule()))
                    : Optional.empty();
        }
        return Optional.of(new Owner.OfPerson(mention.first()));
    }
}
