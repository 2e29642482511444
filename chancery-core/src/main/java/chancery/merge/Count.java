package chancery.merge;

import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Dispute.Severity;
import chancery.model.Figure;
import chancery.model.Figure.Bound;
import chancery.model.Magnitude;
import chancery.model.Magnitude.Kind;
import chancery.model.ReportId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A number that a report gives, with what it is held against others by. */
record Count(Claim claim, Sheet sheet, Words things, Words sentence) {

    private static final double ROUNDING = 0.02;
    private static final double ABOUT = 0.1;
    private static final String PERSON = "person";
    private static final String MEASURES = "units.tsv";
    private static final Set<String> TIMES = Set.of("hour", "day", "week", "month", "year");

    static Count of(Claim claim, Sheet sheet) {
        return new Count(
                claim,
                sheet,
                Words.of(((Figure) claim.assertion()).of()),
                Words.of(claim.evidence().text()));
    }

    /** The numbers of a report, in the order of its text. */
    static List<Count> of(Sheet sheet) {
        return sheet.claims(Figure.class).stream()
                .map(claim -> of(claim, sheet))
                .toList();
    }

    Figure figure() {
        return (Figure) claim.assertion();
    }

    double value() {
        return figure().value();
    }

    String unit() {
        return figure().unit();
    }

    ReportId witness() {
        return sheet.witness();
    }

    Optional<String> event() {
        return sheet.eventOf(claim);
    }

    /** Days, months: what is given a time can be told apart by the sentence; amounts of money or goods cannot. */
    boolean isTime() {
        return TIMES.contains(unit());
    }

    /** True for a number of people: those whom an act hit or who came along are counted, not measured. */
    boolean isOfPeople() {
        return unit().equals(PERSON);
    }

    /** True if one counts the dead and the other the wounded. */
    boolean measuresOtherwise(Count other) {
        Optional<Kind> mine = harm();
        Optional<Kind> yours = other.harm();
        return mine.isPresent() && yours.isPresent() && !mine.equals(yours);
    }

    private Optional<Kind> harm() {
        return figure().magnitude().map(Magnitude::kind).filter(kind -> kind != Kind.AMOUNT);
    }

    /** True for numbers that can be of one thing wherever they stand: "13 demands", not "40 tonnes". */
    boolean isExact() {
        return isOneNumber() && (isTime() || !claim.evidence().rule().startsWith(MEASURES));
    }

    /** True for "40" and "about 40"; not for "at least 40" or "30 to 40". */
    boolean isOneNumber() {
        Bound bound = figure().bound();
        return (bound == Bound.EXACT || bound == Bound.ABOUT)
                && figure().upper().isEmpty();
    }

    /**
     * The counts of those who count such things once: others count several kinds of them.
     *
     * @param who who must not count twice
     */
    static List<Count> countedOnce(List<Count> alike, Function<Count, ReportId> who) {
        Map<ReportId, Set<Double>> values = values(alike, who);
        return alike.stream()
                .filter(count -> count.isTime()
                        || values.getOrDefault(who.apply(count), Set.of()).size() == 1)
                .toList();
    }

    /** The different numbers that each gives. */
    private static Map<ReportId, Set<Double>> values(List<Count> counts, Function<Count, ReportId> who) {
        Map<ReportId, Set<Double>> values = new HashMap<>();
        counts.forEach(count ->
                values.computeIfAbsent(who.apply(count), w -> new TreeSet<>()).add(count.value()));
        return values;
    }

    /** What these numbers of one thing make a dispute of; a witness who gives two of them himself counts two things. */
    static Optional<Dispute> dispute(List<Count> group) {
        boolean twice = values(group, Count::witness).values().stream().anyMatch(own -> own.size() > 1);
        if (twice || !contradicts(group)) {
            return Optional.empty();
        }
        String about = group.stream()
                .flatMap(count -> count.event().stream())
                .findFirst()
                .orElse(group.get(0).claim().id());
        Question question = new Question(about, Dispute.Question.HOW_MANY);
        group.forEach(
                count -> question.answer(count.words(), List.of(count.claim().evidence())));
        return question.dispute(Severity.MEDIUM);
    }

    private static boolean contradicts(List<Count> group) {
        return group.stream().anyMatch(a -> group.stream().anyMatch(b -> differ(a.figure(), b.figure())));
    }

    private static boolean differ(Figure a, Figure b) {
        boolean about = a.bound() == Bound.ABOUT || b.bound() == Bound.ABOUT;
        return Math.abs(a.value() - b.value())
                > (about ? ABOUT : ROUNDING) * Math.max(Math.abs(a.value()), Math.abs(b.value()));
    }

    private String words() {
        double value = value();
        String digits = value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : Double.toString(value);
        String about = figure().bound() == Bound.ABOUT ? "about " : "";
        boolean several = isTime() && value != 1;
        return about + digits + " " + unit() + (several ? "s" : "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Count that && claim.id().equals(that.claim.id());
    }

    @Override
    public int hashCode() {
        return claim.id().hashCode();
    }
}
