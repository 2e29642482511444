package chancery.model;

import chancery.model.Term.Stage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One agreement with its life: all that reports tell of it, by whichever name they call it. A view of claims, made anew whenever
 * it is asked for.
 *
 * @param id made from its earliest claim: {@code a} and the letters of the claim's id behind its {@code c}
 * @param name what it is called, the fullest of the names that reports use; "agreement" if they use none
 * @param listed its id in the knowledge files, if its name stands there
 * @param parties whose agreement it is, each once, as the fullest account tells them first
 * @param subjects what it is about, at least one
 * @param steps the stages told of it, in the order of time, at least one
 * @param events ids of the events that tell of it, sorted
 */
public record Agreement(
        String id,
        String name,
        Optional<String> listed,
        List<Participant> parties,
        List<Subject> subjects,
        List<Step> steps,
        List<String> events) {

    private static final String PREFIX = "a";

    /**
     * One subject of it.
     *
     * @param words what about, in the words of the fullest report
     * @param amounts quantities of it, as written
     * @param claims the claims that tell of it, in the order of reports and texts, at least one
     */
    public record Subject(String words, List<String> amounts, List<Claim> claims) {
        public Subject {
            amounts = List.copyOf(amounts);
            claims = List.copyOf(claims);
        }
    }

    /**
     * One step of its life.
     *
     * @param status happened; planned, denied and so on where no report tells that it was taken
     * @param when the finest date that a report gives it
     * @param told the first day on which a report of it can have come out: it was taken by then, if it was
     * @param by who took it, where reports tell them apart from the parties
     * @param claims the claims that tell it, at least one
     */
    public record Step(
            Stage stage,
            Status status,
            Optional<When> when,
            Optional<When> told,
            List<Participant> by,
            List<Claim> claims) {
        public Step {
            by = List.copyOf(by);
            claims = List.copyOf(claims);
        }

        public boolean isTaken() {
            return status == Status.HAPPENED || status == Status.ONGOING;
        }
    }

    public Agreement {
        parties = List.copyOf(parties);
        subjects = List.copyOf(subjects);
        steps = List.copyOf(steps);
        events = List.copyOf(events);
    }

    /** The id of the agreement whose earliest claim this is. */
    public static String id(String claim) {
        return PREFIX + claim.substring(1);
    }

    /** The claim that an agreement's id is made from. */
    public static String claim(String id) {
        return "c" + id.substring(1);
    }

    /** Every claim that tells of it, in the order of reports and texts, each once. */
    public List<Claim> claims() {
        return subjects.stream()
                .flatMap(subject -> subject.claims().stream())
                .distinct()
                .sorted(Comparator.comparing(Claim::report)
                        .thenComparing(claim -> claim.evidence().trigger())
                        .thenComparing(Claim::id))
                .toList();
    }

    /**
     * How far it came: ended or suspended if that was the last of its steps, else the furthest stage of its making that reports
     * tell. That one party left or broke it does not end it.
     */
    public Stage stage() {
        List<Stage> taken =
                steps.stream().filter(Step::isTaken).map(Step::stage).toList();
        if (!taken.isEmpty()) {
            Stage last = taken.get(taken.size() - 1);
            if (taken.contains(Stage.ENDED) || last == Stage.SUSPENDED) {
                return taken.contains(Stage.ENDED) ? Stage.ENDED : last;
            }
        }
        return taken.stream()
                .filter(Stage::isMaking)
                .max(Comparator.naturalOrder())
                .orElse(isAhead() ? Stage.PROPOSED : Stage.MENTIONED);
    }

    /** True if all that is told of it is its making, and that lies ahead. */
    private boolean isAhead() {
        return steps.stream().allMatch(step -> step.stage().isMaking() && !step.isTaken());
    }
}
