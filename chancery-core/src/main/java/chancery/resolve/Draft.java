package chancery.resolve;

import chancery.model.Participant;
import chancery.model.Reference;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A reference in the making: who is known, but what is known of them may still grow until the report is read. */
record Draft(int first, int last, int head, Reference.Kind kind, List<Who> who, Optional<Seat> seat) {
    Draft {
        who = List.copyOf(who);
    }

    Reference finish(Line line, Function<Somebody, Optional<String>> offices) {
        return new Reference(
                first,
                last,
                head,
                kind,
                who.stream().map(one -> participant(one, line, offices)).toList());
    }

    private Participant participant(Who one, Line line, Function<Somebody, Optional<String>> offices) {
        Optional<String> office = seat.map(s -> s.phrase().words());
        if (office.isEmpty() && one instanceof Somebody somebody) {
            office = offices.apply(somebody);
        }
        return new Participant(one.actor(), office, line.span(first, last));
    }
}
