package chancery.cli;

import chancery.knowledge.Knowledge;
import chancery.merge.Merger;
import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.Report;
import java.util.List;

/** The parts of the program as they are. */
final class RealWorkshop implements Workshop {

    @Override
    public Intake intake() {
        throw new UsageError("reading is not part of this build");
    }

    @Override
    public Reader reader(Knowledge knowledge) {
        throw new UsageError("reading is not part of this build");
    }

    @Override
    public Chronicle merge(List<Report> reports, List<Claim> claims) {
        return new Merger().merge(reports, claims);
    }

    @Override
    public String version() {
        return Build.fingerprint();
    }
}
