package chancery.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words inside names, from {@code name-words.tsv}: particles, given names of women and men, variants of given names; and what makes another thing of the name of a state. */
public final class NameWords {

    private final Set<String> particles = new HashSet<>();
    private final Set<String> female = new HashSet<>();
    private final Set<String> male = new HashSet<>();
    private final Set<String> suffixes = new HashSet<>();
    private final Set<String> patronymic = new HashSet<>();
    private final Set<String> servants = new HashSet<>();
    private final Set<String> company = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> landmarks = new HashSet<>();
    private final Set<String> chapters = new HashSet<>();
    private final Map<String, String> variants = new HashMap<>();

    private NameWords() {}

    static NameWords read(KnowledgeSource source) {
        NameWords names = new NameWords();
        Table.read(source, "name-words.tsv").rows().forEach(names::add);
        return names;
    }

    /** True for a part that belongs to the surname that follows: "bin", "de". */
    public boolean isParticle(String folded) {
        return particles.contains(folded);
    }

    /** True if somebody with this given name is a "she", false for a "he"; empty for a name of both, or one that is not listed. */
    public Optional<Boolean> isFemale(String foldedGiven) {
        boolean woman = female.contains(foldedGiven);
        return woman == male.contains(foldedGiven) ? Optional.empty() : Optional.of(woman);
    }

    /** True for a particle before a father's name: "bin". */
    public boolean isPatronymic(String folded) {
        return patronymic.contains(folded);
    }

    /** True for what makes one part with the next: "Abdul" in "Abdul Karim", and "Abdal" before "Rahman" in "Abd al-Rahman". */
    public boolean isServant(String folded) {
        return servants.contains(folded);
    }

    /** True for a word that only names of companies and institutions have: "Corp". */
    public boolean isCompany(String folded) {
        return company.contains(folded);
    }

    /** True for what follows a surname: "Jr", "III". */
    public boolean isSuffix(String folded) {
        return suffixes.contains(folded);
    }

    /** True for a surname that is a common word too ("May"): alone it is a name only where the parser says so. */
    public boolean isCommon(String folded) {
        return common.contains(folded);
    }

    /** One spelling for all variants of a given name: "mohammad" for "muhammed"; a name without variants is its own. */
    public String given(String folded) {
        return variants.getOrDefault(folded, folded);
    }

    /** True if the word behind the name of a state makes the name of another thing: "Korean peninsula", "Vietnam War". */
    public boolean isOtherThing(String word) {
        String folded = Spelling.fold(word);
        return landmarks.contains(folded) || (Character.isUpperCase(word.charAt(0)) && chapters.contains(folded));
    }

    private void add(Table.Row row) {
        List<String> words = row.list("words").stream().map(Spelling::fold).toList();
        switch (row.required("use")) {
            case "particle" -> particles.addAll(words);
            case "female" -> female.addAll(words);
            case "male" -> male.addAll(words);
            case "common" -> common.addAll(words);
            case "landmark" -> landmarks.addAll(words);
            case "chapter" -> chapters.addAll(words);
            case "suffix" -> suffixes.addAll(words);
            case "servant" -> servants.addAll(words);
            case "company" -> company.addAll(words);
            case "patronymic" -> {
                patronymic.addAll(words);
                particles.addAll(words);
            }
            case "variant" -> words.forEach(word -> variants.putIfAbsent(word, words.get(0)));
            default ->
                throw row.error("'" + row.text("use")
                        + "' is no use; write particle, patronymic, servant, suffix, female, male, company, common, variant, landmark or"
                        + " chapter");
        }
    }
}
