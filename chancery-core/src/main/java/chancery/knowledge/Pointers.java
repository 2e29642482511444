package chancery.knowledge;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Words that point back to somebody named elsewhere, from {@code references.tsv}: pronouns and "the two countries". */
public final class Pointers {

    /** What a pointing word stands for. */
    public enum Means {
        HE,
        HIS,
        SHE,
        HER,
        IT,
        ITS,
        THEY,
        THEIR,
        STATE,
        CAPITAL,
        STATES,
        SIDES,
        PERSONS,
        OFFICE,
        COUNTERPARTS,
        /** "the Iranian side": the state before it */
        SIDE,
        /** "the pair": two people */
        PAIR,
        /** "his host": the other of two people */
        COMPANION;

        private static final Set<Means> PRONOUNS = EnumSet.of(HE, HIS, SHE, HER, IT, ITS, THEY, THEIR);

        /** True for he, she, it, they and their possessives. */
        public boolean isPronoun() {
            return PRONOUNS.contains(this);
        }

        /** True for "country" and "pair", which need no number before them. */
        public boolean isSingular() {
            return this == STATE || this == CAPITAL || this == SIDE || this == PAIR || this == COMPANION;
        }

        /** True for his, her, its, their. */
        public boolean isPossessive() {
            return this == HIS || this == HER || this == ITS || this == THEIR;
        }
    }

    /** A pointing word; offices for "the two presidents"; place is file and line. */
    public record Pointer(Means means, List<String> offices, String place) {
        public Pointer {
            offices = List.copyOf(offices);
        }
    }

    private final Lexicon<Pointer> words = new Lexicon<>();
    private final Map<String, Pointer> single = new HashMap<>();
    private final Map<String, Pointer> byPlace = new HashMap<>();

    private Pointers() {}

    static Pointers read(KnowledgeSource source) {
        Pointers pointers = new Pointers();
        Table.read(source, "references.tsv").rows().forEach(pointers::add);
        return pointers;
    }

    public Lexicon<Pointer> words() {
        return words;
    }

    /** The pronoun of a folded word. */
    public Optional<Pointer> pronoun(String folded) {
        return Optional.ofNullable(single.get(folded))
                .filter(pointer -> pointer.means().isPronoun());
    }

    /** True for words of a text that are a pronoun: "He". */
    public boolean isPronoun(String words) {
        return pronoun(Spelling.fold(words)).isPresent();
    }

    /** The pointer that a rule names. */
    public Pointer at(String rule) {
        return Objects.requireNonNull(byPlace.get(rule), rule);
    }

    private void add(Table.Row row) {
        String word = row.required("means").toUpperCase(Locale.ROOT);
        Means means = Arrays.stream(Means.values())
                .filter(choice -> choice.name().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> row.error("'" + word + "' means nothing; use one of " + Arrays.toString(Means.values())));
        Pointer pointer = new Pointer(means, row.list("offices"), row.place());
        byPlace.put(pointer.place(), pointer);
        for (String variant : row.list("words")) {
            words.add(variant, pointer, Lexicon.Case.FREE);
            single.putIfAbsent(Spelling.fold(variant), pointer);
        }
    }
}
