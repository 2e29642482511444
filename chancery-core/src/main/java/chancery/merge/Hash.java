package chancery.merge;

/** Short names of keys by which things are looked for: what has one by chance is looked at in vain, and nothing else happens. */
final class Hash {

    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    /** Of words in their order. */
    static long of(String... words) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * PRIME;
            }
            hash = (hash ^ '|') * PRIME;
        }
        return hash;
    }

    /** Of two together, in their order. */
    static long of(long one, long other) {
        long mixed = (one * 31 + other) ^ (one >>> 29);
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        return mixed ^ (mixed >>> 27);
    }
}
