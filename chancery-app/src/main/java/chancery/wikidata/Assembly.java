package chancery.wikidata;

import chancery.knowledge.Knowledge;
import chancery.knowledge.States;
import chancery.wikidata.Item.Claim;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Puts together what was kept of a dump: whose position it is, and who held it when. A position may stand behind its holders in the file. */
final class Assembly {

    private final Knowledge knowledge;
    private final Sieve sieve;
    private final TitleReader titles;
    private final OrganisationNames organisationNames;
    private final ItemReader reader = new ItemReader();
    private final Map<String, Item> positions = new HashMap<>();
    private final Map<String, Item> states = new LinkedHashMap<>();
    private final Map<String, Item> organisations = new LinkedHashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private long unplaced;

    Assembly(Knowledge knowledge, Sieve sieve, TitleReader titles, OrganisationNames organisationNames) {
        this.knowledge = knowledge;
        this.sieve = sieve;
        this.titles = titles;
        this.organisationNames = organisationNames;
    }

    /** Reads the file twice: first whose positions there are, then who held them. */
    Assembly read(Path kept) throws IOException {
        each(kept, this::body);
        List<Claimed> claimed = new ArrayList<>();
        each(kept, item -> people(item, claimed));
        findings.addAll(new Succession(claimed).findings());
        return this;
    }

    private void each(Path kept, Consumer<Item> visitor) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(kept)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                visitor.accept(reader.read(line));
            }
        }
    }

    private void body(Item item) {
        switch (sieve.use(item).orElse(Sieve.Use.PERSON)) {
            case POSITION -> positions.put(item.id(), item);
            case STATE -> {
                String code = item.value(Properties.ISO3).orElse("");
                if (knowledge.states().of(code).isPresent()) {
                    states.put(code, item);
                    bodies.put(item.id(), code);
                }
            }
            case ORGANISATION ->
                organisationNames.id(item).ifPresent(id -> {
                    organisations.put(id, item);
                    bodies.put(item.id(), id);
                });
            case PERSON -> {}
        }
    }

    private void people(Item item, List<Claimed> claimed) {
        if (item.has(Properties.INSTANCE_OF, Properties.HUMAN) && item.name().isPresent()) {
            for (Claim claim : item.claims(Properties.POSITION_HELD)) {
                Optional.ofNullable(positions.get(claim.value()))
                        .flatMap(position -> finding(item, claim, position))
                        .ifPresent(finding -> claimed.add(new Claimed(finding, claim)));
            }
        }
    }

    private Optional<Finding> finding(Item person, Claim claim, Item position) {
        String name = position.name().orElseThrow();
        TitleReader.Read read = titles.read(name).orElseThrow();
        Optional<String> jurisdiction = jurisdiction(claim, position, read);
        unplaced += jurisdiction.isEmpty() ? 1 : 0;
        return jurisdiction.map(where -> new Finding(
                person,
                position.id(),
                offices(read, where),
                read.key(),
                Spellings.capitalised(name),
                where,
                claim.qualifier(Properties.START).orElse(""),
                claim.qualifier(Properties.END).orElse("")));
    }

    /** What the claim says, then what the position says, then what the position's name says. */
    private Optional<String> jurisdiction(Claim claim, Item position, TitleReader.Read read) {
        Stream<String> told = Stream.of(
                        claim.qualifier(Properties.OF),
                        position.value(Properties.DIRECTS),
                        position.value(Properties.JURISDICTION),
                        position.value(Properties.COUNTRY))
                .flatMap(Optional::stream);
        return told.flatMap(id -> Optional.ofNullable(bodies.get(id)).stream())
                .findFirst()
                .or(() -> read.of()
                        .flatMap(words -> knowledge.states().named(words).map(States.State::iso3))
                        .or(() -> read.of().flatMap(organisationNames::named)));
    }

    /** The head of an organisation holds the office that the organisation has for its head. */
    private List<String> offices(TitleReader.Read read, String jurisdiction) {
        return knowledge
                .organisations()
                .of(jurisdiction)
                .map(body -> List.of(body.chiefOffice().orElse("org_head")))
                .orElse(read.offices());
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** States by their code. */
    Map<String, Item> states() {
        return states;
    }

    /** Organisations by their id. */
    Map<String, Item> organisations() {
        return organisations;
    }

    /** Claims of a position of which nothing tells whose it is. */
    long unplaced() {
        return unplaced;
    }
}
