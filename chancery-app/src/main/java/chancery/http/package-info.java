/**
 * The desk: the record of a store over HTTP on this machine, as JSON for programs and as pages for people. It answers to nobody
 * but the machine it runs on, opens no connection of its own, and asks the store through the same {@code registry} as the command
 * line. Its contract is {@code openapi.yaml} beside it.
 *
 * <p>In: {@code GET /api/events?dyad=NOR-ALB}. Out: {@code {"total":1,"items":[{"id":"e-…","kind":"meeting","told":"Ana Mirza
 * (Norland, Foreign Minister) met Tom Rook (Alba, President)",…}],"next":null}}.
 */
@NullMarked
package chancery.http;

import org.jspecify.annotations.NullMarked;
