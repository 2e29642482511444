package chancery.parse;

import chancery.knowledge.Knowledge;
import chancery.knowledge.States.State;
import chancery.knowledge.TimeWords;
import chancery.words.Lemmatiser;
import chancery.words.Tokeniser;
import chancery.words.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text set in capitals with the capitals of prose, one character for one: "THE ARMY OF PERU SAID" becomes "The army of Peru
 * said". Listed names are written as listed; a word that the reader knows in small letters is one, an acronym stays as it is,
 * and any other word is a name.
 */
final class ProseCase {

    private static final Pattern BRACKETED = Pattern.compile("[(\\[]([\\p{Lu}\\d-]{2,6})[)\\]]");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    /** Tags of inflected words: the lemma of any of these may be known where the form is not. */
    private static final List<String> INFLECTED = List.of("NNS", "VBZ", "VBD", "VBG");

    private final Predicate<String> known;
    private final TimeWords time;
    private final Tokeniser tokeniser;
    private final Lemmatiser lemmatiser;
    private final Map<String, List<String>> listed = new HashMap<>();
    private int longest = 1;

    /** @param known whether the reader knows a word, as it is written */
    ProseCase(Knowledge knowledge, Tokeniser tokeniser, Lemmatiser lemmatiser, Predicate<String> known) {
        this.known = known;
        this.time = knowledge.time();
        this.tokeniser = tokeniser;
        this.lemmatiser = lemmatiser;
        knowledge.states().all().forEach(this::add);
        knowledge
                .organisations()
                .all()
                .forEach(body -> Stream.concat(Stream.of(body.name()), body.aliases().stream())
                        .filter(name -> name.indexOf(' ') > 0 && !name.startsWith("The "))
                        .forEach(this::add));
    }

    private void add(State state) {
        Stream.of(Stream.of(state.name(), state.capital()), state.aliases().stream())
                .flatMap(names -> names)
                .forEach(this::add);
    }

    /** A name that begins with a capital and is no acronym: those are told from words by what the reader knows. */
    private void add(String name) {
        boolean acronym = name.chars().noneMatch(Character::isLowerCase);
        if (!acronym && Character.isUpperCase(name.charAt(0))) {
            List<String> words = words(name);
            listed.putIfAbsent(String.join(" ", words).toUpperCase(Locale.ROOT), words);
            longest = Math.max(longest, words.size());
        }
    }

    private List<String> words(String text) {
        return tokeniser.sentences(text).stream()
                .flatMap(List::stream)
                .map(Word::form)
                .toList();
    }

    /** The text, which is set in capitals, as prose. */
    String of(String capitals) {
        Set<String> acronyms = acronyms(capitals);
        StringBuilder prose = new StringBuilder(capitals);
        tokeniser.sentences(capitals).forEach(sentence -> write(sentence, acronyms, prose));
        return prose.toString();
    }

    private void write(List<Word> sentence, Set<String> acronyms, StringBuilder prose) {
        boolean opening = true;
        int next = 0;
        while (next < sentence.size()) {
            Word word = sentence.get(next);
            List<String> name = listedFrom(sentence, next);
            if (name.isEmpty()) {
                replace(prose, word, cased(sentence, next, acronyms, opening));
                next++;
            }
            for (String part : name) {
                replace(prose, sentence.get(next), part);
                next++;
            }
            opening &= !Character.isLetter(word.form().charAt(0));
        }
    }

    private static void replace(StringBuilder prose, Word word, String written) {
        prose.replace(word.start(), word.start() + written.length(), written);
    }

    /** "(FARC)": what stands in brackets by itself and is no word. */
    private Set<String> acronyms(String text) {
        Set<String> found = new HashSet<>();
        Matcher brackets = BRACKETED.matcher(text);
        while (brackets.find()) {
            if (!isWord(brackets.group(1).toLowerCase(Locale.ROOT))) {
                found.add(brackets.group(1));
            }
        }
        return found;
    }

    /** The words of the longest listed name that begins here; none for none. */
    private List<String> listedFrom(List<Word> sentence, int from) {
        StringBuilder name = new StringBuilder();
        List<String> found = List.of();
        for (int i = from; i < Math.min(sentence.size(), from + longest); i++) {
            name.append(i > from ? " " : "").append(sentence.get(i).form());
            found = listed.getOrDefault(name.toString(), found);
        }
        return found;
    }

    private String cased(List<Word> sentence, int at, Set<String> acronyms, boolean opening) {
        String word = sentence.get(at).form();
        String small = word.toLowerCase(Locale.ROOT);
        if (small.length() != word.length() || acronyms.contains(word)) {
            return word;
        }
        String name = capital(small);
        if (isWord(small) && !isMonth(sentence, at)) {
            return opening ? name : small;
        }
        boolean acronym =
                !known.test(name) && (known.test(word) || !VOWEL.matcher(small).find());
        return acronym ? word : name;
    }

    /** "5 MAY", "MARCH 3": months that are words, too. */
    private boolean isMonth(List<Word> sentence, int at) {
        return (isNumber(sentence, at - 1) || isNumber(sentence, at + 1))
                && time.has(capital(sentence.get(at).form().toLowerCase(Locale.ROOT)), TimeWords.Kind.MONTH);
    }

    private static boolean isNumber(List<Word> sentence, int at) {
        return at >= 0
                && at < sentence.size()
                && sentence.get(at).form().chars().allMatch(Character::isDigit);
    }

    private boolean isWord(String small) {
        return known.test(small)
                || (!known.test(capital(small))
                        && INFLECTED.stream()
                                .map(tag -> lemmatiser.lemma(small, tag))
                                .anyMatch(lemma -> !lemma.equals(small) && known.test(lemma)));
    }

    private static String capital(String small) {
        return Character.toUpperCase(small.charAt(0)) + small.substring(1);
    }
}
