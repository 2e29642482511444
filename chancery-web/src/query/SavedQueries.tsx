import { useEffect, useState } from 'preact/hooks';
import { ask, useAsk } from '../api/client.ts';
import { useAddress } from './address.ts';
import { asked, type Filter, written } from './filters.ts';
import { keepQueries, type Saved, savedQueries, withQuery } from './saved.ts';

interface Props {
  shelf: string;
  filters: Filter[];
}

/** Queries that one comes back to: each says how many records came since one last looked. They stay in this browser. */
export function SavedQueries({ shelf, filters }: Props) {
  const { path } = useAddress();
  const [queries, setQueries] = useState(savedQueries);
  const keep = (next: Saved[]) => {
    keepQueries(next);
    setQueries(next);
  };
  const address = asked(path, filters);
  const list = asked(`/api/${shelf}`, filters);
  const isKept = queries.some((query) => query.address === address);
  const save = async () => {
    const { total } = await ask<{ total: number }>(asked(`/api/${shelf}`, filters, { limit: '1' }));
    keep(withQuery(savedQueries(), { name: filters.map(written).join(' '), address, path: list, seen: total }));
  };
  return (
    <div class="saved">
      {filters.length > 0 && !isKept && (
        <button type="button" class="quiet" onClick={() => void save()}>
          Save this query
        </button>
      )}
      {queries.length > 0 && (
        <details>
          <summary>Saved queries ({queries.length})</summary>
          <ul>
            {queries.map((query) => (
              <SavedQuery
                key={query.address}
                query={query}
                seen={(total) => keep(queries.map((one) => (one === query ? { ...query, seen: total } : one)))}
                drop={() => keep(queries.filter((one) => one !== query))}
              />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface OneProps {
  query: Saved;
  seen: (total: number) => void;
  drop: () => void;
}

function SavedQuery({ query, seen, drop }: OneProps) {
  const now = useAsk<{ total: number }>(`${query.path}${query.path.includes('?') ? '&' : '?'}limit=1`);
  const [more, setMore] = useState(0);
  useEffect(() => {
    if (now.data) {
      setMore(now.data.total - query.seen);
    }
  }, [now.data]);
  return (
    <li>
      <a href={query.address} onClick={() => now.data && seen(now.data.total)}>
        {query.name}
      </a>{' '}
      <span class="faint">
        {now.problem ?? (now.data ? `${now.data.total} records` : '…')}
        {more > 0 && <strong> · {more} more than when you last looked</strong>}
        {more < 0 && ` · ${-more} fewer than when you last looked`}
      </span>{' '}
      <button type="button" class="quiet" onClick={drop}>
        forget<span class="hidden"> {query.name}</span>
      </button>
    </li>
  );
}
