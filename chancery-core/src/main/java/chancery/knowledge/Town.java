package chancery.knowledge;

import java.util.Arrays;
import java.util.Optional;

/**
 * A town or region of the {@link Gazetteer}.
 *
 * @param country ISO 3166 alpha-3 code of the state it lies in
 * @param region the province, state or oblast it lies in, or is
 * @param latitude degrees north, to the hundredth
 * @param longitude degrees east, to the hundredth
 */
public record Town(String name, String country, Optional<String> region, double latitude, double longitude, Rank rank) {

    /** What can be told of a town's weight from its name alone: the source gives no number of inhabitants. */
    public enum Rank {
        /** nothing */
        PLAIN(0),
        /** bears the name of its district: most often its seat */
        DISTRICT_SEAT(1),
        /** bears the name of its region: most often its seat */
        REGION_SEAT(2),
        /** is a region, placed at the middle of its towns */
        REGION(3);

        private final int code;

        Rank(int code) {
            this.code = code;
        }

        /** What stands for it in the file: the more the weightier. */
        public int code() {
            return code;
        }

        static Rank of(int code) {
            return Arrays.stream(values())
                    .filter(rank -> rank.code == code)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(code + " is no rank of a town"));
        }
    }
}
