package chancery.pact;

import chancery.model.Actor;
import chancery.model.Agreement;
import chancery.model.Agreement.Step;
import chancery.model.Agreement.Subject;
import chancery.model.Claim;
import chancery.model.Participant;
import chancery.model.ReportId;
import chancery.model.Status;
import chancery.model.Term;
import chancery.model.Term.Pact;
import chancery.model.Term.Stage;
import chancery.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one agreement of the claims that tell of it. */
final class AgreementMaker {

    private static final String NAMELESS = "agreement";

    /** Of the words of a shorter subject so many are in the one that it repeats. */
    private static final double LIKE = 0.5;

    private static final Comparator<Claim> IN_ORDER = Comparator.comparing(Claim::report)
            .thenComparing(claim -> claim.evidence().trigger())
            .thenComparing(Claim::id);

    /** Undated steps stand where the report of them stands; at one time the stages keep their order. */
    private static final Comparator<Step> BY_TIME = Comparator.<Step, LocalDate>comparing(step -> step.when()
                    .flatMap(When::from)
                    .or(() -> step.told().flatMap(When::from))
                    .orElse(LocalDate.MAX))
            .thenComparing(Step::stage)
            .thenComparing(step -> step.claims().get(0), IN_ORDER);

    private final Naming naming;
    private final Function<ReportId, Optional<When>> published;

    AgreementMaker(Naming naming, Function<ReportId, Optional<When>> published) {
        this.naming = naming;
        this.published = published;
    }

    Agreement agreement(Mentions mentions) {
        List<Claim> claims = mentions.claims().stream().sorted(IN_ORDER).toList();
        return new Agreement(
                Agreement.id(claims.get(0).id()),
                name(claims),
                mentions.listed(),
                parties(claims),
                subjects(claims),
                steps(claims),
                List.copyOf(mentions.events()));
    }

    private static Term term(Claim claim) {
        return (Term) claim.assertion();
    }

    /** The fullest name; of equals the first. */
    private String name(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> term(claim).pact().stream())
                .map(Pact::name)
                .max(Comparator.comparingInt((String name) -> naming.words(name).size())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(NAMELESS);
    }

    /**
     * Those of the claim that names most of them first; who only proposes is no party, and where somebody acts for a state, the state
     * is not named again.
     */
    private static List<Participant> parties(List<Claim> claims) {
        Map<String, Participant> each = new LinkedHashMap<>();
        claims.stream()
                .sorted(Comparator.comparingInt(claim -> -term(claim).parties().size()))
                .flatMap(claim -> term(claim).stage() == Stage.PROPOSED
                        ? term(claim).parties().stream()
                        : term(claim).participants().stream())
                .forEach(one -> each.putIfAbsent(one.id().value(), one));
        Set<String> peopled = each.values().stream()
                .filter(one -> one.actor() instanceof Actor.Person)
                .flatMap(one -> one.actor().state().stream())
                .collect(Collectors.toSet());
        return each.values().stream()
                .filter(one -> !peopled.contains(one.id().value()))
                .toList();
    }

    /** Each subject once; claims that only name the agreement stand with the first. */
    private List<Subject> subjects(List<Claim> claims) {
        List<List<Claim>> groups = new ArrayList<>();
        List<Claim> idle = new ArrayList<>();
        claims.stream()
                .sorted(Comparator.comparing((Claim claim) -> term(claim).isBare())
                        .thenComparing(IN_ORDER))
                .forEach(claim -> {
                    Collection<String> words = naming.words(term(claim).subject());
                    Optional<List<Claim>> same = groups.stream()
                            .filter(group -> isOneSubject(group.get(0), claim, words))
                            .findFirst();
                    if (words.isEmpty()) {
                        idle.add(claim);
                    } else {
                        same.orElseGet(() -> added(groups)).add(claim);
                    }
                });
        if (groups.isEmpty()) {
            groups.add(idle);
        } else {
            groups.get(0).addAll(idle);
        }
        return groups.stream().map(AgreementMaker::subject).toList();
    }

    private boolean isOneSubject(Claim leader, Claim claim, Collection<String> words) {
        boolean listed = leader.report().equals(claim.report())
                && leader.evidence().trigger().equals(claim.evidence().trigger());
        return !listed && Naming.overlap(naming.words(term(leader)), words) >= LIKE;
    }

    private static List<Claim> added(List<List<Claim>> groups) {
        List<Claim> fresh = new ArrayList<>();
        groups.add(fresh);
        return fresh;
    }

    private static Subject subject(List<Claim> claims) {
        List<String> amounts = claims.stream()
                .flatMap(claim -> term(claim).amounts().stream())
                .distinct()
                .toList();
        String words = term(claims.get(0)).subject();
        return new Subject(words, amounts, claims.stream().sorted(IN_ORDER).toList());
    }

    /** One step for all that make it; for what befalls it later one step for each who takes it. */
    private List<Step> steps(List<Claim> claims) {
        Map<String, List<Claim>> steps = new TreeMap<>();
        claims.forEach(claim ->
                steps.computeIfAbsent(key(claim), key -> new ArrayList<>()).add(claim));
        List<Step> all = steps.values().stream().map(this::step).sorted(BY_TIME).toList();
        return all.stream().filter(step -> !isOldNews(step, all)).toList();
    }

    /** An early stage without a date, told when a later one had been told: the report only speaks of what is there. */
    private static boolean isOldNews(Step step, List<Step> all) {
        return step.when().isEmpty()
                && step.stage().compareTo(Stage.AGREED) <= 0
                && all.stream()
                        .anyMatch(other -> other.isTaken()
                                && other.stage().compareTo(step.stage()) > 0
                                && (step.stage() == Stage.MENTIONED
                                        || !told(step).isBefore(told(other))));
    }

    private static LocalDate told(Step step) {
        return step.told().flatMap(When::from).orElse(LocalDate.MAX);
    }

    private static String key(Claim claim) {
        Term term = term(claim);
        Status status = claim.status() == Status.ONGOING ? Status.HAPPENED : claim.status();
        return term.stage() + " " + status + " "
                + (term.stage().isMaking() ? "" : new TreeSet<>(Mentions.sides(term.by())));
    }

    private Step step(List<Claim> claims) {
        Claim first = claims.get(0);
        Map<String, Participant> by = new LinkedHashMap<>();
        claims.stream()
                .flatMap(claim -> term(claim).by().stream())
                .forEach(one -> by.putIfAbsent(one.id().value(), one));
        return new Step(
                term(first).stage(),
                first.status() == Status.ONGOING ? Status.HAPPENED : first.status(),
                finest(claims.stream().flatMap(claim -> term(claim).when().stream())),
                claims.stream()
                        .flatMap(claim -> published.apply(claim.report()).stream())
                        .filter(When::isDated)
                        .min(Comparator.comparing(
                                when -> when.to().or(when::from).orElseThrow())),
                List.copyOf(by.values()),
                claims);
    }

    private static Optional<When> finest(Stream<When> times) {
        return times.filter(When::isDated)
                .min(Comparator.comparing(When::precision).thenComparing(When::basis));
    }
}
