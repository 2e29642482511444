package chancery.users;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody may do; each may do what those before may. */
public enum Role {
    /** Asks and downloads. */
    READER,
    /** Hands in reports, and rules on what was read in them. */
    REVIEWER,
    /** Changes knowledge and users, looks after the store, sees who wrote what. */
    ADMIN;

    /**
     * The role of that name.
     *
     * @throws UserError if there is none
     */
    public static Role of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UserError("there is no role '" + word + "'; use "
                        + Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", "))));
    }

    /** Its name as people write it: reviewer. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True if whoever has this role may do what the other role is needed for. */
    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }
}
