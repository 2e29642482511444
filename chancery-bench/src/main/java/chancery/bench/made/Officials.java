package chancery.bench.made;

import chancery.knowledge.Knowledge;
import chancery.knowledge.Offices.Holding;
import chancery.knowledge.States.State;
import chancery.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Those of the record of offices who travel, on days on which the record is sure of them. */
final class Officials {

    private static final Map<String, String> TITLES =
            Map.of("foreign_minister", "foreign minister", "defence_minister", "defence minister");
    private static final List<String> AS_RECORDED = List.of("President", "Prime Minister");

    private final Knowledge knowledge;
    private final List<Holding> holdings;

    Officials(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.holdings = knowledge.offices().all().stream()
                .filter(holding -> holding.from().isPresent() && !holding.acting())
                .filter(holding -> title(holding).isPresent() && holding.name().contains(" "))
                .filter(holding -> knowledge
                        .states()
                        .of(holding.jurisdiction())
                        .filter(this::hasCapital)
                        .isPresent())
                .toList();
    }

    private static Optional<String> title(Holding holding) {
        return Optional.ofNullable(TITLES.get(holding.office()))
                .or(() -> Optional.of(holding.title())
                        .filter(AS_RECORDED::contains)
                        .map(words -> words.toLowerCase(Locale.ROOT)));
    }

    private boolean hasCapital(State state) {
        return knowledge.places().capital(state.iso3()).isPresent();
    }

    /** Somebody in office on the day and the days around it, from another state than those. */
    Official any(LocalDate day, Random random, List<Official> others) {
        List<Holding> fitting = holdings.stream()
                .filter(holding -> isSure(holding, day))
                .filter(holding ->
                        others.stream().noneMatch(other -> other.state().iso3().equals(holding.jurisdiction())))
                .toList();
        Holding holding = Wording.any(fitting, random);
        return new Official(
                holding.name(),
                title(holding).orElseThrow(),
                knowledge.states().of(holding.jurisdiction()).orElseThrow());
    }

    /** A title that the record gives to somebody else of the same state on the day, if there is one. */
    Optional<String> otherTitle(Official official, LocalDate day) {
        return holdings.stream()
                .filter(holding ->
                        holding.jurisdiction().equals(official.state().iso3()) && isSure(holding, day))
                .filter(holding -> !holding.name().equals(official.name()))
                .flatMap(holding -> title(holding).stream())
                .filter(title -> !title.equals(official.title()))
                .findFirst();
    }

    /** True if the office is held from a month before to two months after, so that a second visit finds the same man. */
    private static boolean isSure(Holding holding, LocalDate day) {
        return !holding.from().orElseThrow().isAfter(day.minusMonths(1))
                && holding.to().filter(end -> end.isBefore(day.plusMonths(2))).isEmpty()
                && holding.meets(When.day(day, When.Basis.STATED));
    }
}
