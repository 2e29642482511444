package chancery.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LockoutTest {

    private final TestClock clock = new TestClock();
    private final Lockout lockout = new Lockout(3, clock);

    @Test
    void firstTriesCostNothingThenThePauseGrows() {
        tries(2);
        assertThat(lockout.pause("anna")).isEmpty();
        tries(1);
        assertThat(lockout.pause("anna")).contains(Duration.ofSeconds(30));
        clock.move(Duration.ofSeconds(30));
        assertThat(lockout.pause("anna")).isEmpty();
        tries(1);
        assertThat(lockout.pause("anna")).contains(Duration.ofSeconds(60));
        tries(40);
        assertThat(lockout.pause("anna")).contains(Duration.ofMinutes(15));
        assertThat(lockout.pause("bert")).isEmpty();
    }

    @Test
    void successAndADayMakeItForget() {
        tries(9);
        lockout.forget("anna");
        assertThat(lockout.pause("anna")).isEmpty();
        tries(9);
        clock.move(Duration.ofDays(1).plusSeconds(1));
        tries(1);
        assertThat(lockout.pause("anna")).isEmpty();
    }

    @Test
    void forgivenTryDoesNotCountTheOthersDo() {
        tries(3);
        lockout.forgive("anna");
        assertThat(lockout.pause("anna")).isEmpty();
        tries(1);
        assertThat(lockout.pause("anna")).isPresent();
    }

    @Test
    void clockThatRunsWhileItIsReadHoldsNobodyUp() {
        Lockout running = new Lockout(3, () -> {
            clock.move(Duration.ofMillis(1));
            return clock.instant();
        });
        running.count("anna");
        assertThat(running.pause("anna")).isEmpty();
        assertThat(running.pause("bert")).isEmpty();
    }

    private void tries(int number) {
        for (int i = 0; i < number; i++) {
            lockout.count("anna");
        }
    }
}
