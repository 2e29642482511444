package chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EpithetsTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();

    @Test
    void someNameSomebodyAndSomeMayBeSaidOfAnybody() {
        assertThat(KNOWLEDGE.epithets().named("Zionist regime")).contains("ISR");
        assertThat(KNOWLEDGE.epithets().named("terrorists")).isEmpty();
    }

    @Test
    void theLongestLoadedWordsOfATextAreFoundAsWritten() {
        assertThat(KNOWLEDGE.epithets().in("the Zionist regime of Israel")).containsExactly("Zionist regime of Israel");
        assertThat(KNOWLEDGE.epithets().in("Takfiri terrorists in the north")).containsExactly("Takfiri", "terrorists");
        assertThat(KNOWLEDGE.epithets().in("Israeli Prime Minister Golda Meir")).isEmpty();
    }

    @Test
    void whoeverIsNamedIsKnown() {
        List<String> strangers = Table.read(KnowledgeSource.bundled(), "epithets.tsv").rows().stream()
                .map(row -> row.optional("names"))
                .flatMap(Optional::stream)
                .filter(who -> !isKnown(who))
                .toList();
        assertThat(strangers).isEmpty();
    }

    private static boolean isKnown(String who) {
        String key = who.substring(who.indexOf('/') + 1);
        return switch (who.substring(0, Math.max(0, who.indexOf('/')))) {
            case "organisation" -> KNOWLEDGE.organisations().of(key).isPresent();
            case "person" -> KNOWLEDGE.offices().people().of(key).isPresent();
            default -> KNOWLEDGE.states().of(key).isPresent();
        };
    }

    @Test
    void anEpithetIsNoNameOfAnyState() {
        assertThat(KNOWLEDGE.states().named("Zionist regime")).isEmpty();
        assertThat(KNOWLEDGE.states().named("Great Satan")).isEmpty();
    }
}
