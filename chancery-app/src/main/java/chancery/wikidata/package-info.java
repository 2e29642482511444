/**
 * Takes offices, people, states and organisations out of a Wikidata dump into a folder of knowledge files. In: the line of Wikidata's
 * item for a woman with {@code position held} (P39) "Minister of Foreign Affairs of Norway" since (P580) 2021-10-14. Out: a row of
 * {@code office-holders.tsv}: foreign_minister, NOR, 2021-10-14. What the tables know already stays; what differs is told.
 */
@NullMarked
package chancery.wikidata;

import org.jspecify.annotations.NullMarked;
