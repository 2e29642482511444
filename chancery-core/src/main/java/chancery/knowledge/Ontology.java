package chancery.knowledge;

import chancery.model.PloverType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The codes of PLOVER ({@code plover.tsv}) and CAMEO ({@code cameo.tsv}): what modes a type has, what a code is called and weighs. */
public final class Ontology {

    /**
     * A CAMEO code.
     *
     * @param goldstein conflict–cooperation value from -10 to 10
     * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
     */
    public record Cameo(String code, String name, double goldstein, int quad, Optional<PloverType> type) {}

    private final Map<PloverType, Set<String>> modes = new EnumMap<>(PloverType.class);
    private final Set<String> contexts = new LinkedHashSet<>();
    private final Map<String, Cameo> codes = new LinkedHashMap<>();
    private final Map<String, String> glosses = new LinkedHashMap<>();

    private Ontology() {}

    static Ontology read(KnowledgeSource source) {
        Ontology ontology = new Ontology();
        Table.read(source, "plover.tsv").rows().forEach(ontology::addPlover);
        Table.read(source, "cameo.tsv").rows().forEach(ontology::addCameo);
        return ontology;
    }

    /** The modes of a type, in the order of the manual. */
    public Set<String> modes(PloverType type) {
        return Collections.unmodifiableSet(modes.getOrDefault(type, Set.of()));
    }

    /** True if the mode belongs to the type. */
    public boolean hasMode(PloverType type, String mode) {
        return modes.getOrDefault(type, Set.of()).contains(mode);
    }

    public boolean isContext(String context) {
        return contexts.contains(context);
    }

    /** Every context, in the order of the manual. */
    public List<String> contexts() {
        return List.copyOf(contexts);
    }

    /** Every CAMEO code, in order. */
    public List<Cameo> cameos() {
        return List.copyOf(codes.values());
    }

    /** What a type ({@code "AID"}), a mode ({@code "ASSAULT/aerial"}) or a context means, in our words; empty where nothing needs saying. */
    public String gloss(String name) {
        return glosses.getOrDefault(name, "");
    }

    public Optional<Cameo> cameo(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** The type with this name; CONCEDE and RETREAT are YIELD. */
    public static Optional<PloverType> type(String name) {
        String joined = name.equals("CONCEDE") || name.equals("RETREAT") ? "YIELD" : name;
        for (PloverType type : PloverType.values()) {
            if (type.name().equals(joined)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private void addPlover(Table.Row row) {
        String code = row.required("code");
        if (row.text("kind").equals("mode")) {
            PloverType type = type(row.required("parent_type"))
                    .orElseThrow(() -> row.error("'" + row.text("parent_type") + "' is no PLOVER type"));
            modes.computeIfAbsent(type, t -> new LinkedHashSet<>()).add(code);
            glosses.put(type + "/" + code, row.text("gloss"));
        } else if (row.text("kind").equals("context")) {
            contexts.add(code);
            glosses.put(code, row.text("gloss"));
        } else if (row.text("kind").equals("type")) {
            type(code)
                    .ifPresent(type -> glosses.merge(type.name(), row.text("gloss"), (one, more) -> one + "; " + more));
        }
    }

    private void addCameo(Table.Row row) {
        String code = row.required("code");
        codes.put(
                code,
                new Cameo(
                        code,
                        row.required("name"),
                        number(row, "goldstein"),
                        (int) number(row, "quad_class"),
                        row.optional("plover_type").flatMap(Ontology::type)));
    }

    private static double number(Table.Row row, String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return 0;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw row.error("'" + text + "' in column '" + column + "' is no number");
        }
    }
}
