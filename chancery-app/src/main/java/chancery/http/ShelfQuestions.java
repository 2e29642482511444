package chancery.http;

import chancery.ask.Trait;
import chancery.ask.Wish;
import chancery.registry.DoneActs;
import chancery.registry.Library;
import chancery.registry.Search;
import chancery.store.Condition;
import chancery.store.RecordCounter.Grain;
import chancery.store.RecordFinder.Page;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Questions to one shelf: its records page by page, what they are counted by, how they lie in time. */
final class ShelfQuestions<T> {

    private static final int VALUES = 12;
    private static final int MOST_VALUES = 200;

    private final Listing<T> listing;

    ShelfQuestions(Listing<T> listing) {
        this.listing = listing;
    }

    /** {@code {total, items, next}}. */
    ObjectNode list(Library library, Context request) {
        List<Condition> conditions = conditions(library, wishes(request, "limit", "cursor", "order"));
        String edition = library.store().edition();
        Questions.Cursor cursor = Questions.Cursor.of(request, edition);
        Page<T> page = library.records()
                .page(listing.shelf(), conditions, Questions.order(request), cursor.place(), Questions.limit(request));
        ObjectNode node = Json.object();
        node.put("total", library.store().counts().count(listing.shelf(), conditions));
        node.set("items", new Told(library).page(page.records()));
        node.put(
                "next",
                page.next()
                        .map(place -> new Questions.Cursor(place, edition).letters())
                        .orElse(null));
        return node;
    }

    /** {@code {facets: [{name, values: [{value, label, count}], more}]}}; a facet does not count what it itself leaves out. */
    ObjectNode facets(Library library, Context request) {
        List<Wish> wishes = wishes(request, "facet", "values");
        int most = Math.max(1, Math.min(MOST_VALUES, Questions.number(request, "values", VALUES)));
        List<String> asked = request.queryParams("facet");
        Map<List<Wish>, List<Condition>> conditions = new HashMap<>();
        ArrayNode facets = Json.array(
                listing.facets().stream()
                        .filter(facet -> asked.isEmpty() || asked.contains(Questions.name(facet.trait())))
                        .toList(),
                facet -> {
                    List<Condition> others = conditions.computeIfAbsent(
                            without(wishes, facet.trait()), some -> conditions(library, some));
                    Map<String, Integer> counts =
                            library.store().counts().by(facet.facet(), listing.shelf(), others, most + 1);
                    return facet(facet.trait(), counts, most, new FacetLabels(library, facet.trait(), counts.keySet()));
                });
        return Json.object().set("facets", facets);
    }

    private static ObjectNode facet(Trait trait, Map<String, Integer> counts, int most, FacetLabels labels) {
        ObjectNode node = Json.object().put("name", Questions.name(trait));
        ArrayNode values = node.putArray("values");
        counts.entrySet().stream()
                .limit(most)
                .forEach(entry -> values.addObject()
                        .put("value", entry.getKey())
                        .put("label", labels.of(trait, entry.getKey()))
                        .put("count", entry.getValue()));
        return node.put("more", counts.size() > most);
    }

    /** {@code {grain, total, undated, steps: [{step, count}]}}, over all time: what the days asked for leave out is counted too. */
    ObjectNode histogram(Library library, Context request) {
        List<Wish> wishes = without(without(wishes(request, "grain"), Trait.FROM), Trait.TO);
        List<Condition> conditions = conditions(library, wishes);
        Grain grain = Questions.word(request, "grain").isPresent()
                ? Questions.choice(request, "grain", Arrays.asList(Grain.values()))
                : DoneActs.fitting(library.store(), listing.shelf(), conditions);
        Map<String, Integer> steps = library.store().counts().over(grain, listing.shelf(), conditions);
        int total = library.store().counts().count(listing.shelf(), conditions);
        int dated = steps.values().stream().mapToInt(Integer::intValue).sum();
        ObjectNode node = Json.object();
        node.put("grain", grain.name().toLowerCase(Locale.ROOT));
        node.put("total", total);
        node.put("undated", total - dated);
        node.set("steps", steps(steps));
        return node;
    }

    static ArrayNode steps(Map<String, Integer> steps) {
        return Json.array(
                steps.entrySet(),
                step -> Json.object().put("step", step.getKey()).put("count", step.getValue()));
    }

    List<Wish> wishes(Context request, String... others) {
        return Questions.wishes(request, listing.filters(), Set.of(others));
    }

    static List<Condition> conditions(Library library, List<Wish> wishes) {
        return new Search(library.records()).conditions(wishes);
    }

    private static List<Wish> without(List<Wish> wishes, Trait trait) {
        return wishes.stream().filter(wish -> wish.trait() != trait).toList();
    }
}
