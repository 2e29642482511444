import { useEffect, useRef, useState } from 'preact/hooks';
import { isOver, post, useAsk, watch, words } from '../api/client.ts';
import type { Reading, Status } from '../api/types.ts';
import { ReadingProgress } from '../parts/ReadingProgress.tsx';
import { useTitle } from '../parts/title.ts';
import { Exchange } from '../rulings/Exchange.tsx';

/** Hand in reports, and see what became of them. */
export function Import() {
  useTitle('Import');
  const { data: status } = useAsk<Status>('/api/status');
  const [begun, setBegun] = useState<Reading[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const keep = (reading: Reading) => setBegun((before) => [reading, ...before.filter(({ id }) => id !== reading.id)]);
  const begin = (request: Promise<Reading>) => {
    setProblem(null);
    request.then(
      (reading) => {
        keep(reading);
        watch(reading.id, keep);
      },
      (error: unknown) => setProblem(words(error)),
    );
  };
  useWatchedReadings(status, keep);
  const earlier = (status?.readings ?? []).filter(({ id }) => !begun.some((reading) => reading.id === id));
  const all = [...begun, ...earlier];
  return (
    <div class="plain-page">
      <h1>Import</h1>
      <DropField handIn={(files) => begin(post<Reading>('/api/reports', form(files)))} />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {status?.examples && (
        <p>
          <button type="button" onClick={() => begin(post<Reading>('/api/readings/examples'))}>
            Read the examples
          </button>
        </p>
      )}
      <h2>Readings of this session</h2>
      {all.length === 0 && (
        <p class="empty">
          Nothing was handed in since the desk was opened. Drop a file above; how its reading goes is told here.
        </p>
      )}
      {all.map((reading) => (
        <section key={reading.id} class="card" aria-label={reading.id}>
          <ReadingProgress reading={reading} />
        </section>
      ))}
      <Exchange />
    </div>
  );
}

/** Goes on watching what was begun before this page was opened. */
function useWatchedReadings(status: Status | null, told: (reading: Reading) => void) {
  const running = status?.readings.find((reading) => !isOver(reading))?.id;
  useEffect(() => (running ? watch(running, told) : undefined), [running]);
}

function form(files: File[]): FormData {
  const data = new FormData();
  files.forEach((file) => data.append('reports', file, file.name));
  return data;
}

function DropField({ handIn }: { handIn: (files: File[]) => void }) {
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) {
      handIn([...files]);
    }
  };
  return (
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p>
        <strong>Drop reports here</strong>, or{' '}
        <label class="file">
          choose files
          <input
            ref={field}
            type="file"
            multiple
            accept=".txt,.text,.md,.markdown,.html,.htm,.xhtml,.jsonl,.ndjson,.gz,.zip"
            onChange={(event) => {
              take(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <p class="faint">
        .txt, .md, .html, .jsonl, each also with .gz, or .zip; 100 MB at once. They stay on this machine.
      </p>
    </div>
  );
}
