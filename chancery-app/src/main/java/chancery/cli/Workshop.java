package chancery.cli;

import chancery.knowledge.Knowledge;
import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.Report;
import java.util.List;

/** Makes the parts that are dear to make, so that tests can put cheap ones in their place. */
interface Workshop {

    /** Takes in what the user names, and hands on one thing at a time, in the order of the names. */
    Intake intake();

    /** A reader; takes seconds to make, for the parser's models. */
    Reader reader(Knowledge knowledge);

    Chronicle merge(List<Report> reports, List<Claim> claims);

    /** Changes whenever the reader might read otherwise, its knowledge aside. */
    String version();
}
