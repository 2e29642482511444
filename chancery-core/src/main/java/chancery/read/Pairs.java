package chancery.read;

import chancery.model.Token;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** The comma of headlines that stands for "and": "Norway, Chile sign pact", "Norwegian premier, Chilean guest discuss fish". */
enum Pairs {
    ;

    private static final int LONGEST = 5;
    private static final Set<String> NOMINAL = Set.of("NNP", "NNPS", "NN", "NNS", "JJ", "POS", "HYPH");

    /** Index of the comma between two nominals that begin a headline and may do something together. */
    static OptionalInt comma(List<Token> headline) {
        int comma = afterNominals(headline, 0);
        if (comma == 0
                || comma >= headline.size()
                || !headline.get(comma).word().equals(",")) {
            return OptionalInt.empty();
        }
        int next = afterNominals(headline, comma + 1);
        boolean pair = next > comma + 1
                && (next >= headline.size() || !headline.get(next).word().equals(","));
        return pair ? OptionalInt.of(comma) : OptionalInt.empty();
    }

    private static int afterNominals(List<Token> headline, int from) {
        int end = from;
        while (end < headline.size()
                && end < from + LONGEST
                && NOMINAL.contains(headline.get(end).tag())) {
            end++;
        }
        return end;
    }

    /** True if the nominals before and after the joint are subjects of one verb that follows. */
    static boolean act(List<Token> headline, int joint) {
        return IntStream.range(joint + 1, headline.size())
                .filter(second -> headline.get(second).is("conj"))
                .anyMatch(second -> isSubject(headline, headline.get(second).head(), joint, second));
    }

    private static boolean isSubject(List<Token> headline, int first, int joint, int second) {
        if (first < 0 || first > joint || !headline.get(first).is("nsubj")) {
            return false;
        }
        int verb = headline.get(first).head();
        return verb > second && headline.get(verb).isVerb();
    }
}
