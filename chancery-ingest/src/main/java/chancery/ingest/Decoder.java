package chancery.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes become text: UTF-8 if they are, else what their byte order mark says, else windows-1252, with a remark. */
enum Decoder {
    ;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOK_AT = 8192;

    /** Text that cannot be one. */
    static final class NoText extends Exception {
        private static final long serialVersionUID = 1L;

        NoText(String reason) {
            super(reason);
        }
    }

    /** A text, and what had to be assumed to get it. */
    record Decoded(String text, Optional<String> remark) {}

    /** @throws NoText if the bytes are no text */
    static Decoded decode(byte[] bytes) throws NoText {
        Optional<Charset> marked = mark(bytes);
        if (marked.isPresent()) {
            return checked(
                    strict(bytes, marked.get()).orElseThrow(() -> new NoText("damaged " + marked.get())),
                    Optional.empty());
        }
        if (isBinary(bytes)) {
            throw new NoText("a binary file");
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return checked(utf8.get(), Optional.empty());
        }
        String windows = strict(bytes, WINDOWS).orElseThrow(() -> new NoText("neither UTF-8 nor windows-1252"));
        return checked(windows, Optional.of("not UTF-8; read as windows-1252"));
    }

    private static Decoded checked(String text, Optional<String> remark) {
        String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (remark.isEmpty() && unmarked.indexOf('\ufffd') >= 0) {
            return new Decoded(unmarked, Optional.of("has characters that were lost before it came (\ufffd)"));
        }
        if (remark.isEmpty() && (unmarked.contains("\u00e2\u20ac\u2122") || unmarked.contains("\u00e2\u20ac\u0153"))) {
            return new Decoded(unmarked, Optional.of("UTF-8 that was taken for windows-1252 before it came"));
        }
        return new Decoded(unmarked, remark);
    }

    private static Optional<Charset> mark(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xfe, 0xff)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return begins(bytes, 0xff, 0xfe) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A zero byte, or more than one control character in thirty bytes. */
    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        int looked = Math.min(bytes.length, LOOK_AT);
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                return true;
            }
            boolean usual = bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t' || bytes[i] == '\f';
            controls += bytes[i] >= 0 && bytes[i] < ' ' && !usual ? 1 : 0;
        }
        return controls * 30 > looked;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
