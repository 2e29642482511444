package chancery.answer;

import chancery.ask.Inquiry;
import chancery.model.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a question was taken, in plain words: "visit · of Hassan Rouhani · to Syria · from 2017-01-01 to 2017-12-31". */
final class Understood {

    private Understood() {}

    static String words(Inquiry inquiry) {
        List<String> parts = new ArrayList<>();
        parts.add(inquiry.sought().name().toLowerCase(Locale.ROOT) + " · "
                + inquiry.topic().word());
        add(parts, "by ", names(inquiry.doers()));
        add(parts, "with or about ", names(inquiry.others()));
        add(parts, "besides ", names(inquiry.besides()));
        add(parts, "office ", String.join(" or ", inquiry.offices()));
        add(parts, "place ", inquiry.place().orElse(""));
        add(parts, "from ", inquiry.from().map(LocalDate::toString).orElse(""));
        add(parts, "to ", inquiry.to().map(LocalDate::toString).orElse(""));
        add(parts, "kinds ", inquiry.kinds().stream().sorted().collect(Collectors.joining(", ")));
        inquiry.status().ifPresent(status -> add(parts, "status ", status.name().toLowerCase(Locale.ROOT)));
        add(
                parts,
                "fate ",
                inquiry.fates().stream()
                        .map(fate -> fate.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(" or ")));
        add(parts, "words ", String.join(" ", inquiry.words()));
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, String label, String value) {
        if (!value.isEmpty()) {
            parts.add(label + value);
        }
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }
}
