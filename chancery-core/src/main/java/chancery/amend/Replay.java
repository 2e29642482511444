package chancery.amend;

import chancery.model.Amended;
import chancery.model.Anchor;
import chancery.model.Claim;
import chancery.model.Correction;
import chancery.model.Dispute;
import chancery.model.Effect;
import chancery.model.Event;
import chancery.model.Ruling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Plays rulings, one after the other, over a draft. */
final class Replay {

    private static final String NOTHING = "";

    private final Draft draft;
    private final List<Effect> effects = new ArrayList<>();
    private final Map<String, Set<String>> ties = new HashMap<>();

    Replay(Draft draft) {
        this.draft = draft;
    }

    Amended amended() {
        return new Amended(draft.told(), draft.rejectedEvents(), draft.rejectedClaims(), effects, ties);
    }

    void play(Ruling ruling) {
        Set<String> tied = new TreeSet<>();
        draft.claims(ruling.correction().anchors()).forEach(claim -> tied.add(claim.id()));
        ties.put(ruling.id(), tied);
        ruling.correction().match(new Playing(ruling.id())).ifPresent(effects::add);
    }

    /** The replay of one ruling; gives its effect, if it has one here. */
    private final class Playing implements Correction.Cases<Optional<Effect>> {
        private final String ruling;

        Playing(String ruling) {
            this.ruling = ruling;
        }

        @Override
        public Optional<Effect> accept(Correction.Accept correction) {
            Optional<String> record = found(correction.on());
            record.ifPresent(draft::restore);
            return effect(record, correction.on());
        }

        @Override
        public Optional<Effect> reject(Correction.Reject correction) {
            Optional<String> record = found(correction.on());
            record.ifPresent(draft::reject);
            return effect(record, correction.on());
        }

        @Override
        public Optional<Effect> edit(Correction.Edit correction) {
            Optional<String> record = found(correction.on()).filter(draft::isEvent);
            record.map(draft::event)
                    .map(event -> Composer.changed(event, correction.changes()))
                    .ifPresent(draft::put);
            return effect(record, correction.on());
        }

        @Override
        public Optional<Effect> merge(Correction.Merge correction) {
            Optional<String> record = found(correction.on()).filter(draft::isEvent);
            List<String> others = correction.others().stream()
                    .flatMap(other -> found(other).stream())
                    .filter(draft::isEvent)
                    .filter(other -> !record.equals(Optional.of(other)))
                    .distinct()
                    .toList();
            if (record.isPresent() && !others.isEmpty()) {
                join(record.get(), others);
            }
            int missing = correction.others().size() - others.size();
            return missing == 0
                    ? effect(record, correction.on())
                    : said(record, missing + " of the events to be joined are not there, or are in it already");
        }

        private void join(String into, List<String> others) {
            List<Event> same = new ArrayList<>(List.of(draft.event(into)));
            others.forEach(other -> same.add(draft.event(other)));
            Event joined = Composer.joined(same, draft);
            others.forEach(other -> draft.join(other, into));
            draft.put(joined);
        }

        @Override
        public Optional<Effect> split(Correction.Split correction) {
            Optional<String> record = found(correction.on()).filter(draft::isEvent);
            if (record.isEmpty()) {
                return effect(record, correction.on());
            }
            Event event = draft.event(record.get());
            List<Claim> out = draft.claims(correction.out()).stream()
                    .filter(claim -> event.claims().contains(claim.id()))
                    .toList();
            List<Claim> rest = draft.claimsOf(event).stream()
                    .filter(claim -> !out.contains(claim))
                    .toList();
            if (out.isEmpty() || rest.isEmpty()) {
                return said(record, "the claims are apart already");
            }
            draft.put(Composer.rest(event, rest, draft));
            draft.put(Composer.apart(event, out, draft));
            return effect(record, correction.on());
        }

        @Override
        public Optional<Effect> settle(Correction.Settle correction) {
            Optional<Dispute> dispute = found(correction.on())
                    .flatMap(record -> draft.dispute(record, correction.question(), correction.answers()));
            boolean sameSides = dispute.stream()
                    .flatMap(found -> found.sides().stream())
                    .allMatch(side -> correction.answers().contains(side.value()));
            return sameSides
                    ? said(dispute.map(Dispute::id), NOTHING)
                    : said(dispute.map(Dispute::id), "the dispute has other sides now than when it was decided");
        }

        @Override
        public Optional<Effect> remark(Correction.Remark correction) {
            return effect(found(correction.on()), correction.on());
        }

        /** Actors are renamed before claims are merged. */
        @Override
        public Optional<Effect> rename(Correction.Rename correction) {
            return Optional.empty();
        }

        /** What was undone was taken out before. */
        @Override
        public Optional<Effect> undo(Correction.Undo correction) {
            return Optional.empty();
        }

        private Optional<String> found(List<Anchor> on) {
            return draft.record(draft.claims(on));
        }

        private Optional<Effect> effect(Optional<String> record, List<Anchor> on) {
            int here = draft.claims(on).size();
            return said(
                    record,
                    record.isPresent() && here < on.size()
                            ? "found by " + here + " of " + on.size() + " sentences"
                            : NOTHING);
        }

        private Optional<Effect> said(Optional<String> record, String remark) {
            Effect.State state = record.isPresent() ? Effect.State.HOLDS : Effect.State.WITHOUT_OBJECT;
            return Optional.of(new Effect(ruling, state, record, remark));
        }
    }
}
