package chancery.place;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Lexicon;
import chancery.knowledge.Places.Entry;
import chancery.knowledge.States;
import chancery.knowledge.Words;
import chancery.model.Sentence;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a report is about as far as places go: how often it speaks of which country, and which of several namesakes it has chosen. */
final class Setting {

    private final Map<String, Integer> mentions = new HashMap<>();
    private final Map<String, Spot> chosen = new HashMap<>();
    private final Set<Spot> named = new HashSet<>();
    private final OtherNames others;
    private int most = 1;

    private Setting(OtherNames others) {
        this.others = others;
    }

    /** Counts the countries that a report names by themselves, by their people, or by a place that is listed. */
    static Setting of(List<Sentence> sentences, Knowledge knowledge) {
        Setting setting = new Setting(OtherNames.in(sentences, knowledge.time()));
        for (Sentence sentence : sentences) {
            setting.count(Words.of(sentence.tokens()), knowledge);
        }
        setting.most = setting.mentions.isEmpty() ? 1 : Collections.max(setting.mentions.values());
        return setting;
    }

    private void count(Words words, Knowledge knowledge) {
        int at = 0;
        while (at < words.size()) {
            Optional<Lexicon.Hit<States.Named>> state =
                    knowledge.states().names().longest(words, at);
            Optional<Lexicon.Hit<Entry>> place = knowledge.places().names().longest(words, at);
            place.ifPresent(hit -> hit.values().stream()
                    .map(Spot::of)
                    .filter(Spot::isTownOrRegion)
                    .forEach(named::add));
            if (place.filter(Setting::isOfSeveral).isEmpty()) {
                state.map(hit -> hit.values().get(0).state().iso3())
                        .or(() -> place.flatMap(hit -> hit.values().get(0).country()))
                        .ifPresent(code -> mentions.merge(code, 1, Integer::sum));
            }
            int last = state.map(Lexicon.Hit::last)
                    .or(() -> place.map(Lexicon.Hit::last))
                    .orElse(at);
            at = last + 1;
        }
    }

    /** "Tripoli" speaks neither for Libya nor for Lebanon. */
    private static boolean isOfSeveral(Lexicon.Hit<Entry> hit) {
        return hit.values().stream().map(Entry::country).distinct().count() > 1;
    }

    /** How much the report speaks of a country: 1 for the one that it speaks of most, 0 for one that it never names. */
    double share(Optional<String> country) {
        return country.map(code -> (double) mentions.getOrDefault(code, 0) / most)
                .orElse(0.0);
    }

    /** True for what lies around a listed place that the report names: "in Randolph" in a report from Boston. */
    boolean namesNear(Spot spot) {
        return named.stream().anyMatch(spot::isNear);
    }

    /** True for a word that the report uses for somebody or something else. */
    boolean meansElse(String word) {
        return others.has(word);
    }

    /** From here on the name means this place: "Paris, Texas" is "Paris" when it comes again. */
    void choose(String name, Spot spot) {
        chosen.put(name, spot);
    }

    boolean hasChosen(String name, Spot spot) {
        return spot.equals(chosen.get(name));
    }
}
