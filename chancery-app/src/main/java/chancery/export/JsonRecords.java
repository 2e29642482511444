package chancery.export;

import static chancery.export.Shapes.evidence;
import static chancery.export.Shapes.object;
import static chancery.export.Shapes.participants;
import static chancery.export.Shapes.put;
import static chancery.export.Shapes.set;
import static chancery.export.Shapes.word;
import static chancery.export.Shapes.words;

import chancery.knowledge.Epithets;
import chancery.knowledge.Knowledge;
import chancery.knowledge.Ontology;
import chancery.model.Act;
import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.Described;
import chancery.model.Dispute;
import chancery.model.Event;
import chancery.model.Evidence;
import chancery.model.ExplainedAct;
import chancery.model.Figure;
import chancery.model.Magnitude;
import chancery.model.Naming;
import chancery.model.Participant;
import chancery.model.PloverType;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Sentence;
import chancery.model.Span;
import chancery.model.Statement;
import chancery.model.Tenure;
import chancery.model.Term;
import chancery.model.Token;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Records of the model as JSON objects of the export contract. The order of fields is the contract's; ours come last. */
public final class JsonRecords {

    private final Ontology ontology;
    private final Epithets epithets;

    /** @param knowledge gives a CAMEO code its Goldstein value, and tells loaded wording */
    public JsonRecords(Knowledge knowledge) {
        this.ontology = knowledge.ontology();
        this.epithets = knowledge.epithets();
    }

    /**
     * A parsed sentence.
     *
     * @param id of the line or text it comes from
     * @param text that its spans count in
     */
    public ObjectNode sentence(String id, String text, Sentence sentence) {
        ObjectNode node = object();
        node.put("id", id);
        node.put("text", sentence.span().of(text));
        for (Token token : sentence.tokens()) {
            node.withArray("tokens")
                    .addObject()
                    .put("start", token.span().start())
                    .put("end", token.span().end())
                    .put("word", token.word())
                    .put("lemma", token.lemma())
                    .put("tag", token.tag())
                    .put("head", token.head())
                    .put("relation", token.relation())
                    .put("entity", token.entity());
        }
        return node;
    }

    public ObjectNode document(Report report, int sentences) {
        ObjectNode node = object();
        node.put("id", report.id().value());
        node.put("file", report.name());
        put(node, "title", report.title());
        put(node, "outlet", report.outlet());
        set(node, "published", report.published(), Shapes::date);
        node.put("language", report.language());
        node.put("characters", report.text().length());
        node.put("sentences", sentences);
        put(node, "duplicate_of", report.duplicateOf().map(ReportId::value));
        node.set("boilerplate", Shapes.array(report.boilerplate(), Shapes::span));
        return node;
    }

    public ObjectNode actor(Actor actor, List<Naming> namings) {
        ObjectNode node = object();
        node.put("id", actor.id().value());
        node.put("kind", actor.kind());
        node.put("name", actor.name());
        put(node, "state", actor.state());
        put(node, "sector", actor.sector().map(Enum::name));
        node.set("aliases", words(actor.aliases().stream().distinct().sorted().toList()));
        node.set("mentions", Shapes.array(namings, this::mention));
        put(node, "wikidata", actor.wikidata());
        return node;
    }

    /** A mention; with its loaded wording, where it has any. */
    private ObjectNode mention(Naming naming) {
        ObjectNode node = Shapes.mention(naming);
        List<String> loaded = epithets.in(naming.text());
        if (!loaded.isEmpty()) {
            node.set("loaded", words(loaded));
        }
        return node;
    }

    public ObjectNode event(Event event) {
        Act act = event.act();
        ObjectNode node = object();
        node.put("id", event.id());
        node.put("kind", act.kind().word());
        putCodes(node, act);
        node.set("agents", participants(act.agents()));
        node.set("recipients", participants(act.recipients()));
        set(node, "place", act.place(), Shapes::place);
        set(node, "date", act.when(), Shapes::date);
        node.put("status", word(event.status()));
        node.set("voices", participants(event.voices()));
        node.put("certainty", word(event.certainty()));
        put(node, "part_of", event.partOf());
        node.put("confidence", rounded(event.confidence()));
        node.set("documents", words(event.reports()));
        node.put("witnesses", event.witnesses());
        node.set("evidence", evidence(event.evidence()));
        node.set("disputes", words(event.disputes()));
        return node;
    }

    /** @param figures claims of the quantities that measure it */
    public ObjectNode event(Event event, List<Claim> figures) {
        ObjectNode node = event(event);
        if (!figures.isEmpty()) {
            node.set("magnitudes", Shapes.array(figures, JsonRecords::magnitude));
        }
        return node;
    }

