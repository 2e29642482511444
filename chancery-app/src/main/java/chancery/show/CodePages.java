package chancery.show;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Ontology;
import chancery.knowledge.Ontology.Cameo;
import chancery.knowledge.Operator;
import chancery.knowledge.Phrase;
import chancery.model.PloverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The codes and every phrase that leads to them, as pages of Markdown: one for each PLOVER type, one for acts without a type, one that leads to
 * them. Made from the knowledge files, so that they cannot say anything else.
 */
public final class CodePages {

    private static final String FIRST = "README.md";
    private static final String UNTYPED = "none";

    private final Ontology ontology;
    private final List<Phrase> phrases;
    private final List<Operator> operators;

    public CodePages(Knowledge knowledge) {
        this.ontology = knowledge.ontology();
        this.phrases = knowledge.acts().phrases().all();
        this.operators = knowledge.acts().operators();
    }

    /** Each page by the name of its file. */
    public SortedMap<String, String> pages() {
        SortedMap<String, String> pages = new TreeMap<>();
        for (PloverType type : PloverType.values()) {
            pages.put(file(type.name()), page(type));
        }
        pages.put(file(UNTYPED), untyped());
        pages.put(FIRST, first());
        return pages;
    }

    private static String file(String name) {
        return name.toLowerCase(Locale.ROOT) + ".md";
    }

    private String first() {
        List<String> lines = new ArrayList<>(List.of(
                "# Codes and phrases",
                "",
                "Made from the knowledge files by `./chancery knowledge codes`; a test holds them together. What the columns of the phrases",
                "mean, and the rules that apply to any act, are in the [codebook](../codebook.md).",
                "",
                "| PLOVER type | what it is | modes | phrases |",
                "|---|---|---|---|"));
        for (PloverType type : PloverType.values()) {
            lines.add(row(
                    "[" + type + "](" + file(type.name()) + ")",
                    ontology.gloss(type.name()),
                    String.join(", ", ontology.modes(type)),
                    String.valueOf(of(Optional.of(type)).size())));
        }
        lines.add(row(
                "[none](" + file(UNTYPED) + ")",
                "told and kept, but no type of PLOVER",
                "",
                String.valueOf(of(Optional.empty()).size())));
        lines.addAll(List.of(
                "",
                "## Operators",
                "",
                "What words around an act make of it, whichever act it is.",
                "",
                "| operator | words, for example | effect | example |",
                "|---|---|---|---|"));
        operators.forEach(one -> lines.add(row(one.id(), one.words(), one.effect(), one.example())));
        lines.addAll(List.of("", "## Contexts", "", "| context | what it is |", "|---|---|"));
        ontology.contexts().forEach(context -> lines.add(row(context, ontology.gloss(context))));
        lines.addAll(List.of(
                "",
                "## CAMEO",
                "",
                "| code | name | PLOVER | Goldstein | class | phrases |",
                "|---|---|---|---|---|---|"));
        ontology.cameos().forEach(code -> lines.add(row(code)));
        return text(lines);
    }

    private String row(Cameo code) {
        long count = phrases.stream()
                .filter(phrase -> phrase.cameo().equals(Optional.of(code.code())))
                .count();
        return row(
                code.code(),
                code.name(),
                code.type().map(Enum::name).orElse(""),
                String.valueOf(code.goldstein()),
                String.valueOf(code.quad()),
                String.valueOf(count));
    }

    private String page(PloverType type) {
        List<String> lines = new ArrayList<>(List.of("# " + type, "", ontology.gloss(type.name())));
        if (!ontology.modes(type).isEmpty()) {
            lines.addAll(List.of("", "| mode | what it is |", "|---|---|"));
            ontology.modes(type).forEach(mode -> lines.add(row(mode, ontology.gloss(type + "/" + mode))));
        }
        lines.addAll(table(of(Optional.of(type))));
        return text(lines);
    }

    private String untyped() {
        List<String> lines = new ArrayList<>(List.of("# Acts without a PLOVER type"));
        lines.addAll(table(of(Optional.empty())));
        return text(lines);
    }

    private List<Phrase> of(Optional<PloverType> type) {
        return phrases.stream().filter(phrase -> phrase.type().equals(type)).toList();
    }

    private static List<String> table(List<Phrase> phrases) {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "| rule | kind | mode | CAMEO | doer | receiver | acts inside | example |",
                "|---|---|---|---|---|---|---|---|"));
        for (Phrase phrase : phrases) {
            lines.add(row(
                    "`" + phrase.rule().replace("phrases/", "") + "`",
                    phrase.kind().word(),
                    phrase.mode().orElse(""),
                    phrase.cameo().orElse(""),
                    String.join(", ", phrase.doer()),
                    String.join(", ", phrase.receiver()),
                    phrase.inner().name().toLowerCase(Locale.ROOT),
                    phrase.example().replace("<", "&lt;")));
        }
        return lines;
    }

    private static String row(String... cells) {
        return "| "
                + String.join(
                        " | ",
                        Arrays.stream(cells)
                                .map(cell -> cell.replace("|", "\\|"))
                                .toList())
                + " |";
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
