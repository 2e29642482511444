package chancery.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What the store knows about itself: how often its claims changed, after which change the view was built, how often it was made. */
final class Facts {

    private static final String CLAIMS = "claims-changed";
    private static final String VIEW = "view-built-after";
    private static final String MADE = "view-made";

    private static final String RULES = "view-made-by";

    private final Handle handle;

    Facts(Handle handle) {
        this.handle = handle;
    }

    /** What the view is built from is no longer what it was: claims were read, or somebody ruled. */
    void claimsChanged() {
        countUp(CLAIMS);
    }

    /** Some or all of the view is no longer what it was. Gives the number of this making of it. */
    int viewMadeAgain() {
        countUp(MADE);
        return made();
    }

    /** How often the view was made, in whole or in part; 0 if there is no index of it. */
    int made() {
        return value(MADE).map(Integer::parseInt).orElse(0);
    }

    private void countUp(String name) {
        handle.createUpdate("INSERT INTO fact (name, value) VALUES (:name, '1')"
                        + " ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + 1")
                .bind("name", name)
                .execute();
    }

    void viewBuilt() {
        handle.createUpdate("INSERT OR REPLACE INTO fact (name, value) VALUES (:name, :value)")
                .bind("name", VIEW)
                .bind("value", value(CLAIMS).orElse("0"))
                .execute();
    }

    /** By which rules the view was made, if parts of it can be made again by them. */
    Optional<String> rules() {
        return value(RULES);
    }

    void rules(Optional<String> rules) {
        handle.createUpdate("DELETE FROM fact WHERE name = :name")
                .bind("name", RULES)
                .execute();
        rules.ifPresent(value -> handle.createUpdate("INSERT INTO fact (name, value) VALUES (:name, :value)")
                .bind("name", RULES)
                .bind("value", value)
                .execute());
    }

    /** "12-7": how often claims changed, and how often the view was made. */
    String edition() {
        return handle.createQuery("SELECT coalesce((SELECT value FROM fact WHERE name = :claims), '0') || '-' ||"
                        + " coalesce((SELECT value FROM fact WHERE name = :made), '0')")
                .bind("claims", CLAIMS)
                .bind("made", MADE)
                .mapTo(String.class)
                .one();
    }

    boolean isViewFresh() {
        return value(VIEW).equals(value(CLAIMS));
    }

    private Optional<String> value(String name) {
        return handle.createQuery("SELECT value FROM fact WHERE name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findOne();
    }
}
