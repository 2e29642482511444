package chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.model.PloverType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The phrase files have an entry for every PLOVER type, mode and context and every CAMEO code. */
class PhraseCoverageTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final List<Phrase> PHRASES = KNOWLEDGE.acts().phrases().all();

    @Test
    void everyTypeAndModeHasAPhrase() {
        Set<String> told = PHRASES.stream()
                .flatMap(phrase -> phrase.type().stream()
                        .flatMap(type -> Stream.of(
                                type.name(), type + " " + phrase.mode().orElse(""))))
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (PloverType type : PloverType.values()) {
            missing.add(type.name());
            KNOWLEDGE.ontology().modes(type).forEach(mode -> missing.add(type + " " + mode));
        }
        missing.removeAll(told);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyCameoCodeHasAPhrase() {
        Set<String> told =
                PHRASES.stream().flatMap(phrase -> phrase.cameo().stream()).collect(Collectors.toSet());
        assertThat(rows("cameo.tsv").map(row -> row.required("code")))
                .filteredOn(code -> told.stream().noneMatch(other -> other.startsWith(code)))
                .isEmpty();
    }

    @Test
    void everyContextHasWords() {
        Set<String> told =
                rows("contexts.tsv").map(row -> row.required("context")).collect(Collectors.toSet());
        assertThat(rows("plover.tsv")
                        .filter(row -> row.required("kind").equals("context"))
                        .map(row -> row.required("code")))
                .filteredOn(context -> !told.contains(context))
                .isEmpty();
    }

    private static Stream<Table.Row> rows(String file) {
        return Objects.requireNonNull(Table.read(new BundledSource(), file)).rows().stream();
    }
}
