/**
 * Who says so: finds statements (speaker, cue, content), decides in whose voice each act is told, turns speech acts into
 * acts, and makes claims of everything.
 *
 * <p>Before: "The minister said Turkey had shelled the town" with the coded act <i>shell</i> (Turkey, the town). After: a
 * statement claim (speaker: the minister; content: "Turkey had shelled the town") and an act claim whose voices are the
 * outlet, unsaid, and the minister.
 */
@NullMarked
package chancery.attribute;

import org.jspecify.annotations.NullMarked;
