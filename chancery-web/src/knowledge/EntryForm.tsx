import { useEffect, useRef, useState } from 'preact/hooks';
import { postJson, words } from '../api/client.ts';
import { useMay } from '../session/session.tsx';
import { PreviewList } from './PreviewList.tsx';
import type { Edit, Entry, Preview } from './types.ts';

interface Props {
  entry: Entry;
  folder: string | null;
  /** closes the form; told where it was saved */
  close: (saved: string | null) => void;
}

/** A row as it can be changed: first one sees which stored acts would change, then one saves. */
export function EntryForm({ entry, folder, close }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const stopped = useRef(false);
  const saves = useMay('admin');
  useEffect(() => () => void (stopped.current = true), []);
  const edit = (cells: string[]): Edit => ({ file: entry.file, line: entry.line, was: entry.cells, cells });
  const send = <T,>(what: string, path: string, cells: string[], then: (answer: T) => void) => {
    setBusy(what);
    setProblem(null);
    postJson<T>(path, edit(cells))
      .then(then, (error: unknown) => setProblem(words(error)))
      .finally(() => setBusy(''));
  };
  const compare = async (cells: string[]) => {
    stopped.current = false;
    setProblem(null);
    let so: Preview | null = null;
    try {
      do {
        setBusy(`Reading the stored reports both ways${so ? `: ${so.compared} of ${so.reports}` : ''} …`);
        const from: number = so?.next ?? 0;
        const next = await postJson<Preview>('/api/knowledge/preview', { ...edit(cells), from });
        if (stopped.current) {
          break;
        }
        so = joined(so, next);
        setPreview(so);
      } while (so.next !== null);
    } catch (error) {
      setProblem(words(error));
    } finally {
      setBusy('');
    }
  };
  const save = (cells: string[]) =>
    send<{ saved: string }>('Saving …', '/api/knowledge/save', cells, ({ saved }) => close(saved));
  return (
    <form
      class="edit entry-form"
      ref={form}
      aria-label={entry.line === 0 ? `New entry of ${entry.file}` : `${entry.file}, line ${entry.line}`}
      onSubmit={(event) => {
        event.preventDefault();
        void compare(typed(form.current));
      }}
      onInput={() => {
        stopped.current = true;
        setPreview(null);
      }}
    >
      {entry.columns.map((column, i) => (
        <label key={column}>
          {column}
          <input name={column} defaultValue={entry.cells[i] ?? ''} spellcheck={false} autocomplete="off" />
        </label>
      ))}
      <p class="choices">
        <button class="primary" disabled={busy !== ''}>
          See what would change
        </button>
        <button type="button" disabled={busy !== '' || !folder || !saves} onClick={() => save(typed(form.current))}>
          Save
        </button>
        {entry.line > 0 && (
          <button type="button" disabled={busy !== '' || !folder || !saves} onClick={() => save([])}>
            Take the entry out
          </button>
        )}
        <button type="button" class="quiet" onClick={() => close(null)}>
          Cancel
        </button>
      </p>
      {busy && (
        <p role="status">
          {busy}{' '}
          {preview && (
            <button type="button" class="quiet" onClick={() => (stopped.current = true)}>
              stop
            </button>
          )}
        </p>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {preview && <PreviewList preview={preview} />}
    </form>
  );
}

/** What was compared before together with what was compared now. */
function joined(before: Preview | null, now: Preview): Preview {
  return before === null
    ? now
    : {
        ...now,
        compared: before.compared + now.compared,
        changed: before.changed + now.changed,
        failed: [...before.failed, ...now.failed],
        items: [...before.items, ...now.items],
      };
}

/** The cells in the order of the columns, without empty ones at the end. */
function typed(form: HTMLFormElement | null): string[] {
  const cells = form ? [...new FormData(form).values()].map((value) => String(value).trim()) : [];
  while (cells.at(-1) === '') {
    cells.pop();
  }
  return cells;
}
