package chancery.code;

import chancery.model.Place;
import chancery.model.When;
import java.util.Optional;

/** When and where one act was, as far as its sentence tells. */
record Occasion(Optional<When> when, Optional<Place> where) {}
