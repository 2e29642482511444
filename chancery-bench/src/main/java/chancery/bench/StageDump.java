package chancery.bench;

import chancery.attribute.Attributor;
import chancery.code.ActCoder;
import chancery.count.FigureCoder;
import chancery.date.Dater;
import chancery.knowledge.Knowledge;
import chancery.merge.Merger;
import chancery.model.Act;
import chancery.model.Claim;
import chancery.model.CodedAct;
import chancery.model.CodedSentence;
import chancery.model.Dated;
import chancery.model.Event;
import chancery.model.MarkedSentence;
import chancery.model.Mention;
import chancery.model.Participant;
import chancery.model.PlaceReference;
import chancery.model.Reading;
import chancery.model.Reference;
import chancery.model.Report;
import chancery.model.Resolution;
import chancery.model.ResolvedSentence;
import chancery.model.Sentence;
import chancery.model.StatedTenure;
import chancery.model.Statement;
import chancery.model.TimeReference;
import chancery.model.Token;
import chancery.model.Tree;
import chancery.model.When;
import chancery.parse.TextParser;
import chancery.pipeline.ReportPipeline;
import chancery.place.Placer;
import chancery.read.Parser;
import chancery.read.SentenceReader;
import chancery.recognise.Recogniser;
import chancery.resolve.Resolver;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What each stage makes of a sentence: {@code StageDump PATH WORDS} prints it for every sentence that holds the words. To
 * find the stage in which a mistake begins.
 */
public final class StageDump {

    private static final Usage USAGE = new Usage("StageDump PATH WORDS");

    private final PrintStream out = System.out;
    private final Knowledge knowledge = Knowledge.bundled();
    private final Parser parser = TextParser.load(knowledge);
    private final SentenceReader reader = new SentenceReader(parser);
    private final String words;

    private StageDump(String words) {
        this.words = words;
    }

    public static void main(String[] arguments) throws IOException {
        USAGE.check(arguments.length == 2);
        StageDump dump = new StageDump(arguments[1]);
        for (Report report : Articles.read(Path.of(arguments[0]), dump.knowledge, Long.MAX_VALUE)) {
            if (report.text().contains(arguments[1])) {
                dump.report(report);
            }
        }
    }

