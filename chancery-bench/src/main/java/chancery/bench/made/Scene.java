package chancery.bench.made;

import java.util.List;

/** What a story is about, and what its reports can contradict one another in. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are those of List.of
enum Scene {
    VISIT(
            List.of("visit", "meet"),
            List.of(
                    Contradiction.NUMBER,
                    Contradiction.DENIAL,
                    Contradiction.OFFICE,
                    Contradiction.DETAIL,
                    Contradiction.SPEAKER)),
    MEETING(
            List.of("meet"),
            List.of(
                    Contradiction.DAY,
                    Contradiction.TOWN,
                    Contradiction.TOWN,
                    Contradiction.SPEAKER,
                    Contradiction.OFFICE,
                    Contradiction.DENIAL)),
    CALL(List.of("call"), List.of(Contradiction.DAY, Contradiction.SPEAKER, Contradiction.OFFICE)),
    SIGNING(List.of("sign"), List.of(Contradiction.DAY, Contradiction.DENIAL, Contradiction.CONTENT)),
    ATTACK(List.of("attack"), List.of(Contradiction.NUMBER)),
    VERDICT(List.of("praise"), List.of(Contradiction.CONTENT));

    private final List<String> parts;
    private final List<Contradiction> contradictions;

    Scene(List<String> parts, List<Contradiction> contradictions) {
        this.parts = parts;
        this.contradictions = contradictions;
    }

    /** What its reports tell, the first in every one of them. */
    List<String> parts() {
        return parts;
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    /** True if the same pair can be told of it again soon, as another event. */
    boolean canRepeat() {
        return this == VISIT || this == MEETING || this == CALL;
    }
}
