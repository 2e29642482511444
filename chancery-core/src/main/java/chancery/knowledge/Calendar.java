package chancery.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Dated events that reports mention without a date, from {@code calendar.tsv}. */
public final class Calendar {

    /**
     * An event of one day.
     *
     * @param day when it happened
     * @param name what it was, for showing
     * @param groups what a sentence must have to mean it: one of each group
     */
    public record Occasion(LocalDate day, String name, List<List<String>> groups) {
        public Occasion {
            groups = groups.stream().map(List::copyOf).toList();
        }

        private boolean isIn(String words) {
            return groups.stream().allMatch(group -> group.stream().anyMatch(one -> isIn(words, one)));
        }

        private static boolean isIn(String words, String one) {
            boolean open = one.endsWith("*");
            return words.contains(" " + (open ? one.substring(0, one.length() - 1) : one + " "));
        }
    }

    private static final String GROUPS = "\\s*\\+\\s*";
    private final List<Occasion> all = new ArrayList<>();

    private Calendar() {}

    static Calendar read(KnowledgeSource source) {
        Calendar calendar = new Calendar();
        for (Table.Row row : Table.read(source, "calendar.tsv").rows()) {
            LocalDate day = PartialDate.read(row, "day")
                    .filter(date -> date.first().equals(date.last()))
                    .map(PartialDate::first)
                    .orElseThrow(() -> row.error("column 'day' must be one day; write 2018-09-03"));
            List<List<String>> groups = Arrays.stream(row.required("words").split(GROUPS, -1))
                    .map(group -> Arrays.stream(group.split("\\|", -1))
                            .map(Calendar::folded)
                            .toList())
                    .toList();
            calendar.all.add(new Occasion(day, row.required("name"), groups));
        }
        return calendar;
    }

    /** The events that a sentence means. */
    public List<Occasion> in(Words sentence) {
        StringBuilder words = new StringBuilder(" ");
        for (int i = 0; i < sentence.size(); i++) {
            sentence.parts(i).forEach(part -> words.append(part).append(' '));
        }
        String text = words.toString();
        return all.stream().filter(occasion -> occasion.isIn(text)).toList();
    }

    private static String folded(String words) {
        List<String> parts = new ArrayList<>();
        Spelling.parts(words).forEach(part -> parts.add(Spelling.fold(part)));
        return String.join(" ", parts) + (words.endsWith("*") ? "*" : "");
    }
}
