package chancery.http;

import chancery.registry.Balance;
import chancery.registry.Failures;
import chancery.registry.Watch;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One reading of some reports: what it is at, and at its end the balance. Written by the reader, watched by others. */
final class Reading implements Watch {

    /** What a reading is at. */
    enum Stage {
        WAITING,
        LOADING,
        READING,
        MERGING,
        DONE,
        FAILED
    }

    private final String id;
    private Stage stage = Stage.WAITING;
    private int done;
    private int expected;
    private String name = "";
    private Optional<ObjectNode> balance = Optional.empty();
    private Optional<String> failure = Optional.empty();
    private int changes;

    Reading(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    @Override
    public synchronized void at(int sofar, int all, String report) {
        stage = Stage.READING;
        done = sofar;
        expected = all;
        name = report;
        change();
    }

    @Override
    public void end() {
        enter(Stage.MERGING);
    }

    synchronized void enter(Stage next) {
        stage = next;
        change();
    }

    synchronized void done(Balance read, List<String> reports) {
        ObjectNode sums = read.json();
        sums.set("reports", Json.words(reports));
        balance = Optional.of(sums);
        enter(Stage.DONE);
    }

    synchronized void failed(Throwable why) {
        failure = Optional.of(Failures.words(why));
        enter(Stage.FAILED);
    }

    synchronized boolean isOver() {
        return stage == Stage.DONE || stage == Stage.FAILED;
    }

    private void change() {
        changes++;
        notifyAll();
    }

    /**
     * Waits for news.
     *
     * @param known what the caller has seen
     * @return the number of changes so far: the same as {@code known} if there were none in time
     */
    synchronized int awaitChange(int known, long millis) throws InterruptedException {
        long until = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; changes == known && left > 0; left = (until - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return changes;
    }

    synchronized ObjectNode json() {
        ObjectNode node = Json.object();
        node.put("id", id);
        node.put("stage", stage.name().toLowerCase(Locale.ROOT));
        node.put("done", done);
        node.put("expected", expected);
        node.put("name", name);
        node.set("balance", balance.orElse(null));
        node.put("failure", failure.orElse(null));
        return node;
    }
}
