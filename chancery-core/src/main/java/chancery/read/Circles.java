package chancery.read;

import chancery.model.Token;
import java.util.List;

/** Keeps repairs from making a word its own ancestor. */
enum Circles {
    ;

    /** True if the word is the new head or stands above it. */
    static boolean wouldClose(List<Token> tokens, int index, int head) {
        int above = head;
        while (above >= 0) {
            if (above == index) {
                return true;
            }
            above = tokens.get(above).head();
        }
        return false;
    }
}
