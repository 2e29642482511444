package chancery.pact;

import chancery.knowledge.AgreementBook;
import chancery.model.Term;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which one agreement is told from another: those of its name and subject, without "agreement" and its like. */
final class Naming {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");
    private static final int STEM = 5;

    private final AgreementBook book;

    Naming(AgreementBook book) {
        this.book = book;
    }

    /** The telling words of a term, cut to their beginnings, since "fishery" and "fisheries" are one. */
    Set<String> words(Term term) {
        Set<String> words = words(term.subject());
        term.pact().ifPresent(pact -> words.addAll(words(pact.name())));
        return words;
    }

    /** The telling words of a text. */
    Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (!isIdle(word.group())) {
                words.add(word.group().substring(0, Math.min(STEM, word.group().length())));
            }
        }
        return words;
    }

    private boolean isIdle(String word) {
        String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return book.isAgreement(word) || book.isAgreement(single) || book.isDefinite(word) || book.isNoName(word);
    }

    /** The share of the fewer words that the others have too; 0 if either has none. */
    static double overlap(Collection<String> some, Collection<String> others) {
        Collection<String> few = some.size() <= others.size() ? some : others;
        Collection<String> many = few == some ? others : some;
        return few.isEmpty() ? 0 : (double) few.stream().filter(many::contains).count() / few.size();
    }

    /** How many the two have in common. */
    static int shared(Collection<String> some, Collection<String> others) {
        return (int) some.stream().filter(others::contains).count();
    }
}
