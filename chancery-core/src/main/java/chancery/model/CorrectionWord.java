package chancery.model;

/** The words by which commands, API and export call the corrections. */
final class CorrectionWord implements Correction.Cases<String> {

    @Override
    public String accept(Correction.Accept correction) {
        return "accept";
    }

    @Override
    public String reject(Correction.Reject correction) {
        return "reject";
    }

    @Override
    public String edit(Correction.Edit correction) {
        return "edit";
    }

    @Override
    public String merge(Correction.Merge correction) {
        return "merge";
    }

    @Override
    public String split(Correction.Split correction) {
        return "split";
    }

    @Override
    public String rename(Correction.Rename correction) {
        return "rename";
    }

    @Override
    public String settle(Correction.Settle correction) {
        return "dispute";
    }

    @Override
    public String remark(Correction.Remark correction) {
        return "note";
    }

    @Override
    public String undo(Correction.Undo correction) {
        return "undo";
    }
}
