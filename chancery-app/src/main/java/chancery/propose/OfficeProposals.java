package chancery.propose;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Offices.Holding;
import chancery.knowledge.PersonName;
import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.Office;
import chancery.model.Tenure;
import chancery.model.Tenure.Check;
import chancery.model.Tenure.Standing;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds who may be missing in the record: people whom reports call holders of an office of one of the record's families while the record
 * neither confirms nor denies it. Left out are those named by surname alone, offices of no known state or body, former and future holders,
 * and people whom the record has in that very office at another time, for whom the title may be a courtesy.
 */
public final class OfficeProposals {

    private static final Set<Standing> HOLDING = Set.of(Standing.CURRENT, Standing.ACTING);
    private final Knowledge knowledge;
    private final Set<String> families;

    public OfficeProposals(Knowledge knowledge) {
        this.knowledge = knowledge;
        families = knowledge.offices().all().stream().map(Holding::office).collect(Collectors.toSet());
    }

    /** The proposals that stated tenures give, those of most reports first. */
    public List<Proposal> of(List<Claim> tenures) {
        Map<List<String>, List<Claim>> byHolder = new LinkedHashMap<>();
        for (Claim claim : tenures) {
            Tenure tenure = (Tenure) claim.assertion();
            if (isOpen(tenure)) {
                List<String> key = List.of(
                        tenure.holder().id().value(),
                        tenure.office().key(),
                        tenure.office().jurisdiction().orElse(""));
                byHolder.computeIfAbsent(key, k -> new java.util.ArrayList<>()).add(claim);
            }
        }
        return byHolder.values().stream()
                .map(OfficeProposals::proposal)
                .sorted(Comparator.comparingInt(Proposal::reports)
                        .reversed()
                        .thenComparing(proposal -> proposal.holder().id())
                        .thenComparing(proposal -> proposal.office().key()))
                .toList();
    }

    private boolean isOpen(Tenure tenure) {
        return tenure.check() == Check.UNKNOWN
                && HOLDING.contains(tenure.standing())
                && families.contains(tenure.office().key())
                && tenure.office().jurisdiction().isPresent()
                && tenure.holder().actor() instanceof Actor.Person
                && PersonName.of(tenure.holder().actor().name(), knowledge.nameWords())
                        .isFull()
                && !isRecorded(tenure);
    }

    private boolean isRecorded(Tenure tenure) {
        String person = tenure.holder().id().value().substring("person/".length());
        String where = jurisdiction(tenure.office());
        return knowledge.offices().heldBy(person).stream()
                .anyMatch(held -> held.office().equals(tenure.office().key())
                        && held.jurisdiction().equals(where));
    }

    /** The jurisdiction as the record writes it: code of a state, or id of a body without its prefix. */
    static String jurisdiction(Office office) {
        String where = office.jurisdiction().orElse("");
        return where.substring(where.indexOf('/') + 1);
    }

    private static Proposal proposal(List<Claim> evidence) {
        List<Tenure> tenures =
                evidence.stream().map(claim -> (Tenure) claim.assertion()).toList();
        Tenure first = tenures.get(0);
        Map<String, Long> titles = tenures.stream()
                .map(tenure -> tenure.office().title())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        String title = titles.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElseThrow();
        return new Proposal(
                (Actor.Person) first.holder().actor(),
                new Office(first.office().key(), title, first.office().jurisdiction()),
                tenures.stream().allMatch(tenure -> tenure.standing() == Standing.ACTING),
                evidence);
    }
}
