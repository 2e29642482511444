package chancery.bench;

import chancery.answer.Answering;
import chancery.answer.Reply;
import chancery.model.Evidence;
import chancery.registry.Library;
import chancery.registry.RealWorkshop;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many questions are answered right: {@code AskRun STORE GOLD.json [--show]}. The file has {@code questions} with {@code question}
 * and {@code answer}, a text or a list. A question counts as answered if the first answers hold most of the words of the gold answer;
 * that is a help for the eye and no judgement: print the answers with {@code --show} and read them.
 */
public final class AskRun {

    private static final Usage USAGE = new Usage("AskRun STORE GOLD.json [--show]");
    private static final int FIRST = 4;
    private static final double MOST = 0.6;
    private static final int LEAST = 3;
    private static final int SHORT = 3;
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private AskRun() {}

    public static void main(String[] arguments) throws IOException {
        USAGE.check(arguments.length >= 2);
        JsonNode questions = JsonMapper.builder()
                .build()
                .readTree(Path.of(arguments[1]).toFile())
                .get("questions");
        int answered = 0;
        int near = 0;
        try (Library library = Library.open(Path.of(arguments[0]), new RealWorkshop())) {
            Answering answering = new Answering(library, FIRST);
            for (JsonNode question : questions) {
                Reply reply = answering.reply(question.get("question").asText());
                String gold = gold(question.get("answer"));
                double told = share(gold, reply.answers(), false);
                double quoted = share(
                        gold,
                        Stream.concat(reply.answers().stream(), reply.nearest().stream())
                                .toList(),
                        true);
                answered += told >= MOST ? 1 : 0;
                near += told < MOST && quoted >= MOST ? 1 : 0;
                System.out.printf(
                        Locale.ROOT,
                        "%.2f %.2f  %s%n",
                        told,
                        quoted,
                        question.get("question").asText());
                if (arguments.length > 2) {
                    show(gold, reply);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "of %d questions %d are answered, %d more by the sentences that are shown%n",
                questions.size(),
                answered,
                near);
    }

    private static void show(String gold, Reply reply) {
        System.out.println("    gold: " + gold + "\n    understood: " + reply.understood());
        reply.answers().forEach(one -> System.out.println("    - " + one.answer() + " · " + one.day()));
        reply.nearest().forEach(one -> System.out.println("    ? " + quoted(one)));
    }

    private static String gold(JsonNode answer) {
        return answer.isArray()
                ? Stream.iterate(0, i -> i < answer.size(), i -> i + 1)
                        .map(i -> answer.get(i).asText())
                        .collect(Collectors.joining("; "))
                : answer.asText();
    }

    /** The share of the longer words of the gold answer that the answers hold. */
    private static double share(String gold, List<Reply.Answer> answers, boolean withSentences) {
        String all = answers.stream()
                .map(one -> one.answer() + " " + one.day() + " " + one.told() + (withSentences ? quoted(one) : ""))
                .collect(Collectors.joining(" "));
        String text = plain(all);
        List<String> words = Arrays.stream(plain(gold).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() >= LEAST || word.matches("\\d+"))
                .distinct()
                .toList();
        long found = words.stream().filter(text::contains).count();
        return words.isEmpty() ? 0 : (double) found / words.size();
    }

    /** In small letters, months by their short names and tens as digits, since both are written in two ways. */
    private static String plain(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            low = low.replaceAll("\\b" + name + "\\b", name.substring(0, SHORT));
        }
        for (int i = 0; i < TENS.size(); i++) {
            low = low.replaceAll("\\b" + TENS.get(i) + "\\b", String.valueOf((i + 2) * 10));
        }
        return low;
    }

    private static String quoted(Reply.Answer one) {
        return one.evidence().stream().map(Evidence::text).distinct().collect(Collectors.joining(" "));
    }
}
