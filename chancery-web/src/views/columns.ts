import type { EventRecord } from '../api/types.ts';
import { outlets } from '../parts/sources.ts';

/** A column of the table of events. */
export interface Column {
  name: string;
  /** its columns in the table that is downloaded */
  file: string[];
  cell: (event: EventRecord) => string;
}

const names = (who: { name: string }[]) => who.map(({ name }) => name).join('; ');

export const COLUMNS: Column[] = [
  { name: 'day', file: ['date_from', 'date_to', 'date_precision', 'date_basis'], cell: ({ day }) => day },
  { name: 'what', file: ['told'], cell: ({ told }) => told },
  { name: 'kind', file: ['kind'], cell: ({ kind }) => kind.replaceAll('-', ' ') },
  { name: 'agents', file: ['agents', 'agent_ids', 'agent_states'], cell: ({ agents }) => names(agents) },
  {
    name: 'recipients',
    file: ['recipients', 'recipient_ids', 'recipient_states'],
    cell: (event) => names(event.recipients),
  },
  {
    name: 'type',
    file: ['type', 'mode'],
    cell: ({ type, mode }) => [type?.toLowerCase(), mode].filter(Boolean).join(' / '),
  },
  { name: 'CAMEO', file: ['cameo', 'quad'], cell: ({ cameo }) => cameo ?? '' },
  { name: 'Goldstein', file: ['goldstein'], cell: ({ goldstein }) => goldstein?.toFixed(1) ?? '' },
  { name: 'sizes', file: ['sizes'], cell: ({ sizes }) => sizes.join('; ') },
  { name: 'place', file: ['place', 'country'], cell: ({ place }) => place?.name ?? '' },
  {
    name: 'status',
    file: ['status', 'certainty'],
    cell: ({ status, certainty }) => (certainty === 'asserted' ? status : `${status}, ${certainty}`),
  },
  { name: 'vouched for by', file: ['voices'], cell: ({ voices }) => names(voices) || 'the outlet' },
  { name: 'witnesses', file: ['witnesses'], cell: ({ witnesses }) => String(witnesses) },
  { name: 'disputes', file: ['disputes'], cell: ({ disputes }) => String(disputes.length) },
  { name: 'confidence', file: ['confidence'], cell: ({ confidence }) => `${Math.round(confidence * 100)} %` },
  { name: 'outlets', file: ['documents'], cell: (event) => outlets(event.told_by) },
];

const USUAL = ['day', 'what', 'kind', 'place', 'status', 'witnesses', 'outlets'];

/** The columns that an address names, in their order; the usual ones where it names none. */
export function columnsOf(search: URLSearchParams): Column[] {
  const asked = search.get('columns')?.split(',') ?? USUAL;
  const found = COLUMNS.filter(({ name }) => asked.includes(name));
  return found.length > 0 ? found : COLUMNS.filter(({ name }) => USUAL.includes(name));
}
