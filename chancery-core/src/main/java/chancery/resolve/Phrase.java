package chancery.resolve;

import chancery.knowledge.Pointers.Pointer;
import chancery.knowledge.Roles;
import chancery.model.Mention;
import java.util.List;
import java.util.Optional;

/** A noun phrase of one sentence that may refer to somebody, put together from mentions. */
sealed interface Phrase {

    int first();

    int last();

    /**
     * A name with all that stands right before it.
     *
     * @param titles what the sentence says this person is, before or after the name
     * @param styles ranks and honorifics: keys of the knowledge entries
     * @param states states that the words give: "Syria's Bashar al-Assad"
     * @param female whether a title says so; empty if none does
     */
    record Named(
            int first,
            int last,
            Mention.PersonName name,
            List<TitlePhrase> titles,
            List<String> styles,
            List<String> states,
            Optional<Boolean> female)
            implements Phrase {
        public Named {
            titles = List.copyOf(titles);
            styles = List.copyOf(styles);
            states = List.copyOf(states);
        }
    }

    /**
     * Somebody described by office.
     *
     * @param name the name in apposition to it, if there is one
     */
    record Holder(TitlePhrase title, Optional<Mention.PersonName> name) implements Phrase {
        @Override
        public int first() {
            return title.first();
        }

        @Override
        public int last() {
            return title.last();
        }
    }

    /** People or a body described by role; the noun is the last token of the role itself. */
    record Role(
            int first,
            int last,
            int noun,
            Roles.Role role,
            List<Owner> owners,
            boolean definite,
            boolean indefinite,
            boolean plural)
            implements Phrase {
        public Role {
            owners = List.copyOf(owners);
        }
    }

    /** A state by name, adjective or metonym. */
    record State(Mention.StateName name) implements Phrase {
        @Override
        public int first() {
            return name.first();
        }

        @Override
        public int last() {
            return name.last();
        }
    }

    /** A body that the knowledge files have. */
    record Body(Mention.BodyName name) implements Phrase {
        @Override
        public int first() {
            return name.first();
        }

        @Override
        public int last() {
            return name.last();
        }
    }

    /** A body that they do not have. */
    record Other(Mention.OtherName name) implements Phrase {
        @Override
        public int first() {
            return name.first();
        }

        @Override
        public int last() {
            return name.last();
        }
    }

    /** Words that point back, with what stands before them: "the two Arab countries". */
    record Pointing(int first, int last, int noun, Pointer pointer, List<String> qualities) implements Phrase {
        public Pointing {
            qualities = List.copyOf(qualities);
        }
    }
}