    private void report(Report plain) {
        Dater dater = new Dater(knowledge);
        Reading reading = reader.read(plain);
        Report report = plain.published().isPresent()
                ? plain
                : plain.withPublished(dated(plain).published());
        out.println("report       " + report.id() + " " + report.name() + ", outlet "
                + report.outlet().orElse("-") + ", published "
                + report.published().map(StageDump::when).orElse("-"));
        report.parts().forEach(part -> out.println("             " + part.kind() + " " + part.span()));
        Recogniser recogniser = new Recogniser(knowledge);
        List<MarkedSentence> marked =
                reading.sentences().stream().map(recogniser::mark).toList();
        Resolution resolution = new Resolver(knowledge).resolve(report, marked);
        List<List<PlaceReference>> places = new Placer(knowledge).find(reading.sentences());
        List<CodedSentence> coded = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            Sentence sentence = reading.sentences().get(i);
            ResolvedSentence resolved = new ResolvedSentence(
                    sentence, resolution.references().get(i), dater.find(sentence, report.published()), places.get(i));
            coded.add(new ActCoder(knowledge).code(resolved, new FigureCoder(knowledge).count(resolved)));
            if (sentence.span().of(report.text()).contains(words)) {
                sentence(report, marked.get(i), coded.get(i));
                resolution.tenures().forEach(tenure -> tenure(tenure, sentence));
            }
        }
        claims(report, new Attributor(knowledge).attribute(report, coded, resolution.tenures()));
    }

    private Dated dated(Report report) {
        Dated dated = new ReportPipeline(parser, knowledge).dating(report);
        dated.clues()
                .forEach(clue -> out.println("clue         \"" + clue.span().of(report.text()) + "\" " + clue.says()
                        + (clue.followed() ? "" : ", not followed") + ", leaves "
                        + clue.leaves().map(StageDump::when).orElse("all")));
        return dated;
    }

    private void sentence(Report report, MarkedSentence marked, CodedSentence coded) {
        Tree tree = coded.sentence().tree();
        out.println("sentence     " + coded.sentence().number() + " "
                + coded.sentence().part() + " " + coded.sentence().span().of(report.text()));
        for (int i = 0; i < tree.size(); i++) {
            Token token = tree.token(i);
            out.printf(
                    "  %2d %-14s %-14s %-5s %-12s %2d %s%n",
                    i + 1,
                    token.word(),
                    token.lemma(),
                    token.tag(),
                    token.entity(),
                    token.head() + 1,
                    token.relation());
        }
        out.println("recognise");
        marked.mentions().forEach(mention -> out.println("  " + mention(mention, tree)));
        out.println("resolve");
        for (Reference reference : coded.resolved().references()) {
            out.println("  " + text(tree, reference.first(), reference.last()) + " → " + reference.kind() + " "
                    + names(reference.participants()));
        }
        for (TimeReference time : coded.resolved().times()) {
            out.println("date         " + text(tree, time.first(), time.last()) + " → " + when(time.when()));
        }
        for (PlaceReference place : coded.resolved().places()) {
            out.println("place        " + text(tree, place.first(), place.last()) + " → " + place.place());
        }
        coded.figures().forEach(figure -> out.println("count        " + figure.figure()));
        coded.acts().forEach(act -> act(act, report));
        coded.terms()
                .forEach(term -> out.println("term         " + term.term().subject() + " "
                        + term.term().stage()));
    }

    private void act(CodedAct coded, Report report) {
        Act act = coded.act();
        out.println("code         " + coded.rule() + " at \"" + coded.trigger().of(report.text()) + "\"");
        out.println("             " + act(act) + ", " + coded.status() + ", confidence " + coded.confidence());
    }

    private static String act(Act act) {
        return act.kind().word() + " " + act.type().map(Object::toString).orElse("-") + " "
                + act.cameo().orElse("-") + ": " + names(act.agents()) + " → " + names(act.recipients()) + ", when "
                + act.when().map(StageDump::when).orElse("-") + ", where "
                + act.place().map(place -> place.name()).orElse("-") + ", contexts " + act.contexts();
    }

    private void tenure(StatedTenure stated, Sentence sentence) {
        if (stated.sentence() == sentence.number()) {
            out.println("tenure       " + stated.tenure().holder().actor().name() + ", "
                    + stated.tenure().office() + ", " + stated.tenure().check());
        }
    }

    private void claims(Report report, List<Claim> claims) {
        List<Claim> shown = claims.stream()
                .filter(claim -> claim.evidence().text().contains(words))
                .toList();
        out.println("claims");
        shown.forEach(claim -> out.println("  " + claim.id() + " " + assertion(claim) + ", " + claim.status()
                + ", voices " + names(claim.voices()) + ", " + claim.certainty()));
        out.println("events");
        for (Event event : new Merger(knowledge).merge(List.of(report), claims).events()) {
            if (shown.stream().anyMatch(claim -> event.claims().contains(claim.id()))) {
                out.println("  " + event.id() + " of " + event.claims() + " " + act(event.act()));
            }
        }
    }

    private static String assertion(Claim claim) {
        if (claim.assertion() instanceof Act act) {
            return act(act);
        }
        return claim.assertion() instanceof Statement statement
                ? "statement " + names(statement.speakers()) + ": " + statement.content()
                : claim.assertion().getClass().getSimpleName();
    }

    private static String mention(Mention mention, Tree tree) {
        return text(tree, mention.first(), mention.last()) + " → " + mention;
    }

    private static String text(Tree tree, int first, int last) {
        return tree.tokens().subList(first, last + 1).stream().map(Token::word).collect(Collectors.joining(" "));
    }

    private static String names(List<Participant> participants) {
        return participants.isEmpty()
                ? "-"
                : participants.stream()
                        .map(one -> one.id()
                                + one.office()
                                        .map(office -> " (" + office + ")")
                                        .orElse(""))
                        .collect(Collectors.joining(" + "));
    }

    private static String when(When when) {
        Optional<String> from = when.from().map(Object::toString);
        Optional<String> to = when.to().map(Object::toString);
        String days = from.equals(to) ? from.orElse("-") : from.orElse("") + ".." + to.orElse("");
        return days + " " + when.precision() + " " + when.basis();
    }
}
