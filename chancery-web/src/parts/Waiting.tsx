import type { ComponentChildren } from 'preact';
import type { Asked } from '../api/client.ts';

/** Shows what was asked when it is there; until then that it is awaited, or why it does not come. */
export function Awaited<T>({ asked, children }: { asked: Asked<T>; children: (data: T) => ComponentChildren }) {
  if (asked.problem !== null) {
    return (
      <p class="problem" role="alert">
        {asked.problem}
      </p>
    );
  }
  if (asked.data === null) {
    return asked.waiting ? (
      <p class="waiting" role="status">
        Looking it up …
      </p>
    ) : null;
  }
  return <div class={asked.waiting ? 'awaited stale' : 'awaited'}>{children(asked.data)}</div>;
}
