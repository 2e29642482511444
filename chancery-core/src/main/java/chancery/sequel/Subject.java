package chancery.sequel;

import chancery.model.Event;
import chancery.model.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that tell what an act is about, cut to their beginnings; the names of its parties are none. */
final class Subject {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}|\\p{N}[\\p{N}.,]*\\p{N}");
    private static final int STEM = 5;

    private final Set<String> idle;

    /** @param idle words that tell nothing of what an act is about */
    Subject(Set<String> idle) {
        this.idle = new TreeSet<>();
        idle.forEach(word -> this.idle.addAll(words(word)));
    }

    /** What the later one tells of the subject of the one that looked ahead: its words behind what fired. */
    Set<String> shared(Event ahead, Event later) {
        Set<String> words = new TreeSet<>();
        ahead.evidence().forEach(evidence -> words.addAll(words(object(evidence))));
        Set<String> others = new TreeSet<>();
        later.evidence().forEach(evidence -> others.addAll(words(evidence.text())));
        words.retainAll(others);
        words.removeAll(names(ahead));
        words.removeAll(idle);
        return words;
    }

    private static String object(Evidence evidence) {
        return evidence.text()
                .substring(evidence.trigger().start() - evidence.span().start());
    }

    private static Set<String> names(Event event) {
        Set<String> names = new TreeSet<>();
        event.act().participants().forEach(party -> {
            names.addAll(words(party.actor().name()));
            party.actor().aliases().forEach(alias -> names.addAll(words(alias)));
            party.office().ifPresent(office -> names.addAll(words(office)));
        });
        event.act().place().ifPresent(place -> names.addAll(words(place.name())));
        return names;
    }

    /** True if one of the words, or several in a row, stand in a sentence that tells the event. */
    static boolean tells(Event event, Set<String> phrases) {
        return tell(event.evidence(), phrases);
    }

    /** The same of some sentences. */
    static boolean tell(List<Evidence> evidence, Set<String> phrases) {
        List<String> sentences = evidence.stream()
                .map(one -> one.text().toLowerCase(Locale.ROOT))
                .toList();
        return phrases.stream().anyMatch(phrase -> sentences.stream().anyMatch(text -> holds(text, phrase)));
    }

    /** Looks for the letters first, which few sentences have. */
    private static boolean holds(String text, String phrase) {
        return text.contains(phrase)
                && Pattern.compile("\\b" + Pattern.quote(phrase) + "\\b")
                        .matcher(text)
                        .find();
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group().substring(0, Math.min(STEM, word.group().length())));
        }
        return words;
    }
}
