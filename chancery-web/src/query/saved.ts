/** A query that somebody keeps in this browser, with how much it gave when it was last looked at. */
export interface Saved {
  name: string;
  /** page and query: /?kind=visit&state=IRN */
  address: string;
  /** the list that it asks for: /api/events?kind=visit&state=IRN */
  path: string;
  seen: number;
}

const KEY = 'chancery-saved';

/** The saved queries of this browser; what cannot be read is none. */
export function savedQueries(store: Pick<Storage, 'getItem'> = localStorage): Saved[] {
  try {
    const read: unknown = JSON.parse(store.getItem(KEY) ?? '[]');
    return Array.isArray(read) ? read.filter(isSaved) : [];
  } catch {
    return []; // what somebody else wrote there
  }
}

function isSaved(value: unknown): value is Saved {
  const saved = value as Partial<Saved> | null;
  return (
    typeof saved?.name === 'string' &&
    typeof saved.address === 'string' &&
    saved.address.startsWith('/') &&
    typeof saved.path === 'string' &&
    saved.path.startsWith('/api/') &&
    typeof saved.seen === 'number'
  );
}

export function keepQueries(queries: Saved[], store: Pick<Storage, 'setItem'> = localStorage): void {
  store.setItem(KEY, JSON.stringify(queries));
}

/** The queries with this one; one of the same address is replaced. */
export function withQuery(queries: Saved[], query: Saved): Saved[] {
  return [...queries.filter(({ address }) => address !== query.address), query];
}
