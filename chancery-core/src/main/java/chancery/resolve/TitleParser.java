package chancery.resolve;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Titles.Kind;
import chancery.knowledge.Titles.Title;
import chancery.model.Mention;
import chancery.model.Tenure.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands around the words of a title: state, body, modifiers and article before it, its field after it. */
final class TitleParser {
    private final Knowledge knowledge;
    private final Complements complements;

    TitleParser(Knowledge knowledge) {
        this.knowledge = knowledge;
        complements = new Complements(knowledge);
    }

    /** The phrase around an office; empty for ranks, honorifics and modifiers. */
    Optional<TitlePhrase> parse(Line line, Mention.TitleWords words) {
        Title title = knowledge.titles().at(words.rule());
        if (!title.isOffice() && !isDescribing(line, title, words)) {
            return Optional.empty();
        }
        Before left = Before.of(line, knowledge, words.first(), title.kind() == Kind.GENERIC);
        Complements.Complement right = complements.after(line, title, words.last());
        List<Owner> owners = new ArrayList<>(left.owners());
        owners.addAll(right.owners());
        title = left.modifiers().stream()
                .flatMap(word -> knowledge.titles().words().of(word + " " + plain(line, words)).stream())
                .filter(Title::isPost)
                .findFirst()
                .orElse(title);
        String office = line.text(left.noun(), right.last());
        return Optional.of(new TitlePhrase(
                left.first(),
                right.last(),
                words.last(),
                title,
                office,
                title.standing() == Standing.CURRENT ? left.standing() : title.standing(),
                left.deputy(),
                isPlural(line, words),
                left.definite() || !left.owners().isEmpty(),
                left.indefinite(),
                owners));
    }

    /** "prime ministers", "ministers of foreign affairs"; not "minister of foreign affairs". */
    private static boolean isPlural(Line line, Mention.TitleWords words) {
        int noun = words.last();
        for (int i = words.first() + 1; i < words.last(); i++) {
            boolean joins = line.tag(i).equals("IN");
            noun = joins && noun == words.last() ? i - 1 : noun;
        }
        return line.tag(noun).startsWith("NN") && line.tag(noun).endsWith("S");
    }

    /** The words of the title in the singular. */
    private static String plain(Line line, Mention.TitleWords words) {
        return line.text(words.first(), words.last() - 1)
                + (words.last() > words.first() ? " " : "")
                + line.token(words.last()).lemma();
    }

    /** "the Syrian general said": a rank that stands for somebody. */
    private static boolean isDescribing(Line line, Title title, Mention.TitleWords words) {
        return title.kind() == Kind.RANK
                && line.tag(words.last()).equals("NN")
                && !line.token(words.last()).is("compound")
                && line.at(words.last() + 1)
                        .filter(Mention.PersonName.class::isInstance)
                        .isEmpty();
    }
}
