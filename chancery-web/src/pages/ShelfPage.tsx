import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { type Paged, usePages } from '../api/pages.ts';
import { EvidencePane } from '../parts/EvidencePane.tsx';
import { useKeys } from '../parts/keys.ts';
import { MoreButton } from '../parts/MoreButton.tsx';
import { useTitle } from '../parts/title.ts';
import { Awaited } from '../parts/Waiting.tsx';
import { useAddress } from '../query/address.ts';
import { Facets } from '../query/Facets.tsx';
import {
  added,
  asked,
  type Filter,
  FIELDS,
  filtersOf,
  SHELF_NAMES,
  toggled,
  without,
  written,
} from '../query/filters.ts';
import { label } from '../query/labels.ts';
import { QueryBox } from '../query/QueryBox.tsx';
import { SavedQueries } from '../query/SavedQueries.tsx';
import { TimeBrush } from '../query/TimeBrush.tsx';

interface Props<T> {
  shelf: keyof typeof FIELDS;
  /** what stands where nothing fits, or nothing is there at all */
  empty: (isFiltered: boolean) => ComponentChildren;
  record: (record: T) => ComponentChildren;
  /** of the page, where it is not the shelf's */
  title?: string;
  /** filters that hold on this page whatever its address says */
  always?: Filter[];
  /** another view of the same records that stands in place of the list */
  view?: (filters: Filter[], go: (filters: Filter[]) => void) => ComponentChildren;
  /** above the records: the choice of views */
  tabs?: (filters: Filter[]) => ComponentChildren;
}

/** A shelf: filters at the left, the query, time and the list in the middle, the open record at the right. */
export function ShelfPage<T extends { id: string; told: string }>({
  shelf,
  empty,
  record,
  view,
  tabs,
  title,
  always = [],
}: Props<T>) {
  const address = useAddress();
  const filters = filtersOf(address.search, FIELDS[shelf]);
  const open = address.search.get('open');
  const heading = title ?? SHELF_NAMES[shelf];
  const all = [...filters, ...always];
  useTitle(heading);
  const shown = address.search.get('view');
  const order = address.search.get('order');
  const kept = { ...(open ? { open } : {}), ...(shown ? { view: shown } : {}), ...(order ? { order } : {}) };
  const go = (next: Filter[]) => address.go(asked(address.path, next, kept));
  const inView = view?.(filters, (next) => address.go(asked(address.path, next)));
  const show = (id: string | null) => address.go(address.here({ open: id, claim: null }), true);
  return (
    <div class={open ? 'shelf-page with-pane' : 'shelf-page'}>
      <Facets shelf={shelf} filters={all} toggle={(field, value) => go(toggled(filters, field, value))} />
      <div class="shelf-body">
        <h1 class="hidden">{heading}</h1>
        <PrintHead title={heading} filters={all} />
        <QueryBox
          shelf={shelf}
          fields={FIELDS[shelf]}
          filters={filters}
          label={label}
          add={(more) => go(more.reduce((all, { field, value }) => added(all, field, value), filters))}
          remove={({ field, value }) => go(without(filters, field, value))}
          clear={() => go([])}
        />
        <SavedQueries shelf={shelf} filters={filters} />
        <TimeBrush
          shelf={shelf}
          filters={all}
          brush={(from, to) => {
            const timeless = without(without(filters, 'from'), 'to');
            const days = [
              ...(from ? [{ field: 'from', value: from }] : []),
              ...(to ? [{ field: 'to', value: to }] : []),
            ];
            go([...timeless, ...days]);
          }}
        />
        {tabs?.(filters)}
        {inView ?? (
          <RecordList
            shelf={shelf}
            filters={all}
            open={open}
            show={show}
            empty={() => empty(filters.length > 0)}
            record={record}
          />
        )}
      </div>
      {open && <EvidencePane id={open} close={() => show(null)} />}
    </div>
  );
}

/** What stands above a list on paper: which list it is, of which query, on which day. */
function PrintHead({ title, filters }: { title: string; filters: Filter[] }) {
  return (
    <header class="print-only">
      <p class="print-title">{title}</p>
      <p>
        Query: {filters.map(written).join(' ') || 'all'}. Printed by Chancery from machine-read reports,{' '}
        {new Date().toISOString().slice(0, 10)}.
      </p>
    </header>
  );
}

interface ListProps<T> extends Pick<Props<T>, 'shelf' | 'empty' | 'record'> {
  filters: Filter[];
  open: string | null;
  show: (id: string | null) => void;
}

function RecordList<T extends { id: string; told: string }>({
  shelf,
  filters,
  open,
  show,
  empty,
  record,
}: ListProps<T>) {
  const { search } = useAddress();
  const order: Record<string, string> = search.get('order') === 'latest' ? { order: 'latest' } : {};
  const pages = usePages<T>(asked(`/api/${shelf}`, filters, order));
  return (
    <Awaited asked={pages.first}>
      {(page) =>
        page.total === 0 ? (
          empty(filters.length > 0)
        ) : (
          <>
            <ListHead shelf={shelf} total={page.total} filters={filters} order={order} />
            <Items pages={pages} open={open} show={show} record={record} />
          </>
        )
      }
    </Awaited>
  );
}

interface HeadProps {
  shelf: string;
  total: number;
  filters: Filter[];
  order: Record<string, string>;
}

function ListHead({ shelf, total, filters, order }: HeadProps) {
  const { here } = useAddress();
  const isTurned = 'order' in order;
  return (
    <div class="list-head">
      <p role="status">
        <strong>{total.toLocaleString('en')}</strong> {total === 1 ? 'record' : 'records'}
      </p>
      <p>
        <a href={here({ order: isTurned ? null : 'latest' })}>{isTurned ? 'Earliest first' : 'Latest first'}</a>
      </p>
      <p class="downloads">
        <span class="faint">Download what is shown:</span>{' '}
        <a href={asked(`/api/${shelf}.csv`, filters, order)} download>
          CSV
        </a>{' '}
        <a href={asked(`/api/${shelf}.jsonl`, filters, order)} download>
          JSONL
        </a>
      </p>
    </div>
  );
}

interface ItemsProps<T> {
  pages: Paged<T>;
  open: string | null;
  show: (id: string | null) => void;
  record: (record: T) => ComponentChildren;
}

function Items<T extends { id: string; told: string }>({ pages, open, show, record }: ItemsProps<T>) {
  const list = useRef<HTMLOListElement>(null);
  const step = (by: number) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('.open-record') ?? [])];
    const at = buttons.findIndex((button) => button.closest('li')?.contains(document.activeElement));
    buttons[Math.max(0, Math.min(buttons.length - 1, at + by))]?.focus();
  };
  const openFocused = () => {
    const id = document.activeElement?.closest<HTMLElement>('li[data-id]')?.dataset['id'];
    if (id) {
      show(id);
    }
  };
  useKeys({ j: () => step(1), k: () => step(-1), o: openFocused });
  return (
    <>
      <ol class="records" ref={list}>
        {pages.items.map((item) => (
          <li key={item.id} data-id={item.id} class={item.id === open ? 'record current' : 'record'}>
            {record(item)}
            <button
              type="button"
              class="open-record"
              aria-expanded={item.id === open}
              onClick={() => show(item.id === open ? null : item.id)}
            >
              Evidence<span class="hidden">: {item.told}</span>
            </button>
          </li>
        ))}
      </ol>
      <MoreButton pages={pages} />
    </>
  );
}
