import type { ComponentChildren } from 'preact';
import { useAddress } from '../query/address.ts';

interface Props<T> {
  records: T[];
  none: string;
  line: (record: T) => ComponentChildren;
}

/** A short list of records, each with a way to its evidence, which opens beside the page. */
export function RecordButtons<T extends { id: string; told: string }>({ records, none, line }: Props<T>) {
  const { search, go, here } = useAddress();
  const open = search.get('open');
  if (records.length === 0) {
    return <p class="empty">{none}</p>;
  }
  return (
    <ol class="records">
      {records.map((record) => (
        <li key={record.id} class={record.id === open ? 'record current' : 'record'}>
          {line(record)}
          <button
            type="button"
            class="open-record"
            aria-expanded={record.id === open}
            onClick={() => go(here({ open: record.id === open ? null : record.id, claim: null }), true)}
          >
            Evidence<span class="hidden">: {record.told}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
