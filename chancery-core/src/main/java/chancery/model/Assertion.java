package chancery.model;

import java.util.List;
import java.util.Optional;

/** What a claim says. A closed choice: code over it names every case. */
public sealed interface Assertion permits Act, Statement, Tenure, Figure, Term {

    /** When it was, if the text says so. */
    Optional<When> when();

    /** Everybody who has a part in it, for finding and filtering. */
    List<Participant> participants();
}
