package chancery.train.acts;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/**
 * Which lines are kept apart for testing. A trigger phrase is kept apart if the CRC-32 of it in lower case is divisible by 12, a party
 * if that of its words is divisible by 24; a sentence is if one of its lines has such a trigger or party. So no line
 * to learn from has a trigger or party that is kept apart.
 */
final class Split {

    private static final int TRIGGERS = 12;
    private static final int PARTIES = 24;

    private final Set<String> apart = new HashSet<>();

    Split(List<ActLine> lines) {
        for (ActLine line : lines) {
            if (isNewTrigger(line) || isNewParty(line)) {
                apart.add(line.text());
            }
        }
    }

    List<ActLine> train(List<ActLine> lines) {
        return lines.stream().filter(Predicate.not(this::isTest)).toList();
    }

    List<ActLine> test(List<ActLine> lines) {
        return lines.stream().filter(this::isTest).toList();
    }

    private boolean isTest(ActLine line) {
        return apart.contains(line.text());
    }

    /** True if nothing is told with these words in the lines to learn from. */
    static boolean isNewTrigger(ActLine line) {
        return line.trigger().length() > 0 && checksum(line.triggerText()) % TRIGGERS == 0;
    }

    /** True if one of the two is in no line to learn from. */
    static boolean isNewParty(ActLine line) {
        return checksum(line.sourceText()) % PARTIES == 0 || checksum(line.targetText()) % PARTIES == 0;
    }

    static long checksum(String words) {
        CRC32 checksum = new CRC32();
        checksum.update(words.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }
}
