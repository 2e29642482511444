package chancery.cli;

import chancery.model.Report;
import java.util.Optional;

/**
 * What came of one thing that was given to be read.
 *
 * @param name for the balance: a path, or a path and a record in it
 * @param report the report, if it is one
 * @param origin where it lies, so that a changed text takes the old one's place; empty for standard input
 * @param problem why there is no report, or something the user should know of it
 * @param failed true if something is wrong with it, and not only left out on purpose
 */
record Taken(String name, Optional<Report> report, Optional<String> origin, Optional<String> problem, boolean failed) {}
