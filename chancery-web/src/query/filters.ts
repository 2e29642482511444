import type { Shelf } from '../api/types.ts';

/** What a list is narrowed by: field and value, in the order in which they were given. */
export interface Filter {
  field: string;
  value: string;
}

const COMMON = ['actor', 'state', 'dyad', 'from', 'to', 'outlet', 'text', 'status', 'voice', 'report'];

/** The fields that each shelf can be narrowed by, as the API has them. */
export const FIELDS: Record<'events' | 'statements' | 'agreements', string[]> = {
  events: [
    ...COMMON,
    'kind',
    'type',
    'mode',
    'certainty',
    'year',
    'place',
    'country',
    'witnesses',
    'disputed',
    'review',
  ],
  statements: [...COMMON, 'speaker', 'about', 'stance', 'force'],
  agreements: [...COMMON, 'stage'],
};

/** Fields of which only one value makes sense. */
const SINGLE = new Set(['from', 'to', 'text']);

/** The filters in the address of a page. */
export function filtersOf(search: URLSearchParams, fields: string[]): Filter[] {
  return [...search].filter(([field]) => fields.includes(field)).map(([field, value]) => ({ field, value }));
}

/** The address of an answer: the path with the filters, and what else is asked. */
export function asked(path: string, filters: Filter[], more: Record<string, string> = {}): string {
  const search = new URLSearchParams();
  filters.forEach(({ field, value }) => search.append(field, value));
  Object.entries(more).forEach(([field, value]) => search.append(field, value));
  const query = search.toString();
  return query ? `${path}?${query}` : path;
}

export function has(filters: Filter[], field: string, value: string): boolean {
  return filters.some((filter) => filter.field === field && filter.value === value);
}

/** The filters with this one more; a second day or a second set of words takes the place of the first. */
export function added(filters: Filter[], field: string, value: string): Filter[] {
  if (has(filters, field, value)) {
    return filters;
  }
  const kept = SINGLE.has(field) ? without(filters, field) : filters;
  return [...kept, { field, value }];
}

/** The filters without this value, or without any of the field. */
export function without(filters: Filter[], field: string, value?: string): Filter[] {
  return filters.filter((filter) => filter.field !== field || (value !== undefined && filter.value !== value));
}

export function toggled(filters: Filter[], field: string, value: string): Filter[] {
  return has(filters, field, value) ? without(filters, field, value) : added(filters, field, value);
}

/** One word of a query: `kind:visit`, `place:"Alba City"`, or words without a field. */
const TOKEN = /(?:([a-z]+):)?(?:"([^"]*)"|(\S+))/g;

/**
 * Reads what was typed: words with a field become filters, all others are looked for in the sentences.
 *
 * @example parsed('kind:visit Damascus airport', ['kind', 'text']) // kind = visit, text = Damascus airport
 */
export function parsed(typed: string, fields: string[]): Filter[] {
  const filters: Filter[] = [];
  const free: string[] = [];
  for (const [whole, field, quoted, plain] of typed.matchAll(TOKEN)) {
    const value = quoted ?? plain ?? '';
    if (field && fields.includes(field) && value) {
      filters.push({ field, value });
    } else {
      free.push(field ? whole.replaceAll('"', '') : value);
    }
  }
  const text = free.join(' ').trim();
  return text ? [...filters, { field: 'text', value: text }] : filters;
}

/** The word that is being typed at the end: its field, if it has one, and what of its value is there. */
export function lastWord(typed: string): { before: string; field: string | null; start: string } {
  const found = /(?:^|\s)((?:([a-z]+):)?("[^"]*|[^\s"]*))$/.exec(typed);
  const word = found?.[1] ?? '';
  return {
    before: typed.slice(0, typed.length - word.length),
    field: found?.[2] ?? null,
    start: (found?.[3] ?? '').replace('"', ''),
  };
}

/** A filter as one types it. */
export function written({ field, value }: Filter): string {
  return `${field}:${/\s/.test(value) ? `"${value}"` : value}`;
}

/** What people call a field. */
export function fieldName(field: string): string {
  return NAMES[field] ?? field;
}

const NAMES: Record<string, string> = {
  dyad: 'between',
  country: 'country of the place',
  text: 'words',
  voice: 'vouched for by',
  disputed: 'disputed?',
  force: 'kind of speech',
  outlet: 'outlet',
  from: 'from',
  to: 'to',
};

/** Names of shelves as headings. */
export const SHELF_NAMES: Record<Shelf, string> = {
  events: 'Chronicle',
  statements: 'Statements',
  agreements: 'Agreements',
  tenures: 'Offices',
  figures: 'Figures',
  disputes: 'Disputes',
};
