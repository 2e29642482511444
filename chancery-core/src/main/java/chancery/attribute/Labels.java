package chancery.attribute;

import chancery.knowledge.Describers;
import chancery.model.Actor;
import chancery.model.Described;
import chancery.model.Part;
import chancery.model.Participant;
import chancery.model.Report;
import chancery.model.ResolvedSentence;
import chancery.model.Span;
import chancery.model.Statement.Quoted;
import chancery.model.Tree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Speakers who stand beside their words like a label, without a verb: "BERG: We shall see." in a transcript, "Berg: talks were
 * useful" and "Poll: most want peace" in a headline, and a name behind a dash after a quotation. States and towns are no labels:
 * before a colon they tell what a report is about, or where it was written.
 */
final class Labels {

    private static final int LONGEST = 7;
    private static final int LONGEST_SIGNATURE = 100;

    /** What a headline may name so without a name: "Poll: …", "Officials: …". */
    private static final Set<Described.Kind> HEADLINED = EnumSet.of(
            Described.Kind.POLL,
            Described.Kind.DOCUMENT,
            Described.Kind.OFFICIAL,
            Described.Kind.EXPERT,
            Described.Kind.SOURCE,
            Described.Kind.WITNESS);

    private static final Pattern SIGNATURE =
            Pattern.compile("\\G[\"\u201d'\u2019]*\\s*(?:[\u2012-\u2015]|--?)\\s*(\\p{Lu}[^\n]*)");

    private final Report report;
    private final List<ResolvedSentence> sentences;
    private final Describers describers;
    private final Map<String, Integer> labels = new HashMap<>();

    Labels(Report report, List<ResolvedSentence> sentences, Describers describers) {
        this.report = report;
        this.sentences = sentences;
        this.describers = describers;
        for (int i = 0; i < sentences.size(); i++) {
            int colon = colon(i);
            if (colon > 0) {
                labels.merge(words(i, colon), 1, Integer::sum);
            }
        }
    }

    /** Who speaks beside his words. */
    private record Speaker(List<Participant> named, Optional<Described> described) {}

