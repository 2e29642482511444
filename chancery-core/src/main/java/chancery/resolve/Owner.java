package chancery.resolve;

import chancery.model.Sector;
import java.util.List;
import java.util.Optional;

/** What a title or role belongs to, as the words beside it say. */
sealed interface Owner {

    /** Index of the first token of the owner's words. */
    int token();

    /** "Iranian", "Iran's": one of the states. */
    record OfState(int token, List<String> states) implements Owner {
        public OfState {
            states = List.copyOf(states);
        }
    }

    /** "Hezbollah", "the IRGC's": a body of the knowledge files. */
    record OfBody(int token, String organisation, Optional<Sector> sector) implements Owner {}

    /** "the army's": a role of the knowledge files. */
    record OfRole(int token, String rule, Optional<Sector> sector) implements Owner {}

    /** A body that the knowledge files do not have; what the last word of its name says it is: "Bank", "Party". */
    record OfUnknown(int token, String name, Optional<Sector> sector) implements Owner {}

    /** "Alabama": a place within a state; what belongs to it is no office of the state. */
    record OfPlace(int token) implements Owner {}

    /** "his", "their", "the country's": to be found out. */
    record OfPointer(int token, String rule) implements Owner {}

    /** "to President Assad", "Assad's": somebody else; the mention that names or describes him. */
    record OfPerson(int token) implements Owner {}

    /** "the Merkel government": whoever leads it. */
    record OfLeader(int token) implements Owner {}
}
