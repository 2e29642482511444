package chancery.bench;

import chancery.knowledge.Knowledge;
import chancery.knowledge.PersonName;
import chancery.knowledge.Sound;
import chancery.knowledge.Spelling;
import chancery.knowledge.States;
import chancery.model.MarkedSentence;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.Resolution;
import chancery.model.StatedTenure;
import chancery.model.Tenure;
import chancery.model.When;
import chancery.parse.TextParser;
import chancery.read.SentenceReader;
import chancery.recognise.Recogniser;
import chancery.resolve.Resolver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who, in which office, of which state: {@code VisitsRun VISITS.jsonl [--show]} puts each visitor of a list of official visits into a
 * sentence of the day ("President X of Y visited Z.", and "Y's President X visited Z."), and asks for the office that it states.
 *
 * <p>The person is right if the name is taken whole and the one it was taken for is called so; the office if its family is one that the title can
 * mean; the state if it is the listed one. Where the record has a holder on that day, the check of the office should agree. {@code --show} lists the other rows.
 */
public final class VisitsRun {

    private static final Usage USAGE = new Usage("VisitsRun VISITS.jsonl [--show]");

    /** What can be right or wrong of a row. */
    private enum Part {
        PERSON,
        OFFICE,
        STATE,
        ALL
    }

    private final Knowledge knowledge = Knowledge.bundled();
    private final SentenceReader reader = new SentenceReader(TextParser.load(knowledge));
    private final Recogniser recogniser = new Recogniser(knowledge);
    private final Resolver resolver = new Resolver(knowledge);
    private final Map<Part, Integer> right = new EnumMap<>(Part.class);
    private final List<String> shown = new ArrayList<>();
    private int rows;
    private int covered;
    private int agreeing;

    private VisitsRun() {}

    public static void main(String[] arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean show = words.remove("--show");
        USAGE.check(words.size() == 1);
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("%s of %s visited %s.", "name of state");
        forms.put("%2$s's %1$s visited %3$s.", "state's title name");
        List<Visit> visits = Visit.read(Path.of(words.get(0)));
        for (Map.Entry<String, String> form : forms.entrySet()) {
            VisitsRun run = new VisitsRun();
            visits.forEach(visit -> run.visit(visit, form.getKey()));
            if (show) {
                run.shown.forEach(System.out::println);
            }
            run.print(form.getValue());
        }
    }

    private void print(String form) {
        System.out.println(form + ", " + rows + " rows");
        for (Part part : Part.values()) {
            line(part.name().toLowerCase(Locale.ROOT), right.getOrDefault(part, 0), rows);
        }
        line("check agrees", agreeing, covered);
    }

    private static void line(String name, int good, int of) {
        System.out.printf(Locale.ROOT, "  %-14s %.3f (%d of %d)%n", name, of == 0 ? 0 : (double) good / of, good, of);
    }

    private void visit(Visit visit, String form) {
        String home = Visit.spoken(visit.home());
        String text = form.formatted(visit.visitor(), home, Visit.spoken(visit.host()));
        Report report =
                Report.plain(visit.id(), text).withPublished(Optional.of(When.day(visit.start(), When.Basis.STATED)));
        List<MarkedSentence> marked =
                reader.read(report).sentences().stream().map(recogniser::mark).toList();
        Resolution resolution = resolver.resolve(report, marked);
        Optional<StatedTenure> best = resolution.tenures().stream()
                .filter(stated -> isNamed(visit, stated.tenure().holder(), text))
                .findFirst();
        rows++;
        boolean person = best.isPresent() || (visit.title().isEmpty() && isReferred(visit, resolution, text));
        boolean office = best.map(stated -> stated.tenure().office().key())
                .map(visit.offices()::contains)
                .orElse(visit.title().isEmpty());
        boolean state = isState(home, best, resolution);
        count(Part.PERSON, person);
        count(Part.OFFICE, office);
        count(Part.STATE, state);
        count(Part.ALL, person && office && state);
        if (!(person && office && state)) {
            shown.add("wrong  " + visit.start() + "  " + text + "  " + said(resolution));
        }
        check(visit, home, best);
    }

    private void count(Part part, boolean isRight) {
        right.merge(part, isRight ? 1 : 0, Integer::sum);
    }

    /** Where the record has somebody in the office on that day, the row should agree with it. */
    private void check(Visit visit, String home, Optional<StatedTenure> stated) {
        String state = state(home);
        List<String> held =
                knowledge
                        .offices()
                        .at(visit.offices(), List.of(), state, When.day(visit.start(), When.Basis.STATED))
                        .stream()
                        .map(holding -> holding.title() + " " + holding.name())
                        .distinct()
                        .toList();
        if (held.isEmpty()) {
            return;
        }
        covered++;
        Optional<Tenure.Check> check = stated.map(one -> one.tenure().check());
        if (check.equals(Optional.of(Tenure.Check.AGREES))) {
            agreeing++;
        } else {
            shown.add("check  " + visit.start() + "  " + visit.visitor() + " of " + home + "  "
                    + check.map(Enum::name).orElse("none") + "  record has " + held);
        }
    }

    /** True if the words hold the whole name and the actor is called like it. */
    private boolean isNamed(Visit visit, Participant participant, String text) {
        String words = Spelling.key(participant.span().of(text));
        return words.contains(Spelling.key(visit.name())) && isLike(visit.name(), participant);
    }

    private boolean isLike(String name, Participant participant) {
        List<String> wanted = PersonName.of(name, knowledge.nameWords()).parts().stream()
                .map(Sound::key)
                .toList();
        List<String> called = new ArrayList<>(participant.actor().aliases());
        called.add(participant.actor().name());
        return called.stream()
                .flatMap(alias -> PersonName.of(alias, knowledge.nameWords()).parts().stream())
                .map(Sound::key)
                .anyMatch(wanted::contains);
    }

    private boolean isReferred(Visit visit, Resolution resolution, String text) {
        return resolution.references().stream()
                .flatMap(List::stream)
                .flatMap(reference -> reference.participants().stream())
                .anyMatch(participant -> isNamed(visit, participant, text));
    }

    private boolean isState(String home, Optional<StatedTenure> stated, Resolution resolution) {
        Optional<String> said = stated.isPresent()
                ? stated.get().tenure().office().jurisdiction()
                : resolution.references().stream()
                        .flatMap(List::stream)
                        .flatMap(reference -> reference.participants().stream())
                        .flatMap(participant -> participant.actor().state().stream())
                        .findFirst();
        return said.equals(Optional.of(state(home)));
    }

    private String state(String home) {
        String plain = home.startsWith("the ") ? home.substring("the ".length()) : home;
        return knowledge
                .states()
                .named(plain)
                .or(() -> knowledge.states().named(home))
                .map(States.State::iso3)
                .orElse("unknown");
    }

    private static String said(Resolution resolution) {
        return resolution.tenures().stream()
                .map(StatedTenure::tenure)
                .map(tenure -> tenure.office().key() + " of "
                        + tenure.office().jurisdiction().orElse("-") + " "
                        + tenure.holder().actor().name())
                .toList()
                .toString();
    }
}
