package chancery.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a person cut into given names and surname: particles and articles belong to the surname ("al-Assad", "de
 * Mistura").
 *
 * @param given folded given names in order; empty for a surname alone
 * @param surname folded parts of the surname without article
 * @param sound key of the whole name without its romanisation; empty for a surname alone
 */
public record PersonName(List<String> given, List<String> surname, String sound) {

    public PersonName {
        given = List.copyOf(given);
        surname = List.copyOf(surname);
    }

    /** The name as written, cut; a part that is a mark alone, as a stray apostrophe, is none; "Abdul Karim" is one part. */
    public static PersonName of(String written, NameWords words) {
        List<String> parts = new ArrayList<>();
        for (String part : Spelling.parts(written)) {
            String folded = Spelling.fold(part);
            if (!folded.isEmpty()) {
                boolean servant = !parts.isEmpty() && words.isServant(parts.get(parts.size() - 1));
                parts.add(servant ? parts.remove(parts.size() - 1) + folded : folded);
            }
        }
        if (parts.size() > 1 && words.isSuffix(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
        }
        int start = Math.max(0, parts.size() - 1);
        while (start > 0 && words.isParticle(parts.get(start - 1))) {
            start--;
        }
        List<String> given = parts.subList(0, start);
        List<String> surname = withoutArticles(parts.subList(start, parts.size()), words);
        return new PersonName(given, surname, given.isEmpty() ? "" : sound(given.get(0), surname, words));
    }

    private static List<String> withoutArticles(List<String> parts, NameWords words) {
        int first = 0;
        while (first < parts.size() - 1
                && words.isParticle(parts.get(first))
                && !words.isPatronymic(parts.get(first))) {
            first++;
        }
        return parts.subList(first, parts.size());
    }

    private static String sound(String given, List<String> surname, NameWords words) {
        StringBuilder key = new StringBuilder(Sound.key(words.given(given)));
        surname.forEach(part -> key.append('|').append(Sound.key(part)));
        return key.toString();
    }

    /** True if at least one given name is there. */
    public boolean isFull() {
        return !given.isEmpty();
    }

    /** The surname as one word. */
    public String surnameKey() {
        return String.join("", surname);
    }

    /** How the surname sounds. */
    public String surnameSound() {
        StringBuilder key = new StringBuilder();
        surname.forEach(part -> key.append('|').append(Sound.key(part)));
        return key.toString();
    }

    /** All folded parts, given names first. */
    public List<String> parts() {
        List<String> all = new ArrayList<>(given);
        all.addAll(surname);
        return all;
    }
}
