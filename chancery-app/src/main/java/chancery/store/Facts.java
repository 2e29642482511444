package chancery.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What the store knows about itself: how often its claims changed, and after which change the view was built. */
final class Facts {

    private static final String CLAIMS = "claims-changed";
    private static final String VIEW = "view-built-after";

    private final Handle handle;

    Facts(Handle handle) {
        this.handle = handle;
    }

    /** What the view is built from is no longer what it was: claims were read, or somebody ruled. */
    void claimsChanged() {
        handle.createUpdate("INSERT INTO fact (name, value) VALUES (:name, '1')"
                        + " ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + 1")
                .bind("name", CLAIMS)
                .execute();
    }

    void viewBuilt() {
        handle.createUpdate("INSERT OR REPLACE INTO fact (name, value) VALUES (:name, :value)")
                .bind("name", VIEW)
                .bind("value", value(CLAIMS).orElse("0"))
                .execute();
    }

    /** "12-12": how often claims changed, and after which change the view was built. */
    String edition() {
        return value(CLAIMS).orElse("0") + "-" + value(VIEW).orElse("0");
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
