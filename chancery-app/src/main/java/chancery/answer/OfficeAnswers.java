package chancery.answer;

import chancery.answer.Evidenced.Item;
import chancery.ask.Inquiry;
import chancery.knowledge.Offices.Holding;
import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.Tenure;
import chancery.model.When;
import chancery.registry.Library;
import chancery.store.Condition;
import chancery.store.Shelf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers out of the record of office-holders, and out of what reports state: always told apart. */
final class OfficeAnswers {

    private static final String PERSON = "person/";

    private final Library library;
    private final Evidenced evidenced;

    OfficeAnswers(Library library) {
        this.library = library;
        this.evidenced = new Evidenced(library);
    }

    List<Reply.Answer> offices(Inquiry inquiry) {
        List<Actor> all = Stream.concat(inquiry.doers().stream(), inquiry.others().stream())
                .toList();
        List<Actor> people = all.stream().filter(Actor.Person.class::isInstance).toList();
        return people.isEmpty()
                ? holders(inquiry, all)
                : people.stream().flatMap(person -> held(person, inquiry)).toList();
    }

    /** Who held an office: by the record first, then as reports state it. */
    private List<Reply.Answer> holders(Inquiry inquiry, List<Actor> lands) {
        List<Reply.Answer> answers = new ArrayList<>();
        for (Actor land : lands) {
            library
                    .knowledge()
                    .offices()
                    .at(inquiry.offices(), inquiry.titleWords(), land.id().value(), asked(inquiry))
                    .stream()
                    .sorted(byStart())
                    .forEach(holding -> answers.add(answer(holding, holding.name())));
        }
        List<Condition> conditions = new ArrayList<>(Conditions.frame(inquiry));
        if (!inquiry.offices().isEmpty()) {
            conditions.add(Conditions.kinds(inquiry.offices()));
        }
        lands.forEach(land ->
                conditions.add(Condition.anyAs("jurisdiction", List.of(land.id().value()))));
        stated(conditions).forEach(claim -> answers.add(answer(claim, holder(claim))));
        return answers.stream().toList();
    }

    /** Which offices somebody held: as reports state it first, then by the record. */
    private Stream<Reply.Answer> held(Actor person, Inquiry inquiry) {
        List<Condition> conditions = new ArrayList<>(Conditions.frame(inquiry));
        conditions.add(Condition.anyAs("holder", List.of(person.id().value())));
        Stream<Reply.Answer> told = stated(conditions).stream().map(claim -> answer(claim, title(claim)));
        String id = person.id().value();
        String key = id.startsWith(PERSON) ? id.substring(PERSON.length()) : id;
        When when = asked(inquiry);
        Stream<Reply.Answer> record = library.knowledge().offices().heldBy(key).stream()
                .filter(holding -> holding.meets(when))
                .sorted(byStart())
                .map(holding -> answer(holding, holding.title() + " of " + library.stateName(holding.jurisdiction())));
        return Stream.concat(told, record);
    }

    private static Comparator<Holding> byStart() {
        return Comparator.comparing((Holding holding) -> holding.from().orElse(LocalDate.MIN))
                .thenComparing(Holding::person);
    }

    private static When asked(Inquiry inquiry) {
        return new When(inquiry.from(), inquiry.to(), When.Precision.UNKNOWN, When.Basis.STATED, Optional.empty());
    }

    private List<Claim> stated(List<Condition> conditions) {
        return library.records().inOrder(Shelf.TENURES, conditions);
    }

    private String holder(Claim claim) {
        Tenure held = (Tenure) claim.assertion();
        return held.holder().actor().name() + check(held);
    }

    private static String title(Claim claim) {
        Tenure held = (Tenure) claim.assertion();
        return held.office().title() + check(held);
    }

    private static String check(Tenure held) {
        return held.check() == Tenure.Check.CONFLICTS ? " (as a report states it; the record has others)" : "";
    }

    private Reply.Answer answer(Claim claim, String answer) {
        Item item = evidenced.of(claim);
        return EventAnswers.answer(item, answer);
    }

    private Reply.Answer answer(Holding holding, String answer) {
        String from = holding.from().map(LocalDate::toString).orElse("?");
        String to = holding.to().map(LocalDate::toString).orElse("open when last checked");
        String told = holding.name() + ", " + holding.title() + " of " + library.stateName(holding.jurisdiction())
                + (holding.acting() ? " (acting)" : "") + ", by the record of office-holders, " + holding.place();
        return new Reply.Answer(answer, from + " – " + to, told, Optional.empty(), List.of());
    }
}
