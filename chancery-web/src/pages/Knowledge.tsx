import { useState } from 'preact/hooks';
import { post, useAsk, watch, words } from '../api/client.ts';
import type { Reading } from '../api/types.ts';
import { EntryForm } from '../knowledge/EntryForm.tsx';
import type { Entries, Entry } from '../knowledge/types.ts';
import { EvidencePane } from '../parts/EvidencePane.tsx';
import { Proposals } from '../parts/Proposals.tsx';
import { ReadingProgress } from '../parts/ReadingProgress.tsx';
import { useTitle } from '../parts/title.ts';
import { Awaited } from '../parts/Waiting.tsx';
import { useAddress } from '../query/address.ts';

/** The rows that reports are coded by: looked up, changed on trial, saved. */
export function Knowledge() {
  useTitle('Knowledge');
  const address = useAddress();
  const { search, go } = address;
  const open = search.get('open');
  const query = new URLSearchParams([...search].filter(([name, value]) => ['words', 'file'].includes(name) && value));
  const [edition, setEdition] = useState(0);
  const [saved, setSaved] = useState<string | null>(null);
  const entries = useAsk<Entries>(
    `/api/knowledge/entries?${new URLSearchParams([...query, ['limit', '60']])}#${edition}`,
  );
  const close = (where: string | null) => {
    setSaved(where);
    setEdition(edition + 1);
  };
  return (
    <div class={open ? 'plain-page with-pane' : 'plain-page'}>
      <div class="page-body">
        <h1>Knowledge</h1>
        <p class="lead">
          Phrases, states, offices, places and words: each act, name and date in the record comes from rows like these.
          A rule as the evidence names it finds its row.
        </p>
        <form
          class="inline-form"
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            const typed = new FormData(event.currentTarget);
            const next = new URLSearchParams();
            typed.forEach((value, name) => value && next.set(name, String(value)));
            go(`/knowledge?${next}`);
          }}
        >
          <label>
            Words{' '}
            <input
              key={search.get('words')}
              name="words"
              defaultValue={search.get('words') ?? ''}
              placeholder="visit/v, foreign_minister, Aden …"
              size={36}
            />
          </label>
          <label>
            File{' '}
            <select key={search.get('file')} name="file" defaultValue={search.get('file') ?? ''}>
              <option value="">all</option>
              {entries.data?.files.map((file) => (
                <option key={file} selected={file === search.get('file')}>
                  {file}
                </option>
              ))}
            </select>
          </label>
          <button>Look up</button>
        </form>
        {saved && <Saved key={edition} where={saved} />}
        <Awaited asked={entries}>
          {(data) =>
            query.size === 0 ? (
              <>
                <p class="empty">
                  Type words of an entry, or choose a file; or open an event, and follow the rule under “Why it was
                  coded so”.
                </p>
                <Proposals of={{}} />
              </>
            ) : (
              <Found entries={data} file={search.get('file')} close={close} />
            )
          }
        </Awaited>
      </div>
      {open && <EvidencePane id={open} close={() => address.go(address.here({ open: null, claim: null }), true)} />}
    </div>
  );
}

function Found({
  entries,
  file,
  close,
}: {
  entries: Entries;
  file: string | null;
  close: (where: string | null) => void;
}) {
  const [open, setOpen] = useState<string | null>(null);
  const first = entries.items[0];
  const done = (where: string | null) => {
    setOpen(null);
    if (where) {
      close(where);
    }
  };
  return (
    <>
      <p class="faint" role="status">
        {entries.total === 1 ? 'One entry' : `${entries.total} entries`}
        {entries.total > entries.items.length && `, the first ${entries.items.length} shown: give more words`}.{' '}
        {entries.folder
          ? `Changes are saved in ${entries.folder}.`
          : 'To save changes, open the desk with a folder of yours: chancery serve --knowledge DIR.'}
      </p>
      {entries.total === 0 && <p class="empty">No entry has these words. Fewer words, or all files, find more.</p>}
      {file && first && (
        <New
          open={open === 'new'}
          choose={() => setOpen('new')}
          entry={{ ...first, line: 0, cells: [] }}
          folder={entries.folder}
          close={done}
        />
      )}
      <ul class="entries">
        {entries.items.map((entry) => {
          const key = `${entry.file}:${entry.line}`;
          return (
            <li key={key} class="card">
              {open === key ? (
                <EntryForm entry={entry} folder={entries.folder} close={done} />
              ) : (
                <Row entry={entry} edit={() => setOpen(key)} />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface NewProps {
  open: boolean;
  choose: () => void;
  entry: Entry;
  folder: string | null;
  close: (where: string | null) => void;
}

function New({ open, choose, entry, folder, close }: NewProps) {
  return open ? (
    <div class="card">
      <EntryForm entry={entry} folder={folder} close={close} />
    </div>
  ) : (
    <p>
      <button type="button" onClick={choose}>
        New entry of {entry.file}
      </button>
    </p>
  );
}

function Row({ entry, edit }: { entry: Entry; edit: () => void }) {
  return (
    <>
      <p class="entry-head">
        <code>
          {entry.file}:{entry.line}
        </code>{' '}
        <span class="faint">{entry.own ? 'in your file' : 'bundled'}</span>{' '}
        <button type="button" class="quiet" onClick={edit}>
          Change<span class="hidden"> {entry.cells[0]}</span>
        </button>
      </p>
      <dl class="cells">
        {entry.columns.map((column, i) =>
          entry.cells[i] ? (
            <div key={column}>
              <dt>{column}</dt>
              <dd dir="auto">{entry.cells[i]}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </>
  );
}

/** What was saved holds for what is read from now on; the stored reports can be read again by it. */
function Saved({ where }: { where: string }) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const again = () =>
    post<Reading>('/api/readings/stored').then(
      (begun) => {
        setReading(begun);
        watch(begun.id, setReading);
      },
      (error: unknown) => setProblem(words(error)),
    );
  return (
    <section class="card" aria-label="Saved">
      <p role="status">Saved in {where}. The record is still as it was read before.</p>
      {reading ? (
        <ReadingProgress reading={reading} />
      ) : (
        <button type="button" onClick={again}>
          Read the stored reports again
        </button>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
