package chancery.sequel;

import chancery.knowledge.SequelRules.Rule;
import chancery.model.Act;
import chancery.model.Event;
import chancery.model.Participant;
import chancery.model.Sequel.Link;
import chancery.model.Status;
import chancery.model.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a later event is the deed that was promised, asked for or threatened, and how sure that is. */
final class Matching {

    /** What comes later than this has other reasons. */
    private static final int MOST_DAYS = 730;

    private static final int SOON = 92;
    private static final double LEAST = 0.6;
    private static final double GROUND = 0.4;
    private static final double WORD = 0.15;
    private static final double MOST_OF_WORDS = 0.3;
    private static final double RECEIVER = 0.1;
    private static final double FINE = 0.1;
    private static final double CLOSE = 0.1;
    private static final double SURE = 0.9;
    private static final int ROUGH_CODE = 3;
    private static final String BY_PHRASE = "phrases/";

    private final Subject subject;

    Matching(Subject subject) {
        this.subject = subject;
    }

    /** The link, if the event answers as the rule says. */
    Optional<Link> link(Foretold ahead, Rule rule, Later later) {
        Event event = later.event();
        long days = ChronoUnit.DAYS.between(ahead.made(), later.day());
        if (!later.isNews()
                || days <= 0
                || days > MOST_DAYS
                || !isOfRule(rule, event)
                || !isByRightParty(ahead, rule, event.act())) {
            return Optional.empty();
        }
        boolean received = isReceived(ahead, rule, event.act());
        Set<String> words = subject.shared(ahead.event(), event);
        boolean another = !received && namesAnother(ahead, event.act());
        double sure = sure(ahead, new Signs(words.size(), received, days));
        return another || sure < LEAST || words.size() < (received || isFine(ahead.act()) ? 1 : 2)
                ? Optional.empty()
                : Optional.of(new Link(event.id(), event.act().when(), sure, reasons(words, received, days)));
    }

    /** True if words that mean this act told it; what a sentence is only like may be another act. */
    static boolean isByPhrase(Event event) {
        return event.evidence().stream().anyMatch(evidence -> evidence.rule().startsWith(BY_PHRASE));
    }

    /** What speaks for a match. */
    private record Signs(int words, boolean received, long days) {}

    private static boolean isOfRule(Rule rule, Event event) {
        return rule.isAnsweredBy(event.act().kind().word(), event.act().cameo().orElse("-"));
    }

    private static boolean isByRightParty(Foretold ahead, Rule rule, Act act) {
        List<Participant> doers = act.kind().isSymmetric() ? act.participants() : act.agents();
        return switch (rule.by()) {
            case DOER -> Sides.act(ahead.act().agents(), doers);
            case ADDRESSEE -> Sides.act(ahead.act().recipients(), doers);
            case EITHER -> Sides.act(ahead.act().agents(), act.participants());
            case WORDS -> false;
        };
    }

    /** True if the deed goes to whom it was promised or threatened, or who asked for it. */
    private static boolean isReceived(Foretold ahead, Rule rule, Act act) {
        return switch (rule.by()) {
            case DOER, EITHER -> Sides.reach(ahead.act(), act);
            case ADDRESSEE ->
                Sides.meet(ahead.act().agents(), act.kind().isSymmetric() ? act.participants() : act.recipients());
            case WORDS -> false;
        };
    }

    /** True if a promise or threat was made to one, and the deed is done to another. */
    private static boolean namesAnother(Foretold ahead, Act act) {
        return !ahead.isDemand()
                && !ahead.act().recipients().isEmpty()
                && !act.recipients().isEmpty();
    }

    private static double sure(Foretold ahead, Signs signs) {
        double sure = GROUND + Math.min(MOST_OF_WORDS, WORD * signs.words());
        sure += signs.received() ? RECEIVER : 0;
        sure += isFine(ahead.act()) ? FINE : 0;
        sure += signs.days() <= SOON ? CLOSE : 0;
        return Math.min(SURE, sure);
    }

    /** True if the code tells not only that aid is meant, but which. */
    private static boolean isFine(Act act) {
        return act.cameo().filter(code -> code.length() > ROUGH_CODE).isPresent();
    }

    private static List<String> reasons(Set<String> words, boolean received, long days) {
        List<String> reasons = new ArrayList<>();
        reasons.add(received ? "same doer and receiver" : "same doer");
        reasons.add("the act that was spoken of");
        if (!words.isEmpty()) {
            reasons.add("words in common: " + String.join(", ", words));
        }
        reasons.add(days + (days == 1 ? " day" : " days") + " later");
        return reasons;
    }

    /**
     * A later event.
     *
     * @param told the day by which it was told
     */
    record Later(Event event, LocalDate told) {

        /** True for what a phrase tells as done, with its day, before its report came out; background has no day. */
        boolean isNews() {
            boolean done = event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
            return done
                    && isByPhrase(event)
                    && event.act()
                            .when()
                            .flatMap(When::from)
                            .filter(day -> !day.isAfter(told.plusDays(1)))
                            .isPresent();
        }

        /** When it was, if its report says so; else when it was told. */
        LocalDate day() {
            return event.act()
                    .when()
                    .filter(when -> when.basis() != When.Basis.INFERRED)
                    .flatMap(When::from)
                    .orElse(told);
        }
    }
}
