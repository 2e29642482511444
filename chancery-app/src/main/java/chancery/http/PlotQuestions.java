package chancery.http;

import chancery.ask.BadQuestion;
import chancery.ask.Wish;
import chancery.model.Event;
import chancery.plot.Picture;
import chancery.registry.Pictures;
import chancery.store.RecordCounter.Grain;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Pictures to be downloaded: the same as those of {@code chancery plot}. */
final class PlotQuestions {

    private static final String TENURES = "tenures";

    private final ReadingRoom room;
    private final ShelfQuestions<Event> events = new ShelfQuestions<>(Listing.EVENTS);

    PlotQuestions(ReadingRoom room) {
        this.room = room;
    }

    Handler svg() {
        return request ->
                send(request, "svg", "image/svg+xml", drawn(request).svg().getBytes(StandardCharsets.UTF_8));
    }

    Handler png() {
        return request -> send(request, "png", "image/png", drawn(request).png());
    }

    private static void send(Context request, String ending, String type, byte[] bytes) {
        String name = "chancery-" + request.pathParam("kind") + "." + ending;
        request.header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .contentType(type)
                .result(bytes);
    }

    private Picture drawn(Context request) {
        String kind = request.pathParam("kind");
        return room.ask(library -> {
            Pictures pictures = new Pictures(library, LocalDate.now(ZoneId.systemDefault()));
            return kind.equals(TENURES) ? tenures(pictures, request) : ofEvents(pictures, kind, request);
        });
    }

    private Picture ofEvents(Pictures pictures, String kind, Context request) {
        Optional<Grain> grain = Questions.word(request, "grain")
                .map(word -> Questions.choice(request, "grain", Arrays.asList(Grain.values())));
        Optional<Pictures.Lasting> lasting = Arrays.stream(Pictures.Lasting.values())
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst();
        if (lasting.isPresent()) {
            Listing<?> listing = lasting.get() == Pictures.Lasting.STATEMENTS ? Listing.STATEMENTS : Listing.AGREEMENTS;
            List<Wish> wishes = new ShelfQuestions<>(listing).wishes(request, "grain");
            return pictures.overTime(lasting.get(), wishes, grain);
        }
        Pictures.Kind what = Arrays.stream(Pictures.Kind.values())
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .orElseThrow(() -> new Missing("picture", kind));
        return pictures.events(what, events.wishes(request, "grain"), grain);
    }

    private static Picture tenures(Pictures pictures, Context request) {
        Questions.wishes(request, List.of(), Set.of("office", "actor"));
        Optional<String> office = Questions.word(request, "office");
        Optional<String> actor = Questions.word(request, "actor");
        if (office.isPresent() == actor.isPresent()) {
            throw new BadQuestion("say either office, such as NOR/foreign_minister, or actor");
        }
        return office.isPresent() ? pictures.holdersOf(office.get()) : pictures.officesOf(actor.orElseThrow());
    }
}