    private static ObjectNode magnitude(Claim claim) {
        Figure figure = (Figure) claim.assertion();
        ObjectNode node = object();
        put(node, "measures", figure.magnitude().map(magnitude -> word(magnitude.kind())));
        putNumber(node, "value", Optional.of(figure.value()));
        putNumber(node, "upper", figure.upper());
        node.put("unit", figure.unit());
        node.put("bound", word(figure.bound()));
        node.put("figure", claim.id());
        return node;
    }

    private void putCodes(ObjectNode node, Act act) {
        Optional<Ontology.Cameo> cameo = act.cameo().flatMap(ontology::cameo);
        put(node, "type", act.type().map(Enum::name));
        put(node, "mode", act.mode());
        node.set("contexts", words(act.contexts()));
        put(node, "cameo", act.cameo());
        node.put(
                "quad",
                act.type()
                        .map(PloverType::quad)
                        .or(() -> cameo.map(Ontology.Cameo::quad))
                        .orElse(null));
        node.put("goldstein", cameo.map(Ontology.Cameo::goldstein).orElse(null));
    }

    /** @throws ClassCastException if the claim is no statement; so for the other kinds below */
    public ObjectNode statement(Claim claim) {
        Statement statement = (Statement) claim.assertion();
        ObjectNode node = object();
        node.put("id", claim.id());
        set(node, "speaker", first(statement.speakers()), Shapes::participant);
        set(node, "described", statement.described(), JsonRecords::described);
        set(node, "addressee", first(statement.addressees()), Shapes::participant);
        set(node, "via", statement.via(), Shapes::participant);
        put(node, "cue", statement.cue());
        node.put("content", statement.content());
        node.put("start", statement.span().start());
        node.put("end", statement.span().end());
        node.set("pieces", pieces(statement.pieces()));
        node.put("quoted", word(statement.quoted()));
        node.set("about", words(statement.about()));
        node.put("stance", word(statement.stance()));
        node.set("attitudes", attitudes(statement.attitudes()));
        set(node, "date", statement.when(), Shapes::date);
        node.set("evidence", evidence(claim.evidence()));
        node.set("speakers", participants(statement.speakers()));
        node.set("addressees", participants(statement.addressees()));
        node.put("force", word(statement.force()));
        putStanding(node, claim);
        return node;
    }

    private static ObjectNode described(Described described) {
        ObjectNode node = object();
        node.put("words", described.words());
        node.put("kind", word(described.kind()));
        return node;
    }

    private static ArrayNode pieces(List<Span> pieces) {
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        pieces.forEach(piece -> nodes.addObject().put("start", piece.start()).put("end", piece.end()));
        return nodes;
    }

    private static ArrayNode attitudes(List<Statement.Attitude> attitudes) {
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        for (Statement.Attitude attitude : attitudes) {
            ObjectNode node = nodes.addObject();
            node.put("target", attitude.target().value());
            node.put("stance", word(attitude.stance()));
            attitude.words().forEach(node.putArray("words")::add);
        }
        return nodes;
    }

    public ObjectNode tenure(Claim claim) {
        Tenure tenure = (Tenure) claim.assertion();
        ObjectNode node = object();
        node.put("id", claim.id());
        node.put("person", tenure.holder().id().value());
        node.put("name", tenure.holder().actor().name());
        node.put("office", tenure.office().key());
        node.put("title", tenure.office().title());
        put(node, "jurisdiction", tenure.office().jurisdiction());
        node.put("status", word(tenure.standing()));
        set(node, "as_of", tenure.when(), Shapes::date);
        node.put("check", word(tenure.check()));
        node.set("expected", words(tenure.expected()));
        node.set("evidence", evidence(claim.evidence()));
        return node;
    }

    public ObjectNode figure(Claim claim) {
        Figure figure = (Figure) claim.assertion();
        ObjectNode node = object();
        node.put("id", claim.id());
        putNumber(node, "value", Optional.of(figure.value()));
        putNumber(node, "upper", figure.upper());
        node.put("unit", figure.unit());
        node.put("of", figure.of());
        node.put("bound", word(figure.bound()));
        put(node, "period", figure.period());
        set(node, "speaker", figure.speaker(), Shapes::participant);
        node.set("evidence", evidence(claim.evidence()));
        node.put("start", figure.span().start());
        node.put("end", figure.span().end());
        set(node, "date", figure.when(), Shapes::date);
        put(node, "measures", figure.magnitude().map(magnitude -> word(magnitude.kind())));
        put(node, "of_act", figure.magnitude().map(Magnitude::act));
        putStanding(node, claim);
        return node;
    }

