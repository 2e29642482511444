package chancery.knowledge;

import chancery.model.Sector;
import chancery.model.Tenure.Standing;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The words of titles in {@code titles.tsv}: posts, ranks, honorifics, and the words that modify them. */
public final class Titles {

    /** What sort of title a word makes. */
    public enum Kind {
        OFFICE,
        DESCRIPTION,
        GENERIC,
        RANK,
        HONORIFIC,
        MODIFIER
    }

    /** What a post belongs to. */
    public enum Belongs {
        STATE,
        ORGANISATION,
        ANY,
        PERSON,
        NONE
    }

    /**
     * A title.
     *
     * @param key the first variant, which names the entry
     * @param offices families of the record, most likely first; for a modifier its one effect
     * @param record what the holder's title in the record must contain; empty if anything does
     * @param gender "m", "f" or empty
     * @param takes prepositions beside "of" after which the office goes on
     * @param several whether many can hold it at once
     * @param standing elect for "president-elect", former for "ex-president", else current
     * @param place file and line
     */
    public record Title(
            String key,
            Kind kind,
            List<String> offices,
            List<String> record,
            Optional<Sector> sector,
            Belongs belongs,
            String gender,
            List<String> takes,
            boolean several,
            Standing standing,
            String place) {
        public Title {
            offices = List.copyOf(offices);
            record = List.copyOf(record);
            takes = List.copyOf(takes);
        }

        /** The family of the office, or of the rank its own words. */
        public String office() {
            return offices.isEmpty() ? key.replace(' ', '_') : offices.get(0);
        }

        /** True for posts and for words that say what somebody is; false for ranks, honorifics and modifiers. */
        public boolean isOffice() {
            return kind == Kind.OFFICE || kind == Kind.GENERIC || kind == Kind.DESCRIPTION;
        }

        /** True for posts that somebody can hold. */
        public boolean isPost() {
            return kind == Kind.OFFICE || kind == Kind.GENERIC;
        }

        private Title as(Standing other, String mark) {
            return new Title(key, kind, offices, record, sector, belongs, gender, takes, several, other, place + mark);
        }

        /** True if this modifier has the effect: former, acting, elect, deputy, plain. */
        public boolean makes(String effect) {
            return kind == Kind.MODIFIER && offices.contains(effect);
        }
    }

    private static final String EX = "ex ";
    private static final List<String> ELECT = List.of(" elect", " designate");
    private final Lexicon<Title> words = new Lexicon<>();
    private final Map<String, Title> byPlace = new HashMap<>();
    private final Set<String> several = new HashSet<>();

    private Titles() {}

    static Titles read(KnowledgeSource source) {
        Titles titles = new Titles();
        Table.read(source, "titles.tsv").rows().forEach(titles::add);
        return titles;
    }

    public Lexicon<Title> words() {
        return words;
    }

    /** The entry for an office of the record: the one whose words are in the holder's title, else the first of the family. */
    public Optional<Title> forOffice(String office, String titleInRecord) {
        String lower = titleInRecord.toLowerCase(Locale.ROOT);
        List<Title> family = byPlace.values().stream()
                .filter(title -> title.isPost()
                        && title.standing() == Standing.CURRENT
                        && title.offices().contains(office))
                .sorted(Comparator.comparing(Title::place))
                .toList();
        return family.stream()
                .filter(title -> title.record().stream().anyMatch(lower::contains))
                .findFirst()
                .or(() -> family.stream().findFirst());
    }

    /** True for a family of offices that many can hold at once. */
    public boolean isSeveral(String office) {
        return several.contains(office);
    }

    /** The title that a rule names. */
    public Title at(String rule) {
        return Objects.requireNonNull(byPlace.get(rule), rule);
    }

    private void add(Table.Row row) {
        List<String> variants = row.list("words");
        Title title = new Title(
                variants.get(0),
                choose(row, "class", Kind.class),
                row.list("offices"),
                row.list("record"),
                Sectors.read(row, "sector"),
                choose(row, "belongs", Belongs.class),
                row.text("gender"),
                row.list("takes"),
                row.text("several").equals("yes"),
                Standing.CURRENT,
                row.place());
        byPlace.put(title.place(), title);
        if (title.several()) {
            several.add(title.office());
        }
        for (String variant : variants) {
            if (title.kind() == Kind.HONORIFIC) {
                words.add(Spelling.capitalised(variant), title, Lexicon.Case.NAME);
            } else {
                words.word(variant, title);
            }
            if (title.isOffice()) {
                words.word(plural(variant), title);
            }
        }
        if (title.isPost()) {
            add(title.as(Standing.ELECT, "e"), variants, "", ELECT);
            add(title.as(Standing.FORMER, "x"), variants, EX, List.of(""));
        }
    }

    private void add(Title standing, List<String> variants, String prefix, List<String> suffixes) {
        byPlace.put(standing.place(), standing);
        for (String variant : variants) {
            suffixes.forEach(suffix -> words.add(prefix + variant + suffix, standing, Lexicon.Case.FREE));
        }
    }

    /** "secretaries of state", "prime ministers", "spokesmen". */
    private static String plural(String singular) {
        int of = singular.indexOf(" of ");
        String noun = of < 0 ? singular : singular.substring(0, of);
        String rest = of < 0 ? "" : singular.substring(of);
        if (noun.endsWith("man") && !noun.endsWith("oman")) {
            return noun.substring(0, noun.length() - 2) + "en" + rest;
        }
        return (noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s") + rest;
    }

    private static <E extends Enum<E>> E choose(Table.Row row, String column, Class<E> choices) {
        String word = row.required(column).toUpperCase(Locale.ROOT);
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(word))
                .findFirst()
                .orElseThrow(() -> row.error("'" + row.text(column) + "' is no " + column + "; use one of "
                        + Arrays.toString(choices.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }
}
