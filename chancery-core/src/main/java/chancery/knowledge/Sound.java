package chancery.knowledge;

/**
 * How a part of a name sounds when its romanisation is taken away. The rules are those in which newspapers write Arabic, Persian and Russian
 * names differently: which vowel, doubled consonants, "q", "k", "gh" and "kh", "j" and "dj", a last "h".
 */
public enum Sound {
    ;

    private static final int ONE_MORE = 1;

    /**
     * Consonants, doubled ones once, the first vowel, how it begins, and whether it ends in a vowel. "Muallem" and "Moallem", "Qassem" and "Ghasem"
     * have the same key; "Hassan" and "Hossein", "Hasina" and "Hasan" have not.
     */
    public static String key(String foldedName) {
        StringBuilder bones = new StringBuilder(opening(foldedName));
        char first = 0;
        boolean vowelBetween = false;
        for (int i = 0; i < foldedName.length(); i++) {
            char c = foldedName.charAt(i);
            char vowel = vowel(c);
            if (vowel != 0) {
                first = first == 0 ? vowel : first;
                vowelBetween = true;
                continue;
            }
            char bone = bone(foldedName, i);
            boolean doubled = !vowelBetween && bones.length() > 0 && bones.charAt(bones.length() - 1) == bone;
            if (bone != 0 && !doubled) {
                bones.append(bone);
                vowelBetween = false;
            }
        }
        return bones.append(first == 0 ? "" : "/" + first)
                .append(isOpen(foldedName) ? "+" : "")
                .toString();
    }

    /**
     * True if two parts of names can be one in two spellings: the keys are the same, one has at most one vowel more than the other, and the last
     * vowels agree before a consonant. So "Keqiang" is not "Keqing", and "Peng" not "Ping".
     */
    public static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int vowels = vowels(one);
        return key(one).equals(key(other))
                && Math.abs(vowels - vowels(other)) <= ONE_MORE
                && (isOpen(one) || vowel(lastVowel(one)) == vowel(lastVowel(other)))
                && (!isMonosyllable(one) || plain(lastVowel(one)) == plain(lastVowel(other)));
    }

    /** Whether the name begins with a vowel, an "h" or neither. */
    private static String opening(String name) {
        if (name.isEmpty()) {
            return "";
        }
        return vowel(name.charAt(0)) != 0 ? "*" : name.charAt(0) == 'h' ? "h" : "";
    }

    /** True if it ends in a vowel, with or without an "h" after it. */
    private static boolean isOpen(String name) {
        int last = name.length() - 1;
        int end = last > 0 && name.charAt(last) == 'h' ? last - 1 : last;
        return end >= 0 && vowel(name.charAt(end)) != 0;
    }

    /** How many runs of vowels there are. */
    private static int vowels(String name) {
        int runs = 0;
        for (int i = 0; i < name.length(); i++) {
            boolean begins = vowel(name.charAt(i)) != 0 && (i == 0 || vowel(name.charAt(i - 1)) == 0);
            runs += begins ? 1 : 0;
        }
        return runs;
    }

    private static boolean isMonosyllable(String name) {
        return name.chars().filter(c -> vowel((char) c) != 0).count() == 1;
    }

    private static char lastVowel(String name) {
        for (int i = name.length() - 1; i >= 0; i--) {
            if (vowel(name.charAt(i)) != 0) {
                return name.charAt(i);
            }
        }
        return 0;
    }

    private static char plain(char vowel) {
        return vowel == 'u' ? 'o' : vowel == 'y' ? 'i' : vowel;
    }

    private static char vowel(char c) {
        return switch (c) {
            case 'a' -> 'a';
            case 'e', 'i', 'y' -> 'e';
            case 'o', 'u' -> 'o';
            default -> 0;
        };
    }

    private static char bone(String name, int at) {
        char next = at + 1 < name.length() ? name.charAt(at + 1) : 0;
        return switch (name.charAt(at)) {
            case 'h' -> 0;
            case 'q' -> 'k';
            case 'c' -> next == 'h' ? 'C' : 'k';
            case 's' -> next == 'h' ? 'S' : 's';
            case 'g' -> next == 'h' ? 'k' : 'g';
            case 'p' -> next == 'h' ? 'f' : 'p';
            case 'd' -> next == 'j' ? 0 : next == 'h' ? 'z' : 'd';
            case 'w' -> 'v';
            case 'x' -> 's';
            default -> name.charAt(at);
        };
    }
}
