import { useState } from 'preact/hooks';
import { isOver, post, useAsk, watch, words } from '../api/client.ts';
import type { Reading, Status } from '../api/types.ts';
import { useMay } from '../session/session.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';

/** What a new user sees: the store is empty, and two ways to begin. */
export function FirstRun() {
  const { data: status } = useAsk<Status>('/api/status');
  const [reading, setReading] = useState<Reading | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const reviews = useMay('reviewer');
  const begin = () =>
    post<Reading>('/api/readings/examples').then(
      (begun) => {
        setReading(begun);
        watch(begun.id, setReading);
      },
      (error: unknown) => setProblem(words(error)),
    );
  if (!status || status.counts.events > 0) {
    return null;
  }
  return (
    <section class="first-run">
      <h2>{status.counts.reports === 0 ? 'Nothing is read yet' : 'No events in what was read'}</h2>
      <p>
        Chancery reads news reports into a record of who met, visited, promised, signed, accused or attacked whom, with
        the sentence behind every line. Everything stays on this machine.
      </p>
      {reading && <ReadingProgress reading={reading} />}
      {!reviews && <p>Whoever has the role of a reviewer can hand in reports.</p>}
      {reviews && !reading && (
        <p class="choices">
          {status.examples && (
            <button type="button" class="primary" onClick={begin}>
              Read the examples
            </button>
          )}
          <a class="button" href="/import">
            Hand in reports of your own
          </a>
        </p>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {reviews && (!reading || !isOver(reading)) && status.examples && (
        <p class="faint">
          The examples are some thirty short reports, with a copy, rumours and contradictions among them.
        </p>
      )}
    </section>
  );
}
