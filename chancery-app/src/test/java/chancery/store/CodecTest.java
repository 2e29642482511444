package chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.Report;
import chancery.model.Statement;
import chancery.told.Telling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CodecTest {

    private final Map<String, Actor> actors = new HashMap<>();
    private final Codec linked = Codec.linked(this::key, actors::get);

    @TestFactory
    List<DynamicTest> everyKindOfAssertionComesBackEqual() {
        return Telling.in("a.txt").account().claims().stream()
                .map(claim -> DynamicTest.dynamicTest(
                        claim.assertion().getClass().getSimpleName(),
                        () -> assertThat(linked.read(linked.write(claim), Claim.class))
                                .isEqualTo(claim)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> everyKindOfActorComesBackEqual() {
        Codec full = Codec.full();
        return List.of(Telling.NORLAND, Telling.MIRZA, Telling.AGENCY, Telling.SHIPS, Telling.OFFICIAL).stream()
                .map(actor -> DynamicTest.dynamicTest(
                        actor.name(),
                        () -> assertThat(full.read(full.write(actor), Actor.class))
                                .isEqualTo(actor)))
                .toList();
    }

    @Test
    void whatAnOlderProgramDidNotWriteIsEmpty() {
        Claim statement = Telling.in("a.txt").account().claims().stream()
                .filter(claim -> claim.assertion() instanceof Statement)
                .findFirst()
                .orElseThrow();
        String older = linked.write(statement).replaceAll("\"pieces\":\\[[^]]*],", "");
        Statement read = (Statement) linked.read(older, Claim.class).assertion();
        assertThat(older).doesNotContain("pieces");
        assertThat(read.pieces()).isEmpty();
    }

    @Test
    void reportComesBackEqual() {
        Report report = Telling.in("a.txt").report();
        assertThat(linked.read(linked.write(report), Report.class)).isEqualTo(report);
    }

    @Test
    void actorIsWrittenOnceNotWithEveryClaim() {
        assertThat(linked.write(Telling.in("a.txt").term())).doesNotContain("Nordland");
    }

    private String key(Actor actor) {
        actors.put(actor.name(), actor);
        return actor.name();
    }
}