    /** @param event id of the event that concluded it */
    public ObjectNode agreement(Claim claim, Optional<String> event) {
        Term term = (Term) claim.assertion();
        ObjectNode node = object();
        node.put("id", claim.id());
        put(node, "event", event);
        node.set("parties", words(term.parties().stream().map(Participant::id).toList()));
        node.put("subject", term.subject());
        put(node, "stage", AgreementRecords.contractWord(term.stage()));
        set(node, "date", term.when(), Shapes::date);
        node.set("amounts", words(term.amounts()));
        node.set("evidence", evidence(claim.evidence()));
        putStanding(node, claim);
        return node;
    }

    /**
     * Any claim in the shape of its kind; a claim of an act, which the contract has only as part of events, like an event.
     *
     * @param belongsTo id of the event that it is a part of
     */
    public ObjectNode claim(Claim claim, Optional<String> belongsTo) {
        if (claim.assertion() instanceof Statement) {
            return statement(claim);
        }
        if (claim.assertion() instanceof Tenure) {
            return tenure(claim);
        }
        if (claim.assertion() instanceof Figure) {
            return figure(claim);
        }
        return claim.assertion() instanceof Act act ? act(claim, act) : agreement(claim, belongsTo);
    }

    private ObjectNode act(Claim claim, Act act) {
        ObjectNode node = object();
        node.put("id", claim.id());
        node.put("kind", act.kind().word());
        putCodes(node, act);
        node.set("agents", participants(act.agents()));
        node.set("recipients", participants(act.recipients()));
        set(node, "place", act.place(), Shapes::place);
        set(node, "date", act.when(), Shapes::date);
        putStanding(node, claim);
        node.set("evidence", evidence(claim.evidence()));
        return node;
    }

    public ObjectNode dispute(Dispute dispute) {
        ObjectNode node = object();
        node.put("id", dispute.id());
        node.put("about", dispute.about());
        node.put("question", word(dispute.question()));
        node.set("sides", Shapes.array(dispute.sides(), JsonRecords::side));
        node.put("kind", word(dispute.kind()));
        node.put("severity", word(dispute.severity()));
        return node;
    }

    /** Sentences that something stands on. */
    public ArrayNode sentences(List<Evidence> evidence) {
        return evidence(evidence);
    }

    private static ObjectNode side(Dispute.Side side) {
        ObjectNode node = object();
        node.put("value", side.value());
        node.set("evidence", evidence(side.evidence()));
        return node;
    }

    /**
     * The answer to one line of the sentence coder.
     *
     * @param id of the line
     * @param acts best first
     */
    public ObjectNode coded(String id, String text, List<ExplainedAct> acts) {
        ObjectNode node = object();
        node.put("id", id);
        node.set("events", Shapes.array(acts, act -> coded(text, act)));
        return node;
    }

    private static ObjectNode coded(String text, ExplainedAct explained) {
        Act act = explained.act();
        ObjectNode node = object();
        put(node, "type", act.type().map(Enum::name));
        put(node, "mode", act.mode());
        put(node, "cameo", act.cameo());
        node.set("agents", participants(act.agents()));
        node.set("recipients", participants(act.recipients()));
        node.put("status", word(explained.status()));
        node.put("confidence", rounded(explained.confidence()));
        node.put("trigger", explained.trigger().of(text));
        node.put("kind", act.kind().word());
        node.put("rule", explained.rule());
        node.put("certainty", word(explained.certainty()));
        node.set("voices", participants(explained.voices()));
        if (!explained.reasons().isEmpty()) {
            node.set("because", Shapes.words(explained.reasons()));
        }
        set(node, "date", act.when(), Shapes::date);
        set(node, "place", act.place(), Shapes::place);
        return node;
    }

    private static void putStanding(ObjectNode node, Claim claim) {
        node.put("status", word(claim.status()));
        node.set("voices", participants(claim.voices()));
        node.put("certainty", word(claim.certainty()));
        node.put("confidence", rounded(claim.confidence()));
    }

    /** Whole numbers without a decimal point: 5000, not 5000.0. */
    private static void putNumber(ObjectNode node, String field, Optional<Double> value) {
        if (value.isEmpty()) {
            node.putNull(field);
        } else if (value.get() == Math.rint(value.get()) && Math.abs(value.get()) < 1e15) {
            node.put(field, value.get().longValue());
        } else {
            node.put(field, value.get());
        }
    }

    private static Optional<Participant> first(List<Participant> participants) {
        return participants.stream().findFirst();
    }

    /** Three decimals: more would be noise of floating point, not knowledge. */
    private static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}
