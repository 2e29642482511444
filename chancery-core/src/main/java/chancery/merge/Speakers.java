package chancery.merge;

import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Dispute.Severity;
import chancery.model.Participant;
import chancery.model.ReportId;
import chancery.model.Statement;
import chancery.model.Statement.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The same quoted words in the mouths of different people. */
final class Speakers {

    private static final Pattern QUOTED = Pattern.compile("[\"\u201C\u201D]([^\"\u201C\u201D]+)[\"\u201C\u201D]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Fewer words may fall to two people by chance. */
    private static final int LEAST_WORDS = 5;

    private static final double MOST = 0.5;

    private final UnaryOperator<ReportId> witness;

    Speakers(UnaryOperator<ReportId> witness) {
        this.witness = witness;
    }

    /** The first words of what somebody quotes. */
    static Set<String> quotedStarts(Claim claim) {
        return isNamed(claim)
                ? quoted(statement(claim)).stream().map(Speakers::start).collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    /** All words in a row that a quotation may begin with which is most of what is said here: it begins in the first half. */
    static Set<String> spokenStarts(Claim claim) {
        Set<String> starts = new TreeSet<>();
        if (isNamed(claim)) {
            List<String> words = words(statement(claim).content());
            int left = joined(words).length() / 2;
            for (int i = 0; i + LEAST_WORDS <= words.size() && left >= 0; i++) {
                starts.add(joined(words.subList(i, i + LEAST_WORDS)));
                left -= words.get(i).length() + 1;
            }
        }
        return starts;
    }

    /** The disputes about quotations that begin with these words, of those who quote or speak them, in their order. */
    List<Dispute> disputes(String start, List<Claim> claims) {
        Map<String, Claim> quotations = new TreeMap<>();
        for (Claim claim : claims) {
            quoted(statement(claim)).stream()
                    .filter(words -> start(words).equals(start))
                    .forEach(words -> quotations.putIfAbsent(words, claim));
        }
        List<Claim> spoken = claims.stream()
                .filter(claim -> spokenStarts(claim).contains(start))
                .toList();
        List<Dispute> disputes = new ArrayList<>();
        quotations.forEach((words, first) -> dispute(words, first, spoken).ifPresent(disputes::add));
        return disputes;
    }

    private static String start(String words) {
        return joined(words(words).subList(0, LEAST_WORDS));
    }

    private Optional<Dispute> dispute(String words, Claim first, List<Claim> spoken) {
        List<Claim> others = spoken.stream()
                .filter(other -> !witness.apply(other.report()).equals(witness.apply(first.report())))
                .filter(other -> isMostOf(words, statement(other)))
                .filter(other -> areOthers(statement(first), statement(other)))
                .filter(other -> !tellsOf(first, other) && !tellsOf(other, first))
                .toList();
        Question question = new Question(first.id(), Dispute.Question.WHO);
        question.answer(speakers(first), List.of(first.evidence()));
        others.forEach(other -> question.answer(speakers(other), List.of(other.evidence())));
        return question.dispute(Severity.HIGH);
    }

    /** True if the other says these words and little else; a longer speech may quote them from somebody. */
    private static boolean isMostOf(String words, Statement other) {
        String content = joined(words(other.content()));
        return content.contains(words) && words.length() >= MOST * content.length();
    }

    /** True if the one says that the other says it, or the sentence has both: "according to papers filed by Lind, Berg said that …". */
    private static boolean tellsOf(Claim one, Claim other) {
        Words sentence = Words.of(one.evidence().text());
        return statement(other).speakers().stream()
                .anyMatch(speaker -> sentence.overlap(Words.of(speaker.actor().name())) > 0);
    }

    private static boolean isNamed(Claim claim) {
        List<Participant> speakers =
                claim.assertion() instanceof Statement statement ? statement.speakers() : List.of();
        return !speakers.isEmpty() && speakers.stream().allMatch(s -> s.actor() instanceof Actor.Person);
    }

    private static boolean areOthers(Statement a, Statement b) {
        return a.speakers().stream().noneMatch(x -> b.speakers().stream().anyMatch(y -> Parties.fits(x, y)));
    }

    private static List<String> quoted(Statement statement) {
        List<String> quoted = new ArrayList<>();
        Matcher quotation = QUOTED.matcher(statement.content());
        while (quotation.find()) {
            quoted.add(quotation.group(1));
        }
        if (quoted.isEmpty() && statement.quoted() == Quoted.DIRECT) {
            quoted.add(statement.content());
        }
        return quoted.stream()
                .map(Speakers::words)
                .filter(words -> words.size() >= LEAST_WORDS)
                .map(Speakers::joined)
                .toList();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }

    private static String speakers(Claim claim) {
        return statement(claim).speakers().stream()
                .map(speaker -> speaker.actor().name())
                .collect(Collectors.joining(", "));
    }

    private static Statement statement(Claim claim) {
        return (Statement) claim.assertion();
    }
}
