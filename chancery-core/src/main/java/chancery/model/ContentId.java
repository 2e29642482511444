package chancery.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes ids out of content, so that the same content has the same id in every run and on every machine. */
public enum ContentId {
    ;

    private static final int DIGITS = 12;

    /**
     * An id such as {@code e-3fa90c11d2b4}.
     *
     * @param prefix one letter that tells the kind of record
     * @param parts what the id depends on, in a fixed order
     */
    public static String of(String prefix, String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return prefix + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}
