package chancery.store;

import chancery.model.Claim;
import chancery.model.CopyRegister;
import chancery.model.Event;
import chancery.model.Former;
import chancery.model.KeptKeys;
import chancery.model.Merged;
import chancery.model.Register;
import chancery.model.Report;
import chancery.model.ReportId;
import chancery.model.Revision;
import chancery.model.RuledPart;
import chancery.model.RuledRegister;
import chancery.model.Ruling;
import chancery.model.Sketch;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A way to make the view that can make a part of it again, to the same as if all were made again. */
public interface ViewInParts extends View {

    /** Stands for the rules of merging: parts that were made by others do not fit. */
    String rules();

    /** All, with what is needed to make a part of it again. */
    Merged whole(List<Report> reports, List<Claim> claims);

    /** The keys by which a report is found again. */
    KeptKeys keys(Report report, List<Claim> claims, List<Event> events);

    /** What is otherwise after these reports came, changed or went. */
    Revision revise(Register register, Map<ReportId, Optional<Former>> changed);

    /**
     * What rulings make of those parts of the record that they have to do with.
     *
     * @param rulings some that stand
     * @param events that may have to do with rulings
     * @param claims that rulings have or had to do with
     */
    RuledPart amendPart(
            RuledRegister register, Collection<Ruling> rulings, Collection<Event> events, Collection<Claim> claims);

    Sketch sketch(Report report);

    /**
     * The reports that are marked otherwise than they are.
     *
     * @param changed those that are new or other than they were
     * @param lost bands of what was there before, and is gone or changed
     */
    Map<ReportId, Report> copies(CopyRegister register, Collection<ReportId> changed, Set<Long> lost);
}
