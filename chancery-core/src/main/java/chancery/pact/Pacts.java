package chancery.pact;

import chancery.knowledge.Knowledge;
import chancery.model.Agreement;
import chancery.model.Claim;
import chancery.model.ReportId;
import chancery.model.Term;
import chancery.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Brings together what reports tell of one agreement: within a report from top to bottom, then over reports, the surest first. */
public final class Pacts {

    private static final Comparator<Claim> IN_ORDER = Comparator.comparing(Claim::report)
            .thenComparing(claim -> claim.evidence().trigger())
            .thenComparing(Claim::id);

    /** Who is told most fully leads; of equals the one that stands first. */
    private static final Comparator<Mentions> FULLEST = Comparator.<Mentions>comparingInt(
                    mentions -> mentions.sides().size())
            .thenComparingInt(mentions -> mentions.words().size())
            .reversed()
            .thenComparing(mentions -> mentions.claims().get(0), IN_ORDER);

    private final Naming naming;
    private final Function<Claim, Optional<String>> eventOf;
    private final Function<ReportId, Optional<When>> published;

    /**
     * @param knowledge what agreements are called
     * @param eventOf the event that the words of a claim tell of, if they tell of one
     * @param published when a report came out, if that is known
     */
    public Pacts(
            Knowledge knowledge,
            Function<Claim, Optional<String>> eventOf,
            Function<ReportId, Optional<When>> published) {
        this.naming = new Naming(knowledge.acts().agreements());
        this.eventOf = eventOf;
        this.published = published;
    }

    /**
     * The agreements that claims tell of, by their ids. The order of the claims does not matter. Claims that tell neither parties nor
     * a name by which the agreement could be known again ("The deal was signed") stay claims and make no agreement.
     *
     * @param terms claims whose assertion is a {@link Term}; all of a report that may speak of the same agreement
     */
    public List<Agreement> of(List<Claim> terms) {
        List<Mentions> told = new ArrayList<>();
        byReport(terms).values().forEach(claims -> told.addAll(withinReport(claims)));
        List<Mentions> joined = told.stream().sorted(FULLEST).toList();
        joined = join(joined, Sameness::surely, false);
        joined = join(joined, Sameness::likely, false);
        joined = join(joined, Sameness::perhaps, true);
        joined = join(joined, Sameness::barely, true);
        AgreementMaker maker = new AgreementMaker(naming, published);
        return joined.stream()
                .filter(Mentions::isSomebodys)
                .map(maker::agreement)
                .sorted(Comparator.comparing(Agreement::id))
                .toList();
    }

    private static Map<ReportId, List<Claim>> byReport(List<Claim> terms) {
        Map<ReportId, List<Claim>> reports = new TreeMap<>();
        terms.stream()
                .sorted(IN_ORDER)
                .forEach(claim -> reports.computeIfAbsent(claim.report(), report -> new ArrayList<>())
                        .add(claim));
        return reports;
    }

    /** Each claim goes to the agreement that was spoken of last among those that it can mean. */
    private List<Mentions> withinReport(List<Claim> claims) {
        List<Mentions> told = new ArrayList<>();
        for (Claim claim : claims) {
            Optional<String> event = eventOf.apply(claim);
            Optional<Mentions> before = told.stream()
                    .filter(mentions -> Sameness.withinReport(mentions, claim, event, naming))
                    .max(Comparator.comparing(Mentions::last, IN_ORDER));
            Mentions mentions = before.orElseGet(() -> {
                Mentions fresh = new Mentions(naming);
                fresh.tellAt(published.apply(claim.report()));
                told.add(fresh);
                return fresh;
            });
            mentions.add(claim, event);
        }
        return told;
    }

    /** Joins what the rule holds for; where the rule asks for the only one, two that fit forbid it. */
    private static List<Mentions> join(List<Mentions> all, BiPredicate<Mentions, Mentions> rule, boolean onlyOne) {
        Map<String, List<Mentions>> known = new HashMap<>();
        List<Mentions> kept = new ArrayList<>();
        for (Mentions mentions : all) {
            Set<Mentions> candidates = new LinkedHashSet<>();
            keys(mentions).forEach(key -> candidates.addAll(known.getOrDefault(key, List.of())));
            List<Mentions> fitting = candidates.stream()
                    .filter(candidate -> rule.test(candidate, mentions))
                    .sorted(FULLEST)
                    .toList();
            if (fitting.isEmpty() || (onlyOne && fitting.size() > 1)) {
                kept.add(mentions);
                keys(mentions)
                        .forEach(key -> known.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(mentions));
            } else {
                fitting.get(0).addAll(mentions);
            }
        }
        return kept;
    }

    /** Two mentions of one agreement share one of these at least: its listed name, an event, or a party. */
    private static Set<String> keys(Mentions mentions) {
        Set<String> keys = new TreeSet<>(mentions.sides());
        keys.addAll(mentions.events());
        mentions.listed().ifPresent(keys::add);
        return keys;
    }
}
