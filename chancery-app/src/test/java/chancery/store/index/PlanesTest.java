package chancery.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What lies between two words is found in planes as it is found word by word. */
class PlanesTest {

    private static final int ROWS = 1000;
    private static final int DAYS = 300;

    private final Random random = new Random(3);
    private final List<String> days = new ArrayList<>();

    @Test
    void recordsFromADayOnAreThoseWithThatDayOrALaterOne() {
        Index index = index(/* several= */ false);
        for (String day : some()) {
            assertThat(index.from(Column.BEGIN, day, index.all()).numbers(0, ROWS))
                    .as(day)
                    .isEqualTo(numbers(index, word -> word.compareTo(day) >= 0));
        }
    }

    @Test
    void recordsUpToADayAreThoseWithThatDayOrAnEarlierOne() {
        Index index = index(/* several= */ false);
        for (String day : some()) {
            assertThat(index.upTo(Column.BEGIN, day, index.all()).numbers(0, ROWS))
                    .as(day)
                    .isEqualTo(numbers(index, word -> word.compareTo(day) <= 0));
        }
    }

    @Test
    void oneOfSeveralWordsIsEnough() {
        Index index = index(/* several= */ true);
        for (String day : some()) {
            assertThat(index.upTo(Column.BEGIN, day, index.all()).numbers(0, ROWS))
                    .as(day)
                    .isEqualTo(numbers(index, word -> word.compareTo(day) <= 0));
        }
    }

    private static int[] numbers(Index index, Predicate<String> test) {
        return index.having(Column.BEGIN, test, index.all()).numbers(0, ROWS);
    }

    /** Days that stand in it, and some before, between and after them. */
    private List<String> some() {
        List<String> some = new ArrayList<>(List.of("", "0", "d", "d100x", "z"));
        for (int i = 0; i < 20; i++) {
            some.add(days.get(random.nextInt(days.size())));
        }
        return some;
    }

    /** Every seventh record has no day. */
    private Index index(boolean several) {
        Lexicon lexicon = new Lexicon();
        int[] numbers = new int[ROWS];
        for (int i = 0; i < ROWS; i++) {
            numbers[i] = 1 + i * 5;
        }
        Block.Maker maker = new Block.Maker(numbers, lexicon);
        for (int row = 0; row < ROWS; row++) {
            for (int i = 0; row % 7 != 0 && i < (several ? 2 : 1); i++) {
                String day = "d" + (100 + random.nextInt(DAYS));
                days.add(day);
                maker.add(Column.BEGIN, row, day);
            }
        }
        return new Index(lexicon, List.of(maker.make()));
    }
}
