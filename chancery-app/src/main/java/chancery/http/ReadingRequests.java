package chancery.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.List;

/** Takes reports in over HTTP, and tells how far their reading is. */
final class ReadingRequests {

    private static final long PATIENCE_MILLIS = 10_000;

    /** News come no faster, however fast the reports are read. */
    private static final long BREATH_MILLIS = 100;

    private final Desk.Plan plan;
    private final Readings readings;

    ReadingRequests(Desk.Plan plan, Readings readings) {
        this.plan = plan;
        this.readings = readings;
    }

    /** Files of a multipart form, under the name {@code reports}. */
    void handIn(Context request) {
        if (request.contentLength() > Desk.UPLOAD_MEGABYTES * 1_000_000L) {
            throw new ContentTooLargeResponse(
                    "more than " + Desk.UPLOAD_MEGABYTES + " MB at once; hand in less, or use 'chancery read'");
        }
        accepted(request, readings.read(Inbox.of(request.uploadedFiles("reports"))));
    }

    void readExamples(Context request) {
        accepted(
                request,
                readings.readFolder(plan.examples().orElseThrow(() -> new Missing("folder of examples", "examples"))));
    }

    /** Reads the reports of the store again, by the knowledge as it is now. */
    void readStored(Context request) {
        accepted(request, readings.readStored());
    }

    private static void accepted(Context request, Reading reading) {
        request.status(HttpStatus.ACCEPTED)
                .header("Location", "/api/readings/" + reading.id())
                .header("Cache-Control", "no-store");
        request.contentType(Json.TYPE).result(Json.bytes(reading.json()));
    }

    void list(Context request) {
        answer(request, Json.object().set("items", Json.array(List.copyOf(readings.all()), Reading::json)));
    }

    void one(Context request) {
        answer(request, find(request).json());
    }

    private static void answer(Context request, ObjectNode node) {
        request.header("Cache-Control", "no-store").contentType(Json.TYPE).result(Json.bytes(node));
    }

    private Reading find(Context request) {
        String id = request.pathParam("id");
        return readings.find(id).orElseThrow(() -> new Missing("reading", id));
    }

    /** Sends an event {@code progress} at each step, and ends with the reading. */
    Handler progress() {
        SseHandler events = new SseHandler(this::sendProgress);
        return request -> {
            find(request);
            events.handle(request);
        };
    }

    private void sendProgress(SseClient client) {
        Reading reading = find(client.ctx());
        try {
            int seen = -1;
            while (!client.terminated()) {
                boolean over = reading.isOver();
                int now = reading.awaitChange(seen, over ? 1 : PATIENCE_MILLIS);
                if (now != seen) {
                    client.sendEvent("progress", reading.json().toString());
                    seen = now;
                } else if (over) {
                    return;
                } else {
                    client.sendComment("still reading");
                }
                Thread.sleep(BREATH_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
