package chancery.attribute;

import chancery.attribute.CueReader.Found;
import chancery.model.Described;
import chancery.model.Participant;
import chancery.model.Sector;
import chancery.model.Span;
import chancery.model.Statement;
import chancery.model.Tree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Speakers named by a preposition: "the bridge reopened, according to the army" has the army say the rest of the clause;
 * "according to SANA, the minister said" has the agency carry the minister's words.
 */
final class Circumstantial {

    private final int position;
    private final Tree tree;
    private final Sources sources;

    Circumstantial(int position, Tree tree, Sources sources) {
        this.position = position;
        this.tree = tree;
        this.sources = sources;
    }

    /**
     * The other sayings of the sentence, and what the cue adds to them: a saying of its own, or the carrier of one. Whoever is
     * named so, "according to an aide" is no part of what another said.
     */
    List<Said> joined(List<Said> others, Found found) {
        Optional<Integer> noun = tree.head(found.head());
        if (noun.flatMap(tree::head).isEmpty()) {
            return others;
        }
        BitSet phrase = tree.subtree(noun.get());
        List<Said> all = new ArrayList<>();
        others.forEach(said -> all.add(said.withContent(without(said.content(), phrase), said.quoted())));
        List<Participant> speakers = sources.speakers(found);
        Optional<Described> described = sources.described(found, true);
        if (speakers.isEmpty() && described.isEmpty()) {
            return all;
        }
        int clause = clause(noun.get(), phrase);
        List<Span> pieces = pieces(clause, phrase);
        Span content = pieces.get(0).to(pieces.get(pieces.size() - 1));
        List<Said> carried = all.stream()
                .filter(said -> !speakers.isEmpty()
                        && isMedium(speakers)
                        && said.cueHead() >= 0
                        && (content.contains(tree.token(said.cueHead()).span())
                                || said.content().contains(content)))
                .toList();
        if (carried.isEmpty()) {
            all.add(said(found, speakers, described, pieces, clause));
        } else {
            all.replaceAll(said ->
                    carried.contains(said) ? said.withSpeakers(said.speakers(), Optional.of(speakers.get(0))) : said);
        }
        return all;
    }

    private Said said(
            Found found,
            List<Participant> speakers,
            Optional<Described> described,
            List<Span> pieces,
            int contentHead) {
        Said first = new Said(
                position,
                found.head(),
                Optional.of(found.cue()),
                speakers,
                described,
                List.of(),
                Optional.empty(),
                pieces.get(0),
                List.of(),
                contentHead,
                Statement.Quoted.INDIRECT);
        return pieces.size() == 1 ? first : first.with(pieces.get(1));
    }

    private static boolean isMedium(List<Participant> speakers) {
        return speakers.stream()
                .allMatch(speaker ->
                        speaker.actor().sector().filter(s -> s == Sector.JRN).isPresent());
    }

    /** What the phrase vouches for: at an end of the sentence all of it, in its midst the clause that it stands in. */
    private int clause(int noun, BitSet phrase) {
        boolean atEnd = isOnlyPunctuation(phrase.length(), tree.size()) || isOnlyPunctuation(0, phrase.nextSetBit(0));
        return tree.ancestors(noun).stream()
                .skip(1)
                .filter(above -> tree.token(above).isVerb() || tree.has(above, "nsubj", "cop"))
                .reduce((near, far) -> atEnd ? far : near)
                .orElseGet(() -> tree.head(noun).orElse(noun));
    }

    private boolean isOnlyPunctuation(int from, int to) {
        return IntStream.range(from, to).allMatch(i -> tree.token(i).is("punct"));
    }

    /** The clause without the phrase: what stands before it, and what goes on after it. */
    private List<Span> pieces(int clause, BitSet phrase) {
        BitSet words = tree.subtree(clause);
        words.andNot(phrase);
        int first = words.nextSetBit(0);
        int last = words.length() - 1;
        int gap = phrase.nextSetBit(0);
        int after = words.nextSetBit(phrase.length());
        if (gap <= first || gap > last) {
            return List.of(trimmed(first, last));
        }
        boolean goesOn = after >= 0 && !isOnlyPunctuation(after, last + 1);
        return goesOn ? List.of(trimmed(first, gap - 1), trimmed(after, last)) : List.of(trimmed(first, gap - 1));
    }

    private Span without(Span content, BitSet phrase) {
        int first = firstIn(content);
        int last = lastIn(content);
        if (first < 0 || !phrase.get(last) || phrase.nextSetBit(0) <= first) {
            return content;
        }
        return trimmed(first, phrase.nextSetBit(0) - 1);
    }

    private int firstIn(Span content) {
        return IntStream.range(0, tree.size())
                .filter(i -> content.contains(tree.token(i).span()))
                .findFirst()
                .orElse(-1);
    }

    private int lastIn(Span content) {
        int last = firstIn(content);
        while (last >= 0
                && last + 1 < tree.size()
                && content.contains(tree.token(last + 1).span())) {
            last++;
        }
        return last;
    }

    private Span trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && (isPause(first) || tree.token(first).is("cc"))) {
            first++;
        }
        while (last > first && isPause(last)) {
            last--;
        }
        return tree.span(first, last);
    }

    private boolean isPause(int token) {
        String tag = tree.token(token).tag();
        return tree.token(token).is("punct") && !tag.equals("``") && !tag.equals("''");
    }
}