    /** What stands behind labels with a colon. */
    List<Said> sayings() {
        List<Said> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            int position = i;
            int colon = colon(i);
            if (colon > 0) {
                speaker(i, colon).ifPresent(speaker -> all.add(said(position, colon, speaker)));
            }
        }
        return all;
    }

    private Said said(int position, int colon, Speaker speaker) {
        Tree tree = sentences.get(position).tree();
        boolean headline = isHeadline(position);
        int last = position;
        while (!headline && last + 1 < sentences.size() && paragraph(last + 1) == paragraph(position)) {
            last++;
        }
        Tree end = sentences.get(last).tree();
        Span words = tree.token(colon + 1).span().to(end.token(end.size() - 1).span());
        return said(position, colon, speaker, words, headline ? Quoted.INDIRECT : Quoted.DIRECT);
    }

    private static Said said(int position, int cue, Speaker speaker, Span words, Quoted quoted) {
        return new Said(
                position,
                cue,
                Optional.empty(),
                speaker.named(),
                speaker.described(),
                List.of(),
                Optional.empty(),
                words,
                List.of(),
                -1,
                quoted);
    }

    /** The quotation as said by whoever signs it behind a dash. */
    Optional<Said> signed(Span quote, int position) {
        Matcher matcher = SIGNATURE.matcher(report.text());
        if (position < 0 || !matcher.find(quote.end()) || matcher.group(1).length() > LONGEST_SIGNATURE) {
            return Optional.empty();
        }
        Span signature = new Span(matcher.start(1), matcher.end(1));
        return isVerbless(signature)
                ? Optional.of(said(position, -1, signer(signature), quote, Quoted.DIRECT))
                : Optional.empty();
    }

    private boolean isVerbless(Span words) {
        return sentences.stream()
                .filter(sentence -> sentence.sentence().span().overlaps(words))
                .flatMap(sentence -> sentence.tree().tokens().stream())
                .noneMatch(token -> words.contains(token.span()) && token.tag().matches("VBD|VBZ|VBP|MD"));
    }

    private Speaker signer(Span signature) {
        List<Participant> named = sentences.stream()
                .flatMap(sentence -> sentence.references().stream()
                        .filter(reference -> signature.contains(
                                sentence.tree().token(reference.head()).span()))
                        .flatMap(reference -> reference.participants().stream()))
                .filter(Labels::maySpeak)
                .limit(1)
                .toList();
        String words = signature.of(report.text());
        int end = words.indexOf(',') < 0 ? words.length() : words.indexOf(',');
        Span name = new Span(signature.start(), signature.start() + end);
        return named.isEmpty()
                ? new Speaker(
                        List.of(), Optional.of(new Described(name.of(report.text()), Described.Kind.PERSON, name)))
                : new Speaker(named, Optional.empty());
    }

    /** The index of a colon behind a label at the head of a paragraph; -1 if there is none. */
    private int colon(int position) {
        if (position > 0 && paragraph(position) == paragraph(position - 1)) {
            return -1;
        }
        Tree tree = sentences.get(position).tree();
        int colon = IntStream.range(1, Math.min(LONGEST, tree.size() - 2))
                .filter(i -> tree.token(i).word().equals(":"))
                .findFirst()
                .orElse(-1);
        boolean verbless = IntStream.range(0, Math.max(0, colon))
                .noneMatch(i -> tree.token(i).tag().matches("VBD|VBZ|VBP|MD"));
        return verbless ? colon : -1;
    }

    /** In the body a label counts if it returns, or if a quotation follows it; else it may head a list or a picture. */
    private Optional<Speaker> speaker(int position, int colon) {
        ResolvedSentence sentence = sentences.get(position);
        boolean returns = labels.getOrDefault(words(position, colon), 0) > 1;
        boolean quotes = sentence.tree().token(colon + 1).tag().equals("``");
        if (!isHeadline(position) && !returns && !quotes) {
            return Optional.empty();
        }
        List<Participant> named = sentence.referenceAt(colon - 1)
                .map(reference -> reference.participants().stream()
                        .filter(Labels::maySpeak)
                        .toList())
                .orElse(List.of());
        if (!named.isEmpty()) {
            return Optional.of(new Speaker(named, Optional.empty()));
        }
        boolean known = sentence.referenceAt(colon - 1).isPresent()
                || sentence.placeAt(colon - 1).isPresent();
        return known ? Optional.empty() : described(position, colon, returns);
    }

    private Optional<Speaker> described(int position, int colon, boolean returns) {
        String words = words(position, colon);
        Tree tree = sentences.get(position).tree();
        Optional<Described.Kind> kind = returns && isCapitals(words)
                ? Optional.of(Described.Kind.PERSON)
                : describers
                        .kind(tree.token(colon - 1).lemma())
                        .filter(known -> isHeadline(position) && HEADLINED.contains(known));
        return kind.map(known ->
                new Speaker(List.of(), Optional.of(new Described(words, known, label(position, colon)))));
    }

    private static boolean maySpeak(Participant participant) {
        return participant.actor() instanceof Actor.Person || participant.actor() instanceof Actor.Unnamed;
    }

    private boolean isHeadline(int position) {
        return position == 0 || sentences.get(position).sentence().part() == Part.Kind.HEADLINE;
    }

    private String words(int position, int colon) {
        return label(position, colon).of(report.text());
    }

    /** The words before the colon, without marks before them. */
    private Span label(int position, int colon) {
        Tree tree = sentences.get(position).tree();
        int first = IntStream.range(0, colon)
                .filter(i -> Character.isLetterOrDigit(tree.token(i).word().charAt(0)))
                .findFirst()
                .orElse(0);
        int last = IntStream.range(first, colon)
                .filter(i -> Character.isLetterOrDigit(tree.token(i).word().charAt(0)))
                .max()
                .orElse(colon - 1);
        return tree.span(first, last);
    }

    private static boolean isCapitals(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT))
                && words.chars().filter(Character::isLetter).count() > 1;
    }

    private int paragraph(int position) {
        return sentences.get(position).sentence().paragraph();
    }
}
