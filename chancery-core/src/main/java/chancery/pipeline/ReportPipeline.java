package chancery.pipeline;

import chancery.attribute.Attributor;
import chancery.code.ActCoder;
import chancery.count.FigureCoder;
import chancery.date.Dater;
import chancery.knowledge.Knowledge;
import chancery.knowledge.States;
import chancery.model.Account;
import chancery.model.Claim;
import chancery.model.CodedSentence;
import chancery.model.DateClue;
import chancery.model.Dated;
import chancery.model.MarkedSentence;
import chancery.model.Naming;
import chancery.model.Note;
import chancery.model.PlaceReference;
import chancery.model.Reading;
import chancery.model.Reference;
import chancery.model.Report;
import chancery.model.Resolution;
import chancery.model.ResolvedSentence;
import chancery.model.Sentence;
import chancery.model.Span;
import chancery.model.TimeReference;
import chancery.place.Placer;
import chancery.read.Parser;
import chancery.read.SentenceReader;
import chancery.recognise.Recogniser;
import chancery.resolve.Resolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Reads one report through all stages up to its claims. One instance serves every thread. */
public final class ReportPipeline {

    private static final String CODED_LANGUAGE = "en";
    private static final String PRIVATE =
            " acts and remarks in which nobody of public life takes part are no events of the record";
    private static final String BARE =
            " acts told without the party that they need (a speaker, a beneficiary, a partner) are no events of the record";

    private static final String VAGUE = " acts of nobody in particular are no events of the record";

    private final SentenceReader reader;
    private final Dater dater;
    private final Recogniser recogniser;
    private final Resolver resolver;
    private final Placer placer;
    private final FigureCoder figureCoder;
    private final ActCoder actCoder;
    private final Attributor attributor;
    private final States states;

    public ReportPipeline(Parser parser, Knowledge knowledge) {
        this.reader = new SentenceReader(parser);
        this.dater = new Dater(knowledge);
        this.recogniser = new Recogniser(knowledge);
        this.resolver = new Resolver(knowledge);
        this.placer = new Placer(knowledge);
        this.figureCoder = new FigureCoder(knowledge);
        this.actCoder = new ActCoder(knowledge);
        this.attributor = new Attributor(knowledge);
        this.states = knowledge.states();
    }

    /** The states by whose names it reads. */
    States states() {
        return states;
    }

    /** What the report was read as; a report in another language than English has no sentences and a note that says so. */
    public Account read(Report report) {
        Account account = all(report);
        List<Note> notes = new ArrayList<>(account.notes());
        List<Claim> told = kept(account.claims(), claim -> !BareActs.isBare(claim), BARE, report, notes);
        List<Claim> ofSomebody = kept(told, claim -> !VagueActs.isVague(claim), VAGUE, report, notes);
        List<Claim> kept = kept(ofSomebody, PublicActs::isPublic, PRIVATE, report, notes);
        return new Account(account.report(), account.sentences(), account.namings(), kept, notes, account.clues());
    }

    /** As {@link #read(Report)}, with the acts that the record leaves out: what the phrases and operators make of the words. */
    Account all(Report report) {
        return read(report, UnaryOperator.identity());
    }

    /** Those that pass; a note counts the others. */
    private static List<Claim> kept(
            List<Claim> claims, Predicate<Claim> passes, String reason, Report report, List<Note> notes) {
        List<Claim> kept = claims.stream().filter(passes).toList();
        int leftOut = claims.size() - kept.size();
        if (leftOut > 0) {
            notes.add(new Note(new Span(0, report.text().length()), leftOut + reason));
        }
        return kept;
    }

    /** The report's sentences with their trees, as the stages after reading get them. */
    public List<Sentence> sentences(Report report) {
        return reader.read(report).sentences();
    }

    /** As {@link #read(Report)}, with the resolved sentences changed before they are coded. */
    Account read(Report report, UnaryOperator<ResolvedSentence> change) {
        if (!report.language().equals(CODED_LANGUAGE)) {
            Note note = new Note(
                    new Span(0, report.text().length()),
                    "language '" + report.language() + "' is stored but not coded; only English is");
            return new Account(report, 0, List.of(), List.of(), List.of(note), List.of());
        }
        Reading reading = reader.read(report);
        List<MarkedSentence> marked = marked(reading);
        Dated dated = dated(report, reading, marked);
        return code(report.withPublished(dated.published()), reading, marked, dated.clues(), change);
    }

    private List<MarkedSentence> marked(Reading reading) {
        return reading.sentences().stream().map(recogniser::mark).toList();
    }

    /** The days that the report can be of by its own words, whatever date it prints. */
    public Dated dating(Report report) {
        Reading reading = reader.read(report);
        return dated(report.withPublished(Optional.empty()), reading, marked(reading));
    }

    /** The date that the report prints, else the days that it can be of, for which its offices are read without a date. */
    private Dated dated(Report report, Reading reading, List<MarkedSentence> marked) {
        return report.published().isPresent()
                ? new Dated(report.published(), List.of())
                : dater.dating(
                        report,
                        reading.sentences(),
                        resolver.resolve(report, marked).tenures());
    }

    private Account code(
            Report report,
            Reading reading,
            List<MarkedSentence> marked,
            List<DateClue> clues,
            UnaryOperator<ResolvedSentence> change) {
        Resolution resolution = resolver.resolve(report, marked);
        List<List<PlaceReference>> places = placer.find(reading.sentences());
        List<List<TimeReference>> times = dater.find(reading.sentences(), report.published());
        List<CodedSentence> coded = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            Sentence sentence = reading.sentences().get(i);
            List<Reference> references = resolution.references().get(i);
            ResolvedSentence resolved =
                    change.apply(new ResolvedSentence(sentence, references, times.get(i), places.get(i)));
            coded.add(actCoder.code(resolved, figureCoder.count(resolved)));
        }
        return new Account(
                report,
                coded.size(),
                namings(report, coded),
                attributor.attribute(report, coded, resolution.tenures()),
                reading.notes(),
                clues);
    }

    private static List<Naming> namings(Report report, List<CodedSentence> sentences) {
        List<Naming> namings = new ArrayList<>();
        for (CodedSentence sentence : sentences) {
            for (Reference reference : sentence.resolved().references()) {
                Span span = sentence.sentence().tree().span(reference.first(), reference.last());
                reference
                        .participants()
                        .forEach(participant -> namings.add(
                                new Naming(participant.actor(), report.id(), span, span.of(report.text()))));
            }
        }
        return namings;
    }
}
