package chancery.resolve;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Offices.Holding;
import chancery.knowledge.PersonName;
import chancery.knowledge.States.State;
import chancery.model.MarkedSentence;
import chancery.model.Mention;
import chancery.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which state is meant by a name that several have: "Congolese" by the people and places that the report names, "Moscow" by its date. The
 * meant one stands first afterwards; where nothing tells, the order of {@code states.tsv} stays.
 */
final class SharedNames {

    private final Knowledge knowledge;
    private final When published;
    private final Map<String, Integer> clues = new HashMap<>();

    SharedNames(Knowledge knowledge, When published) {
        this.knowledge = knowledge;
        this.published = published;
    }

    List<MarkedSentence> settle(List<MarkedSentence> sentences) {
        boolean shared = sentences.stream().flatMap(s -> s.mentions().stream()).anyMatch(SharedNames::isShared);
        if (!shared) {
            return sentences;
        }
        sentences.forEach(sentence -> sentence.mentions().forEach(mention -> take(sentence, mention)));
        return sentences.stream()
                .map(sentence -> new MarkedSentence(
                        sentence.sentence(),
                        sentence.mentions().stream().map(this::settled).toList()))
                .toList();
    }

    private static boolean isShared(Mention mention) {
        return mention instanceof Mention.StateName name && name.states().size() > 1;
    }

    /** Takes down what a mention tells: a state that has its name alone, and where somebody held office. */
    private void take(MarkedSentence sentence, Mention mention) {
        if (mention instanceof Mention.StateName name && name.states().size() == 1) {
            clues.merge(name.states().get(0), 1, Integer::sum);
        } else if (mention instanceof Mention.PersonName name) {
            people(sentence, name).stream()
                    .flatMap(person -> knowledge.offices().heldBy(person).stream())
                    .filter(holding -> !isLater(holding.from()))
                    .map(Holding::jurisdiction)
                    .distinct()
                    .forEach(state -> clues.merge(state, 1, Integer::sum));
        }
    }

    private List<String> people(MarkedSentence sentence, Mention.PersonName name) {
        if (!name.candidates().isEmpty()) {
            return name.candidates();
        }
        List<String> words = new ArrayList<>();
        for (int i = name.first(); i <= name.last(); i++) {
            words.add(sentence.sentence().token(i).word());
        }
        return knowledge.offices().people().called(PersonName.of(String.join(" ", words), knowledge.nameWords()));
    }

    private Mention settled(Mention mention) {
        if (!isShared(mention)) {
            return mention;
        }
        Mention.StateName name = (Mention.StateName) mention;
        List<String> states = name.states().stream()
                .sorted(Comparator.comparing((String state) -> !isOfItsTime(state))
                        .thenComparing(state -> -clues.getOrDefault(state, 0)))
                .toList();
        return new Mention.StateName(name.first(), name.last(), states, name.form());
    }

    /** True if the state was there when the report was written, or may have been. */
    private boolean isOfItsTime(String iso3) {
        Optional<State> state = knowledge.states().of(iso3);
        Optional<LocalDate> gone = state.flatMap(State::to);
        boolean over = gone.isPresent()
                && published.from().filter(gone.get()::isBefore).isPresent();
        return !over && !isLater(state.flatMap(State::from));
    }

    private boolean isLater(Optional<LocalDate> start) {
        return start.isPresent() && published.to().filter(start.get()::isAfter).isPresent();
    }
}
