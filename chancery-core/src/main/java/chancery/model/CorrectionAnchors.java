package chancery.model;

import java.util.List;
import java.util.stream.Stream;

/** What the corrections are tied to. */
final class CorrectionAnchors implements Correction.Cases<List<Anchor>> {

    @Override
    public List<Anchor> accept(Correction.Accept correction) {
        return correction.on();
    }

    @Override
    public List<Anchor> reject(Correction.Reject correction) {
        return correction.on();
    }

    @Override
    public List<Anchor> edit(Correction.Edit correction) {
        return correction.on();
    }

    @Override
    public List<Anchor> merge(Correction.Merge correction) {
        return Stream.concat(
                        correction.on().stream(), correction.others().stream().flatMap(List::stream))
                .toList();
    }

    @Override
    public List<Anchor> split(Correction.Split correction) {
        return Stream.concat(correction.on().stream(), correction.out().stream())
                .toList();
    }

    @Override
    public List<Anchor> rename(Correction.Rename correction) {
        return List.of();
    }

    @Override
    public List<Anchor> settle(Correction.Settle correction) {
        return correction.on();
    }

    @Override
    public List<Anchor> remark(Correction.Remark correction) {
        return correction.on();
    }

    @Override
    public List<Anchor> undo(Correction.Undo correction) {
        return List.of();
    }
}
