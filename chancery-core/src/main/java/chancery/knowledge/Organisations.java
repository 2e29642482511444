package chancery.knowledge;

import chancery.model.Sector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bodies of {@code organisations.tsv}, found by id, by name or acronym, and by the role they fill for their state. */
public final class Organisations {

    /**
     * A body.
     *
     * @param kind as in the file: igo, party, armed_group …
     * @param chiefOffice the office of its head: security_council_secretary for the Supreme National Security Council
     * @param acts false for agreements, processes and territories, which are nobody
     */
    public record Organisation(
            String id,
            String name,
            List<String> aliases,
            String kind,
            Optional<Sector> sector,
            Optional<String> state,
            Optional<String> chiefOffice,
            boolean acts) {
        public Organisation {
            aliases = List.copyOf(aliases);
        }

        /** True for a part of the state: its head holds an office of the state. */
        public boolean isStateBody() {
            return state.isPresent() && STATE_BODIES.contains(kind);
        }
    }

    private static final Set<String> STATE_BODIES =
            Set.of("ministry", "state_body", "state_force", "legislature", "intelligence", "government");
    private static final Set<String> NOBODY = Set.of(
            "agreement", "conference", "disputed_territory", "legislation", "process", "resolution", "territory");

    private final Map<String, Organisation> byId = new LinkedHashMap<>();
    private final Map<String, Organisation> byRole = new LinkedHashMap<>();
    private final Lexicon<Organisation> names = new Lexicon<>();

    private Organisations() {}

    static Organisations read(KnowledgeSource source) {
        Organisations organisations = new Organisations();
        Table.read(source, "organisations.tsv").rows().forEach(organisations::add);
        return organisations;
    }

    public Optional<Organisation> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every body, in the order of the file. */
    public List<Organisation> all() {
        return List.copyOf(byId.values());
    }

    public Lexicon<Organisation> names() {
        return names;
    }

    /** The body that fills a role for a state: the parliament of IRN. */
    public Optional<Organisation> inRole(String iso3, String role) {
        return Optional.ofNullable(byRole.get(iso3 + "/" + role));
    }

    private void add(Table.Row row) {
        Organisation organisation = new Organisation(
                row.required("id"),
                row.required("name"),
                row.list("aliases"),
                row.required("kind"),
                Sectors.read(row, "sector"),
                row.optional("parent_state"),
                row.optional("chief_office"),
                !NOBODY.contains(row.required("kind")));
        if (byId.put(organisation.id(), organisation) != null) {
            throw row.error("organisation '" + organisation.id() + "' is listed twice; remove one");
        }
        names.name(organisation.name(), organisation);
        organisation.aliases().forEach(alias -> names.name(alias, organisation));
        row.optional("role")
                .ifPresent(role -> byRole.putIfAbsent(row.required("parent_state") + "/" + role, organisation));
    }
}
