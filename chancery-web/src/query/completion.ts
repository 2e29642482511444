import { ask } from '../api/client.ts';
import type { Facet, RankedActor } from '../api/types.ts';
import { fieldName, lastWord, written } from './filters.ts';

/** Something that the word at the end of a query may become. */
export interface Proposal {
  /** what the whole query is when it is taken */
  typed: string;
  label: string;
  hint: string;
}

const ACTORS = new Set(['actor', 'speaker', 'about', 'voice']);
const MOST = 8;

/** What the word at the end may become: the name of a field, or a value of its field that the store has. */
export async function proposals(
  typed: string,
  fields: string[],
  shelf: string,
  stop: AbortSignal,
): Promise<Proposal[]> {
  const { before, field, start } = lastWord(typed);
  if (field === null) {
    return start.length === 0
      ? []
      : [...fieldsFrom(start, before, fields), ...(await actors('actor', start, before, stop))];
  }
  if (!fields.includes(field)) {
    return [];
  }
  if (ACTORS.has(field)) {
    return actors(field, start, before, stop);
  }
  return values(field, start, before, shelf, stop);
}

function fieldsFrom(start: string, before: string, fields: string[]): Proposal[] {
  return fields
    .filter((field) => field.startsWith(start.toLowerCase()))
    .slice(0, MOST)
    .map((field) => ({ typed: `${before}${field}:`, label: `${field}:`, hint: fieldName(field) }));
}

async function actors(field: string, start: string, before: string, stop: AbortSignal): Promise<Proposal[]> {
  if (start.length < 2) {
    return [];
  }
  const found = await ask<{ items: RankedActor[] }>(
    `/api/actors?limit=${MOST}&named=${encodeURIComponent(start)}`,
    stop,
  );
  return found.items.map((actor) => ({
    typed: `${before}${written({ field, value: actor.id })} `,
    label: actor.name,
    hint: `${field}, ${actor.kind}, named ${actor.mentions}×`,
  }));
}

async function values(
  field: string,
  start: string,
  before: string,
  shelf: string,
  stop: AbortSignal,
): Promise<Proposal[]> {
  const found = await ask<{ facets: Facet[] }>(`/api/${shelf}/facets?facet=${field}&values=200`, stop);
  const sought = start.toLowerCase();
  return (found.facets[0]?.values ?? [])
    .filter(({ value, label }) => value.toLowerCase().includes(sought) || label.toLowerCase().includes(sought))
    .slice(0, MOST)
    .map(({ value, label, count }) => ({
      typed: `${before}${written({ field, value })} `,
      label,
      hint: `${field}, ${count}`,
    }));
}
