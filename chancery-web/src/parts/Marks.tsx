import type { EventRecord } from '../api/types.ts';

/** Signs that say the same as their words, so that no mark rests on colour. */
const SIGNS: Record<string, string> = {
  happened: '●',
  ongoing: '◑',
  recurring: '↻',
  planned: '◷',
  hypothetical: '◇',
  denied: '⊘',
  claimed: '❝',
  alleged: '‽',
  disputed: '≠',
  single: '①',
};

export function Mark({ kind, children }: { kind: string; children: string }) {
  return (
    <span class={`mark mark-${kind}`}>
      <span aria-hidden="true">{SIGNS[kind] ?? '·'}</span> {children}
    </span>
  );
}

/** What has to be known of an event before one relies on it. */
export function EventMarks({ event }: { event: EventRecord }) {
  return (
    <>
      {event.status !== 'happened' && <Mark kind={event.status}>{event.status}</Mark>}
      {event.certainty !== 'asserted' && <Mark kind={event.certainty}>{event.certainty}</Mark>}
      {event.disputes.length > 0 && <Mark kind="disputed">disputed</Mark>}
      {event.witnesses === 1 ? (
        <Mark kind="single">single witness</Mark>
      ) : (
        <span class="witnesses">{event.witnesses} witnesses</span>
      )}
    </>
  );
}
