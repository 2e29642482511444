package chancery.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.store.Shelf;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may ask while others take files. */
class ReadingRoomTest {

    /** More than there are seats on any machine that runs this, and no more than files may leave at once. */
    private static final int TAKERS = 8;

    @TempDir
    private Path folder;

    @Test
    void whoTakesAFileSlowlyKeepsNobodyFromAsking() throws Exception {
        Desk.Plan plan = OpenDesk.plan(folder);
        OpenDesk.with(folder, OpenDesk.twoReports()).close();
        CountDownLatch slow = new CountDownLatch(1);
        ExecutorService takers = Executors.newFixedThreadPool(TAKERS + 1);
        try (ReadingRoom room = new ReadingRoom(plan.store(), plan.workshop())) {
            CountDownLatch taking = new CountDownLatch(TAKERS);
            List<Future<Boolean>> files = new ArrayList<>();
            for (int i = 0; i < TAKERS; i++) {
                files.add(takers.submit(() -> room.handOut(library -> {
                    taking.countDown();
                    return awaited(slow);
                })));
            }
            assertThat(taking.await(30, TimeUnit.SECONDS)).isTrue();
            Future<Integer> asked =
                    takers.submit(() -> room.ask(library -> library.records().count(Shelf.EVENTS)));
            assertThat(asked.get(30, TimeUnit.SECONDS)).isPositive();
            slow.countDown();
            for (Future<Boolean> file : files) {
                assertThat(file.get(30, TimeUnit.SECONDS)).isTrue();
            }
        } finally {
            slow.countDown();
            takers.shutdownNow();
        }
    }

    @Test
    void aQuestionThatFailsLeavesTheRoomOpen() throws Exception {
        Desk.Plan plan = OpenDesk.plan(folder);
        OpenDesk.with(folder, OpenDesk.twoReports()).close();
        try (ReadingRoom room = new ReadingRoom(plan.store(), plan.workshop())) {
            assertThatThrownBy(() -> room.ask(library -> {
                        throw new IllegalStateException("gone");
                    }))
                    .hasMessage("gone");
            assertThat(room.<Integer>ask(library -> library.records().count(Shelf.EVENTS)))
                    .isPositive();
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
