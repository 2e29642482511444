import { useAsk } from '../api/client.ts';
import type { EventRecord, Page } from '../api/types.ts';
import { useAddress } from '../query/address.ts';
import { asked, FIELDS, filtersOf } from '../query/filters.ts';
import { EventLine } from './Chronicle.tsx';
import { ShelfPage } from './ShelfPage.tsx';

/** Events that nobody has looked at yet, to be gone through with the keyboard: open, decide, next. */
export function Review() {
  return (
    <ShelfPage<EventRecord>
      shelf="events"
      title="Review"
      always={[{ field: 'review', value: 'open' }]}
      empty={(isFiltered) => (
        <p class="empty">
          {isFiltered
            ? 'Nothing that fits these filters waits for review. Take one out above.'
            : 'Nothing waits for review: every event has been ruled on, or none was read.'}
        </p>
      )}
      tabs={() => <Standing />}
      record={(event) => <EventLine event={event} />}
    />
  );
}

/** How far the review is, and how one goes on. */
function Standing() {
  const filters = filtersOf(useAddress().search, FIELDS.events);
  const done = useAsk<Page<EventRecord>>(
    asked('/api/events', [...filters, { field: 'review', value: 'done' }], { limit: '1' }),
  );
  const aside = useAsk<Page<EventRecord>>(asked('/api/rejected', filters, { limit: '1' }));
  return (
    <p class="lead">
      <kbd>j</kbd> <kbd>k</kbd> next, previous; <kbd>o</kbd> open; then <kbd>a</kbd> accept, <kbd>r</kbd> reject,{' '}
      <kbd>e</kbd> edit, <kbd>u</kbd> undo. Ruled so far: {done.data?.total ?? '…'} kept, {aside.data?.total ?? '…'} put
      aside. Rulings stay when the reports are read again.
    </p>
  );
}
