package chancery.resolve;

import chancery.knowledge.NameWords;
import chancery.knowledge.PersonName;
import chancery.knowledge.Spelling;
import java.util.List;

/** When two written names can be one person's. */
enum NameMatch {
    ;

    /** Two full names with one surname and given names that do not exclude each other ("M. Javad Zarif"). */
    static boolean same(PersonName a, PersonName b, NameWords words) {
        if (!a.isFull() || !b.isFull() || !surnames(a, b)) {
            return false;
        }
        String given = words.given(a.given().get(0));
        String other = words.given(b.given().get(0));
        boolean initial = given.length() == 1 || other.length() == 1;
        if (initial) {
            return given.charAt(0) == other.charAt(0);
        }
        return given.equals(other)
                || Spelling.skeleton(given).equals(Spelling.skeleton(other))
                || contains(a.given(), b.given())
                || contains(b.given(), a.given());
    }

    /** A surname, or another single part of a full name: "Zarif", "Kim" for "Kim Jong Un", "Bashar". */
    static boolean shortened(PersonName shorter, PersonName full) {
        return full.surnameKey().equals(shorter.surnameKey()) || full.parts().contains(shorter.surnameKey());
    }

    /** A surname in another spelling: "Muallem" for "al-Moallem". */
    static boolean sounding(PersonName shorter, PersonName full) {
        return alike(shorter.surnameKey(), full.surnameKey());
    }

    /** Surnames that sound alike and given names with the same first letter: enough where the office agrees too. */
    static boolean likely(PersonName name, PersonName holder) {
        boolean given = !name.isFull()
                || !holder.isFull()
                || name.given().get(0).charAt(0) == holder.given().get(0).charAt(0);
        return given && surnames(name, holder);
    }

    private static boolean surnames(PersonName a, PersonName b) {
        return a.surnameKey().equals(b.surnameKey()) || alike(a.surnameKey(), b.surnameKey());
    }

    private static boolean alike(String a, String b) {
        return a.length() > 3 && b.length() > 3 && Spelling.skeleton(a).equals(Spelling.skeleton(b));
    }

    private static boolean contains(List<String> longer, List<String> shorter) {
        return longer.containsAll(shorter);
    }
}
