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
        String office = line.text(left.noun(), right.last());
        return Optional.of(new TitlePhrase(
                left.first(),
                right.last(),
                words.last(),
                title,
                office,
                title.standing() == Standing.CURRENT ? left.standing() : title.standing(),
                left.deputy(),
                line.tag(words.last()).endsWith("S") && line.tag(words.last()).startsWith("NN"),
                left.definite() || !left.owners().isEmpty(),
                left.indefinite(),
                owners));
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
