import { useState } from 'preact/hooks';
import { words } from '../api/client.ts';
import { usePages } from '../api/pages.ts';
import type { EventRecord } from '../api/types.ts';
import { MoreButton } from '../parts/MoreButton.tsx';
import { Awaited } from '../parts/Waiting.tsx';
import { useAddress } from '../query/address.ts';
import { asked } from '../query/filters.ts';
import { rule } from '../rulings/rule.ts';
import { useMay } from '../session/session.tsx';
import { COLUMNS, type Column, columnsOf } from './columns.ts';
import type { ViewProps } from './tabs.tsx';

/** The events as a table whose columns one chooses; several are ruled on at once. */
export function TableView({ filters }: ViewProps) {
  const { search, here } = useAddress();
  const isTurned = search.get('order') === 'latest';
  const order: Record<string, string> = isTurned ? { order: 'latest' } : {};
  const columns = columnsOf(search);
  const pages = usePages<EventRecord>(asked('/api/events', filters, { limit: '100', ...order }));
  const [chosen, setChosen] = useState<string[]>([]);
  const reviews = useMay('reviewer');
  const ids = pages.items.map(({ id }) => id);
  const picked = chosen.filter((id) => ids.includes(id));
  const file = { ...order, columns: ['id', ...columns.flatMap((column) => column.file)].join(',') };
  return (
    <Awaited asked={pages.first}>
      {({ total }) => (
        <>
          <div class="list-head">
            <p role="status">
              <strong>{total.toLocaleString('en')}</strong> {total === 1 ? 'record' : 'records'}
            </p>
            <p class="downloads">
              <a href={asked('/api/events.csv', filters, file)} download>
                CSV of these columns
              </a>
            </p>
          </div>
          <ColumnChoice columns={columns} />
          {reviews && <Bulk ids={picked} done={() => setChosen([])} />}
          <div class="scroll" tabIndex={0} role="group" aria-label="Table of events">
            <table class="events-table">
              <thead>
                <tr>
                  {reviews && (
                    <td>
                      <input
                        type="checkbox"
                        aria-label="All that are shown"
                        checked={picked.length > 0 && picked.length === ids.length}
                        onChange={(event) => setChosen(event.currentTarget.checked ? ids : [])}
                      />
                    </td>
                  )}
                  {columns.map(({ name }) => (
                    <th
                      key={name}
                      scope="col"
                      aria-sort={name === 'day' ? (isTurned ? 'descending' : 'ascending') : undefined}
                    >
                      {name === 'day' ? (
                        <a href={here({ order: isTurned ? null : 'latest' })} title="Turn the order">
                          day <span aria-hidden="true">{isTurned ? '↓' : '↑'}</span>
                        </a>
                      ) : (
                        name
                      )}
                    </th>
                  ))}
                  <td />
                </tr>
              </thead>
              <tbody>
                {pages.items.map((event) => (
                  <Row
                    key={event.id}
                    event={event}
                    columns={columns}
                    picked={reviews ? picked.includes(event.id) : null}
                    pick={(is) => setChosen(is ? [...picked, event.id] : picked.filter((id) => id !== event.id))}
                  />
                ))}
              </tbody>
            </table>
          </div>
          <MoreButton pages={pages} />
        </>
      )}
    </Awaited>
  );
}

function ColumnChoice({ columns }: { columns: Column[] }) {
  const { here, go } = useAddress();
  const shown = columns.map(({ name }) => name);
  const turn = (name: string) => {
    const next = shown.includes(name) ? shown.filter((other) => other !== name) : [...shown, name];
    go(here({ columns: next.length > 0 ? next.join(',') : null }), true);
  };
  return (
    <details class="column-choice">
      <summary>Columns ({shown.length})</summary>
      <ul>
        {COLUMNS.map(({ name }) => (
          <li key={name}>
            <label>
              <input type="checkbox" checked={shown.includes(name)} onChange={() => turn(name)} /> {name}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface RowProps {
  event: EventRecord;
  columns: Column[];
  /** null where nothing can be picked */
  picked: boolean | null;
  pick: (is: boolean) => void;
}

function Row({ event, columns, picked, pick }: RowProps) {
  const { search, here, go } = useAddress();
  const isOpen = search.get('open') === event.id;
  return (
    <tr class={isOpen ? 'current' : undefined}>
      {picked !== null && (
        <td>
          <input
            type="checkbox"
            aria-label={`Pick: ${event.told}`}
            checked={picked}
            onChange={(changed) => pick(changed.currentTarget.checked)}
          />
        </td>
      )}
      {columns.map(({ name, cell }) => (
        <td
          key={name}
          class={['witnesses', 'disputes', 'Goldstein', 'confidence'].includes(name) ? 'number' : undefined}
        >
          {cell(event)}
        </td>
      ))}
      <td>
        <button
          type="button"
          class="open-record"
          aria-expanded={isOpen}
          onClick={() => go(here({ open: isOpen ? null : event.id, claim: null }), true)}
        >
          Evidence<span class="hidden">: {event.told}</span>
        </button>
      </td>
    </tr>
  );
}

/** Rules on several events, one after the other; each ruling can be undone by itself. */
function Bulk({ ids, done }: { ids: string[]; done: () => void }) {
  const [told, setTold] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const decide = async (what: 'accept' | 'reject') => {
    setBusy(true);
    try {
      for (const [i, about] of ids.entries()) {
        setTold(`Ruling on ${i + 1} of ${ids.length} …`);
        await rule({ what, about });
      }
      setTold(`Kept: ${what === 'accept' ? 'right as they stand' : 'put aside'}, ${ids.length} events.`);
      done();
    } catch (error) {
      setTold(words(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <p class="choices">
      <span>{ids.length} picked</span>
      <button type="button" disabled={busy || ids.length === 0} onClick={() => void decide('accept')}>
        Accept them
      </button>
      <button type="button" disabled={busy || ids.length === 0} onClick={() => void decide('reject')}>
        Reject them
      </button>
      <span role="status">{told}</span>
    </p>
  );
}
