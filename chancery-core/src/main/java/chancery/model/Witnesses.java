package chancery.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which reports are one witness: copies of one text, and those that have their news from one agency, by their own words. "Reuters
 * reported", "(Reuters)" before the first sentence, and the report of Reuters itself are one.
 */
public final class Witnesses {

    private static final Pattern BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]+)[)\\]]");

    private final Map<ReportId, Report> reports = new HashMap<>();

    /** @param reports those that claims come from, marked if they are copies */
    public Witnesses(Collection<Report> reports) {
        reports.forEach(report -> this.reports.put(report.id(), report));
    }

    /** The reports of claims about one act, those of one witness together; in the order of their ids. */
    public List<List<ReportId>> families(List<Claim> claims) {
        Map<ReportId, Set<String>> sources = new TreeMap<>();
        Set<String> credited = new TreeSet<>();
        Set<String> outlets = claims.stream()
                .flatMap(claim -> outlet(claim.report()).stream())
                .filter(name -> name.contains(" "))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Claim claim : claims) {
            Set<String> named = credits(claim);
            named.addAll(mentioned(outlets, claim));
            credited.addAll(named);
            sources.computeIfAbsent(claim.report(), report -> new TreeSet<>()).addAll(named);
        }
        sources.forEach((report, named) -> {
            named.add(text(report));
            outlet(report).filter(credited::contains).ifPresent(named::add);
        });
        return joined(sources);
    }

    /** Outlets of other reports that the sentence names: "the Harbour Post reported". A name of one word may mean something else. */
    private Set<String> mentioned(Set<String> outlets, Claim claim) {
        Set<String> others = new TreeSet<>(outlets);
        outlet(claim.report()).ifPresent(others::remove);
        if (!others.isEmpty()) {
            String sentence = folded(claim.evidence().text());
            others.removeIf(name -> !isNamed(name, sentence));
        }
        return others;
    }

    private static boolean isNamed(String name, String sentence) {
        int at = sentence.indexOf(name);
        int end = at + name.length();
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1)))
                && (end == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end)));
    }

    private String text(ReportId report) {
        ReportId first =
                Optional.ofNullable(reports.get(report)).map(Report::witness).orElse(report);
        return "text " + first.value();
    }

    private Optional<String> outlet(ReportId report) {
        return Optional.ofNullable(reports.get(report)).flatMap(Report::outlet).map(Witnesses::folded);
    }

    /** By all their names, those from whom the claim's report says to have it. */
    private Set<String> credits(Claim claim) {
        Set<String> names = new TreeSet<>();
        for (Participant voice : claim.voices()) {
            if (voice.actor() instanceof Actor.Organisation body
                    && body.sector().filter(Sector.JRN::equals).isPresent()) {
                names.add(folded(body.name()));
                body.aliases().forEach(alias -> names.add(folded(alias)));
            }
        }
        Optional.ofNullable(reports.get(claim.report())).ifPresent(report -> names.addAll(inDateline(report)));
        outlet(claim.report()).ifPresent(names::remove);
        return names;
    }

    /** The agency in "ANKARA (Reuters) –". */
    private static Set<String> inDateline(Report report) {
        Set<String> names = new TreeSet<>();
        for (Part part : report.parts()) {
            if (part.kind() == Part.Kind.DATELINE) {
                Matcher bracket = BRACKET.matcher(part.span().of(report.text()));
                while (bracket.find()) {
                    names.add(folded(bracket.group(1)));
                }
            }
        }
        return names;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Reports that share a source, directly or through others, together. */
    private static List<List<ReportId>> joined(Map<ReportId, Set<String>> sources) {
        Map<String, Set<ReportId>> bySource = new HashMap<>();
        Map<ReportId, Set<ReportId>> families = new TreeMap<>();
        sources.forEach((report, named) -> {
            Set<ReportId> family = new TreeSet<>(Set.of(report));
            named.forEach(name -> family.addAll(bySource.getOrDefault(name, Set.of())));
            family.stream()
                    .map(kin -> families.getOrDefault(kin, Set.of()))
                    .toList()
                    .forEach(family::addAll);
            family.forEach(kin -> families.put(kin, family));
            named.forEach(name -> bySource.put(name, Set.of(report)));
        });
        return families.values().stream()
                .distinct()
                .map(family -> (List<ReportId>) new ArrayList<>(family))
                .toList();
    }
}
