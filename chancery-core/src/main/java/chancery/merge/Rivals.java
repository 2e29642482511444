package chancery.merge;

import chancery.knowledge.DisputeWords;
import chancery.knowledge.DisputeWords.Use;
import chancery.model.Actor;
import chancery.model.Claim;
import chancery.model.Dispute;
import chancery.model.Dispute.Severity;
import chancery.model.Participant;
import chancery.model.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sides of one report that each say that they have what only one of them can have: "both the Front and the Union claimed a majority". */
final class Rivals {

    /** So many sentences apart two sides still speak of one contest. */
    private static final int NEAR = 4;

    /** So many words before the prize tells a verb that the side has it. */
    private static final int REACH = 6;

    /** Somebody who says that a prize is his. */
    private record Bid(Claim claim, String thing) {

        Set<String> speakers() {
            return statement().speakers().stream()
                    .map(speaker -> speaker.id().value())
                    .collect(Collectors.toSet());
        }

        Statement statement() {
            return (Statement) claim.assertion();
        }

        boolean rivals(Bid other) {
            return thing.equals(other.thing)
                    && Math.abs(claim.evidence().sentence()
                                    - other.claim.evidence().sentence())
                            <= NEAR
                    && Collections.disjoint(speakers(), other.speakers());
        }

        String answer() {
            return statement().speakers().stream()
                    .map(Participant::actor)
                    .map(Actor::name)
                    .collect(Collectors.joining(", "));
        }
    }

    private final DisputeWords words;

    Rivals(DisputeWords words) {
        this.words = words;
    }

    List<Verdict> of(Sheet sheet) {
        List<Bid> bids =
                sheet.claims(Statement.class).stream().flatMap(this::bids).toList();
        return Clusters.of(bids, Bid::rivals, (a, b) -> false).stream()
                .flatMap(group -> dispute(group).stream())
                .toList();
    }

    private static List<Verdict> dispute(List<Bid> group) {
        Question question = new Question(group.get(0).claim().id(), Dispute.Question.WHO);
        group.forEach(bid -> question.answer(
                bid.answer() + " (" + bid.thing() + ")", List.of(bid.claim().evidence())));
        return Verdict.of(question.dispute(Severity.MEDIUM).stream().toList());
    }

    private Stream<Bid> bids(Claim claim) {
        Statement statement = (Statement) claim.assertion();
        if (statement.speakers().isEmpty() || !statement.force().isSpoken()) {
            return Stream.of();
        }
        Plain said = Plain.of(statement.content());
        return words.of(Use.PRIZE).stream()
                .flatMap(prize -> words.things(Use.PRIZE, prize).stream()
                        .filter(thing -> isHad(thing, said.words(), said.find(prize))))
                .distinct()
                .map(thing -> new Bid(claim, thing));
    }

    /** "They hold a majority", "an alliance that would give them a majority"; not "they could win a majority". */
    private boolean isHad(String thing, List<String> said, int prize) {
        if (prize < 0) {
            return false;
        }
        List<String> before = said.subList(0, prize);
        List<String> near = said.subList(Math.max(0, prize - REACH), prize);
        return near.stream()
                        .anyMatch(
                                word -> words.things(Use.HAVING, List.of(word)).contains(thing))
                && isOfOwnSide(before)
                && before.stream().noneMatch(word -> words.is(Use.UNREAL, word) || word.endsWith("n't"));
    }

    /** Begins with the own side, "they", and speaks of no other: "it will work with parties that say they have a majority". */
    private boolean isOfOwnSide(List<String> said) {
        Set<String> sides = said.stream()
                .flatMap(word -> words.things(Use.OWN, List.of(word)).stream())
                .collect(Collectors.toSet());
        return sides.size() == 1 && said.stream().limit(2).anyMatch(word -> words.is(Use.OWN, word));
    }
}
