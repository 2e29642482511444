package chancery.store;

import chancery.model.Anchor;
import chancery.model.Claim;
import chancery.model.ContentId;
import chancery.model.Ruling;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What the standing rulings are tied to: the claims that were found when they were replayed last, and where else claims may be found. */
final class RulingTies {

    private final Handle handle;
    private final Codec codec;

    RulingTies(Handle handle, Codec codec) {
        this.handle = handle;
        this.codec = codec;
    }

    void clear() {
        handle.execute("DELETE FROM ruling_claim");
        handle.execute("DELETE FROM ruling_anchor");
    }

    void remove(String ruling) {
        for (String table : List.of("ruling_claim", "ruling_anchor")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE ruling = :ruling")
                    .bind("ruling", ruling)
                    .execute();
        }
    }

    void put(Ruling ruling, Collection<String> claims) {
        run("INSERT INTO ruling_claim (claim, ruling) VALUES (:what, :ruling)", claims, ruling);
        Set<String> anchors = new TreeSet<>();
        for (Anchor anchor : ruling.correction().anchors()) {
            anchors.add(anchor.report().value());
            anchors.add(sentence(anchor.sentence()));
        }
        run("INSERT INTO ruling_anchor (anchor, ruling) VALUES (:what, :ruling)", anchors, ruling);
    }

    private void run(String sql, Collection<String> what, Ruling ruling) {
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            what.forEach(
                    one -> batch.bind("what", one).bind("ruling", ruling.id()).add());
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private static String sentence(String words) {
        return ContentId.of("s", words);
    }

    /** Ids of the claims that some rulings are tied to. */
    Set<String> claims(Collection<String> rulings) {
        return among("SELECT claim FROM ruling_claim WHERE ruling IN (SELECT value FROM json_each(:some))", rulings);
    }

    /** Ids of the rulings that are tied to some claims. */
    Set<String> rulings(Collection<String> claims) {
        return among("SELECT ruling FROM ruling_claim WHERE claim IN (SELECT value FROM json_each(:some))", claims);
    }

    /** Ids of the rulings that may be tied to claims of these reports, or of others with their sentences. */
    Set<String> anchored(Collection<String> reports, Collection<Claim> claims) {
        List<String> anchors = Stream.concat(
                        reports.stream(),
                        claims.stream().map(claim -> sentence(claim.evidence().text())))
                .distinct()
                .toList();
        return among("SELECT ruling FROM ruling_anchor WHERE anchor IN (SELECT value FROM json_each(:some))", anchors);
    }

    private Set<String> among(String sql, Collection<String> some) {
        return some.isEmpty()
                ? new TreeSet<>()
                : new TreeSet<>(handle.createQuery(sql)
                        .bind("some", codec.write(some))
                        .mapTo(String.class)
                        .list());
    }
}
