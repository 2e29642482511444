import { useState } from 'preact/hooks';
import { ask, type Asked, useAsk, words } from './client.ts';
import type { Page } from './types.ts';

/** A list that comes page by page, as far as it was asked for. */
export interface Paged<T> {
  /** the first page; while it is awaited there are no items */
  first: Asked<Page<T>>;
  items: T[];
  total: number;
  /** asks for the next page; null where there is none */
  more: (() => void) | null;
  /** why the next page does not come */
  problem: string | null;
}

interface Rest<T> {
  /** the first page that it goes on from */
  of: Page<T>;
  items: T[];
  next: string | null;
  problem: string | null;
}

/** Asks for a list, and again from its beginning when the path or the record changes. */
export function usePages<T>(path: string): Paged<T> {
  const first = useAsk<Page<T>>(path);
  const [read, setRead] = useState<Rest<T> | null>(null);
  const page = first.data;
  const rest = read && read.of === page ? read : null;
  const next = rest ? rest.next : (page?.next ?? null);
  const further = rest?.items ?? [];
  const load = (of: Page<T>, cursor: string) =>
    ask<Page<T>>(`${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`).then(
      (loaded) => setRead({ of, items: [...further, ...loaded.items], next: loaded.next, problem: null }),
      (error: unknown) => setRead({ of, items: further, next: cursor, problem: words(error) }),
    );
  return {
    first,
    items: [...(page?.items ?? []), ...further],
    total: page?.total ?? 0,
    more: page && next ? () => void load(page, next) : null,
    problem: rest?.problem ?? null,
  };
}
