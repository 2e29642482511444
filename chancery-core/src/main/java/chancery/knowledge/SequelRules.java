package chancery.knowledge;

import chancery.model.Sequel.Fate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which later acts answer a plan, a promise, a demand or a threat, from {@code sequels.tsv}. */
public final class SequelRules {

    /** Who does what answers. */
    public enum By {
        /** who planned, promised or threatened */
        DOER,
        /** of whom it is demanded */
        ADDRESSEE,
        /** any side */
        EITHER,
        /** told by words of the sentence */
        WORDS
    }

    /**
     * One row.
     *
     * @param ahead kinds of planned acts, or beginnings of CAMEO codes of promises, demands and threats
     * @param answers kinds or beginnings of CAMEO codes of the acts that answer; words, where these tell it
     * @param example two sentences with a bar between
     */
    public record Rule(List<String> ahead, Fate fate, By by, List<String> answers, String example) {
        public Rule {
            ahead = List.copyOf(ahead);
            answers = List.copyOf(answers);
        }

        /** The longest beginning of the word or code that it is about; 0 if it is not about it. */
        int fit(String key) {
            return ahead.stream()
                    .filter(beginning -> begins(key, beginning))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }

        /** True if an act of this kind or with this code answers. */
        public boolean isAnsweredBy(String kind, String cameo) {
            return answers.stream()
                    .anyMatch(answer -> answer.equals(kind) || (isCode(answer) && begins(cameo, answer)));
        }

        private static boolean begins(String key, String beginning) {
            return isCode(beginning) ? key.startsWith(beginning) : key.equals(beginning);
        }
    }

    private final List<Rule> rules;

    SequelRules(KnowledgeSource source) {
        this.rules = Table.read(source, "sequels.tsv").rows().stream()
                .map(SequelRules::rule)
                .toList();
    }

    private static Rule rule(Table.Row row) {
        return new Rule(
                row.words("ahead"),
                choice(row, "fate", Fate.values()),
                choice(row, "by", By.values()),
                row.words("answers"),
                row.required("example"));
    }

    private static <E extends Enum<E>> E choice(Table.Row row, String column, E[] values) {
        String word = row.required(column).toUpperCase(Locale.ROOT);
        return Arrays.stream(values)
                .filter(value -> value.name().equals(word))
                .findFirst()
                .orElseThrow(() -> row.error("unknown " + column + " '" + row.text(column) + "'; there are "
                        + Arrays.stream(values)
                                .map(value -> value.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private static boolean isCode(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** Every row, in file order. */
    public List<Rule> all() {
        return rules;
    }

    /** The rows about a kind of planned act ({@code visit}) or a CAMEO code; of those for one fate the nearest. */
    public List<Rule> about(String key) {
        return rules.stream()
                .filter(rule -> rule.by() != By.WORDS && rule.fit(key) > 0)
                .filter(rule -> rules.stream()
                        .noneMatch(other -> other.fate() == rule.fate()
                                && other.by() == rule.by()
                                && other.fit(key) > rule.fit(key)))
                .toList();
    }

    /** The words by which a sentence tells this fate. */
    public Set<String> words(Fate fate) {
        return rules.stream()
                .filter(rule -> rule.by() == By.WORDS && rule.fate() == fate)
                .flatMap(rule -> rule.answers().stream())
                .collect(Collectors.toSet());
    }
}
