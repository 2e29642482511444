package chancery.cli;

import chancery.ask.Day;
import chancery.ask.Wish;
import chancery.plot.NoFonts;
import chancery.plot.Picture;
import chancery.registry.Library;
import chancery.registry.Pictures;
import chancery.store.RecordCounter.Grain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "plot",
        description =
                "Draws a picture for a paper, the same as the desk's: what is drawn, query, day and number stand in it.",
        footer = {
            "",
            "timeline: acts over time by type, best with --dyad. histogram: events over time. map: by country. matrix: states",
            "against states. network: who deals with whom. statements, agreements: those over time. tenures: who held an office",
            "(--office NOR/foreign_minister), or the offices of somebody (--actor)."
        })
final class PlotCommand implements Callable<Integer> {

    private static final String TENURES = "tenures";

    private final Surroundings around;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private Narrowing filters = new Narrowing();

    @Mixin
    private EventNarrowing narrowing = new EventNarrowing();

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description = "timeline, histogram, map, matrix, network, statements, agreements or tenures.")
    private String kind = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where to write it; .svg or .png by its name.")
    private Path out = Path.of("plot.svg");

    @Option(names = "--grain", paramLabel = "GRAIN", description = "Steps of time: year, month or day; else what fits.")
    private @Nullable Grain grain;

    @Option(names = "--office", paramLabel = "A/OFFICE", description = "For tenures: NOR/foreign_minister.")
    private @Nullable String office;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description =
                    "Day that the caption names (default: today), for a picture that is to come out the same again.")
    private @Nullable String date;

    PlotCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Ending ending = Ending.of(out);
        List<Wish> common = filters.wishes();
        List<Wish> wishes = narrowing.behind(common);
        LocalDate today = date == null ? LocalDate.now(ZoneId.systemDefault()) : day(date);
        try (Library library = around.open(store)) {
            Picture picture = drawn(new Pictures(library, today), wishes, wishes.size() > common.size());
            Files.write(out, ending.bytes(picture));
        } catch (NoFonts e) {
            throw new UsageError("--out " + out + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UsageError("--out " + out + ": cannot be written: " + e.getMessage());
        }
        around.say(out + " written.");
        return ExitCode.DONE;
    }

    /** @param ofEvents whether the wishes have some that only events fulfil */
    private Picture drawn(Pictures pictures, List<Wish> wishes, boolean ofEvents) {
        if (kind.equals(TENURES)) {
            return tenures(pictures, wishes);
        }
        Optional<Pictures.Kind> what = named(Pictures.Kind.values());
        Optional<Pictures.Lasting> lasting = named(Pictures.Lasting.values());
        if (what.isEmpty() && lasting.isEmpty()) {
            throw new UsageError("plot: there is no picture '" + kind + "'; choose one of "
                    + Stream.of(Pictures.Kind.values(), Pictures.Lasting.values())
                            .flatMap(Arrays::stream)
                            .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))
                    + ", " + TENURES);
        }
        if (office != null) {
            throw new UsageError("--office is for plot tenures; leave it out for plot " + kind);
        }
        if (what.isPresent()) {
            return pictures.events(what.get(), wishes, Optional.ofNullable(grain));
        }
        if (ofEvents) {
            throw new UsageError(
                    "--type, --kind, --status and --place are for events; leave them out for plot " + kind);
        }
        return pictures.overTime(lasting.orElseThrow(), wishes, Optional.ofNullable(grain));
    }

    private <E extends Enum<E>> Optional<E> named(E[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equalsIgnoreCase(kind))
                .findFirst();
    }

    private Picture tenures(Pictures pictures, List<Wish> wishes) {
        Optional<String> actor = filters.actor();
        if (wishes.size() + (office == null ? 0 : 1) != 1 || (office == null && actor.isEmpty())) {
            throw new UsageError(
                    "plot tenures: say either --office NOR/foreign_minister or --actor NAME, and no other filter");
        }
        return office == null ? pictures.officesOf(actor.orElseThrow()) : pictures.holdersOf(office);
    }

    private static LocalDate day(String words) {
        return Day.first(words);
    }

    /** How a picture is written. */
    private enum Ending {
        SVG,
        PNG;

        static Ending of(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(ending -> name.endsWith("." + ending.name().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new UsageError("--out " + file + ": end the name in .svg or .png"));
        }

        byte[] bytes(Picture picture) {
            return this == SVG ? picture.svg().getBytes(StandardCharsets.UTF_8) : picture.png();
        }
    }
}
