package chancery.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final byte PLACE = 2;
    private static final byte BODY = 4;

    private final Gazetteer gazetteer =
            new Gazetteer(Map.of("Saudi Arabia", PLACE, "Saudi Arabia Press Agency", BODY, "Riga", PLACE));

    @Test
    void longestNameCounts() {
        assertThat(gazetteer.look(List.of("the", "Saudi", "Arabia", "Press", "Agency", "said")))
                .containsExactly(0, BODY | Gazetteer.BEGINS, BODY, BODY, BODY, 0);
        assertThat(gazetteer.look(List.of("Saudi", "Arabia", "Press")))
                .containsExactly(PLACE | Gazetteer.BEGINS, PLACE, 0);
    }

    @Test
    void neighboursAreTwoNames() {
        assertThat(gazetteer.look(List.of("Riga", "Riga")))
                .containsExactly(PLACE | Gazetteer.BEGINS, PLACE | Gazetteer.BEGINS);
    }

    @Test
    void emptyListFindsNothing() {
        assertThat(new Gazetteer(Map.of()).look(List.of("Riga"))).containsExactly(0);
    }
}
