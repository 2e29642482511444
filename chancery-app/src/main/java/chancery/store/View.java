package chancery.store;

import chancery.model.Amended;
import chancery.model.Chronicle;
import chancery.model.Claim;
import chancery.model.Report;
import chancery.model.Ruling;
import java.util.List;

/** How the view is made from all reports and claims. The same ones, in whatever order they were read, make the same view. */
public interface View {

    /** The reports in their order, those marked that copy another one. */
    List<Report> markCopies(List<Report> reports);

    Chronicle merge(List<Report> reports, List<Claim> claims);

    /**
     * The chronicle with the rulings of people in it.
     *
     * @param claims those that it was merged from
     * @param rulings that stand, in their order
     */
    Amended amend(Chronicle chronicle, List<Report> reports, List<Claim> claims, List<Ruling> rulings);
}
