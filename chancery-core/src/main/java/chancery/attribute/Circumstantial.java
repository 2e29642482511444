package chancery.attribute;

import chancery.attribute.CueReader.Found;
import chancery.model.Described;
import chancery.model.Participant;
import chancery.model.Sector;
import chancery.model.Span;
import chancery.model.Statement;
import chancery.model.Tree;
import chancery.syntax.Parties;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Speakers named by a preposition: "the bridge reopened, according to the army" has the army say the rest of the clause;
 * "according to SANA, the minister said" has the agency carry the minister's words.
 */
final class Circumstantial {

    private final int position;
    private final Tree tree;
    private final Parties parties;
    private final Describer describer;

    Circumstantial(int position, Tree tree, Parties parties, Describer describer) {
        this.describer = describer;
        this.position = position;
        this.tree = tree;
        this.parties = parties;
    }

    List<Participant> speakers(Found found) {
        return tree.head(found.head())
                .map(noun -> parties.actors(List.of(noun)))
                .orElse(List.of());
    }

    /**
     * The other sayings of the sentence, and what the cue adds to them: a saying of its own, or the carrier of one. Whoever is
     * named so, "according to an aide" is no part of what another said.
     */
    List<Said> joined(List<Said> others, Found found) {
        List<Participant> speakers = speakers(found);
        Optional<Integer> noun = tree.head(found.head());
        Optional<Integer> clause = noun.flatMap(tree::head);
        if (clause.isEmpty()) {
            return others;
        }
        BitSet phrase = tree.subtree(noun.get());
        List<Said> all = new ArrayList<>();
        others.forEach(said -> all.add(said.withContent(without(said.content(), phrase), said.quoted())));
        Optional<Described> described =
                Describer.areNamed(speakers) ? Optional.empty() : describer.of(List.of(noun.get()), true);
        if (speakers.isEmpty() && described.isEmpty()) {
            return all;
        }
        Span content = content(clause.get(), phrase);
        List<Said> carried = all.stream()
                .filter(said -> !speakers.isEmpty()
                        && isMedium(speakers)
                        && said.cueHead() >= 0
                        && (content.contains(tree.token(said.cueHead()).span())
                                || said.content().contains(content)))
                .toList();
        if (carried.isEmpty()) {
            all.add(said(found, speakers, described, content, clause.get()));
        } else {
            all.replaceAll(said ->
                    carried.contains(said) ? said.withSpeakers(said.speakers(), Optional.of(speakers.get(0))) : said);
        }
        return all;
    }

    private Said said(
            Found found, List<Participant> speakers, Optional<Described> described, Span content, int contentHead) {
        return new Said(
                position,
                found.head(),
                Optional.of(found.cue()),
                speakers,
                described,
                List.of(),
                Optional.empty(),
                content,
                List.of(),
                contentHead,
                Statement.Quoted.INDIRECT);
    }

    private static boolean isMedium(List<Participant> speakers) {
        return speakers.stream()
                .allMatch(speaker ->
                        speaker.actor().sector().filter(s -> s == Sector.JRN).isPresent());
    }

    /** The clause without the phrase, if that stands at one of its ends. */
    private Span content(int clause, BitSet phrase) {
        BitSet words = tree.subtree(clause);
        words.andNot(phrase);
        return trimmed(words.nextSetBit(0), words.length() - 1);
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
        for (int i = 0; i < tree.size(); i++) {
            if (content.contains(tree.token(i).span())) {
                return i;
            }
        }
        return -1;
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
        while (first < last && isPause(first)) {
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
