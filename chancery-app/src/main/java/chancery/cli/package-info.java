/**
 * The command line: joins stages, store, questions, texts and exports into the program. {@link chancery.cli.Main} is where it
 * begins.
 *
 * <p>In: {@code chancery chronicle --dyad NOR-ALB}. Out: {@code 3 Sep 2018  Ana Mirza (Norland) met Tom Rook (Alba) · …}.
 */
@NullMarked
package chancery.cli;

import org.jspecify.annotations.NullMarked;
