package chancery.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** When two written names can be one person's. */
public enum NameMatch {
    ;

    private static final double ALIKE = 0.6;
    private static final double CLOSE = 0.75;
    private static final int SHORT = 3;

    /**
     * Two full names with one surname and given names that do not exclude each other ("M. Javad Zarif"); or the same parts, cut otherwise ("Aliakbar
     * Salehi"); or one the beginning of the other ("Mohammed bin Salman" of "Mohammed bin Salman Al Saud").
     */
    public static boolean same(PersonName a, PersonName b, NameWords words) {
        if (!a.isFull() || !b.isFull()) {
            return false;
        }
        if (joined(a, words).equals(joined(b, words)) || isBeginning(a, b, words) || isBeginning(b, a, words)) {
            return true;
        }
        return surnames(a, b) && !fathersDiffer(a, b, words) && givenAgree(a, b, words);
    }

    private static String joined(PersonName name, NameWords words) {
        return words.given(name.given().get(0))
                + String.join("", name.parts().subList(1, name.parts().size()));
    }

    /** True if all parts of the shorter begin the longer, and the last of them is a father's name or no given name. */
    private static boolean isBeginning(PersonName shorter, PersonName longer, NameWords words) {
        List<String> few = shorter.parts();
        List<String> many = longer.parts();
        String last = few.get(few.size() - 1);
        boolean father = few.size() > 2 && words.isPatronymic(few.get(few.size() - 2));
        if (few.size() >= many.size()
                || last.length() < SHORT
                || (!father
                        && (words.isFemale(last).isPresent()
                                || !words.given(last).equals(last)))) {
            return false;
        }
        return IntStream.range(0, few.size())
                .allMatch(i -> Sound.alike(words.given(few.get(i)), words.given(many.get(i))));
    }

    private static boolean givenAgree(PersonName a, PersonName b, NameWords words) {
        String given = words.given(a.given().get(0));
        String other = words.given(b.given().get(0));
        if (given.length() == 1 || other.length() == 1) {
            return given.charAt(0) == other.charAt(0);
        }
        return Sound.alike(given, other) || contains(a.given(), b.given()) || contains(b.given(), a.given());
    }

    /** "Hamad bin Khalifa Al Thani" is not "Hamad bin Jassim Al Thani": both have second names, and none in common. */
    private static boolean fathersDiffer(PersonName a, PersonName b, NameWords words) {
        List<String> first = seconds(a, words);
        List<String> second = seconds(b, words);
        return !first.isEmpty()
                && !second.isEmpty()
                && first.stream().noneMatch(one -> second.stream().anyMatch(other -> agree(one, other)));
    }

    private static List<String> seconds(PersonName name, NameWords words) {
        return name.given().stream()
                .skip(1)
                .filter(part -> !words.isParticle(part))
                .map(words::given)
                .toList();
    }

    private static boolean agree(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial ? one.charAt(0) == other.charAt(0) : Sound.alike(one, other);
    }

    /** A surname, or another part of a full name: "Zarif", "Kim" for "Kim Jong Un", "Bashar", "bin Salman"; not a father's name alone. */
    public static boolean shortened(PersonName shorter, PersonName full, NameWords words) {
        int at = Collections.indexOfSubList(full.parts(), shorter.surname());
        return full.surnameKey().equals(shorter.surnameKey())
                || (at >= 0 && (at == 0 || !words.isPatronymic(full.parts().get(at - 1))));
    }

    /** A surname in another spelling: "Muallem" for "al-Moallem". */
    public static boolean sounding(PersonName shorter, PersonName full) {
        return alike(shorter.surnameKey(), full.surnameKey());
    }

    /**
     * A name that the record does not have, and the one holder of the office that it is given: one surname; or two parts in
     * common, a surname among them ("Kishida Fumio"); or one given name and surnames alike ("Petro Porochenko").
     */
    public static boolean likely(PersonName name, PersonName holder, NameWords words) {
        if (!name.isFull()) {
            return likeness(name.surnameKey(), holder.surnameKey()) >= CLOSE;
        }
        boolean rare = !words.isCommon(holder.surnameKey()) || initial(name) == initial(holder);
        if (surnames(name, holder) && rare) {
            return true;
        }
        List<String> common = new ArrayList<>(name.parts());
        common.retainAll(holder.parts());
        boolean surname = common.contains(name.surnameKey()) || common.contains(holder.surnameKey());
        boolean given = common.contains(name.given().get(0));
        return (surname && common.size() > 1) || (given && likeness(name.surnameKey(), holder.surnameKey()) >= ALIKE);
    }

    private static char initial(PersonName name) {
        return name.parts().get(0).charAt(0);
    }

    /** Length of the longest common subsequence, as a share of the longer word. */
    private static double likeness(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = 0;
            for (int k = 1; k <= b.length(); k++) {
                int above = row[k];
                row[k] = a.charAt(i - 1) == b.charAt(k - 1) ? diagonal + 1 : Math.max(above, row[k - 1]);
                diagonal = above;
            }
        }
        return row[b.length()] / (double) Math.max(a.length(), b.length());
    }

    private static boolean surnames(PersonName a, PersonName b) {
        return a.surnameKey().equals(b.surnameKey()) || alike(a.surnameKey(), b.surnameKey());
    }

    private static boolean alike(String a, String b) {
        return a.length() > 3 && b.length() > 3 && Sound.alike(a, b);
    }

    private static boolean contains(List<String> longer, List<String> shorter) {
        return longer.containsAll(shorter);
    }
}
