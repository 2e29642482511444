import { useState } from 'preact/hooks';
import { words } from '../api/client.ts';
import type { Dispute } from '../api/types.ts';
import { useMay } from '../session/session.tsx';
import { rule, undo } from './rule.ts';
import { Rulings } from './Verdict.tsx';

/** Which side of a dispute is right, as somebody decides it; the sentences of the others stay where they are. */
export function Settle({ dispute }: { dispute: Dispute }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const reviews = useMay('reviewer');
  const follow = (work: Promise<unknown>) => {
    setBusy(true);
    setProblem(null);
    work.catch((error: unknown) => setProblem(words(error))).finally(() => setBusy(false));
  };
  const settle = (holds: string) => follow(rule({ what: 'dispute', about: dispute.id, holds }));
  if (!reviews) {
    return <Rulings rulings={dispute.rulings} />;
  }
  return (
    <div class="settle">
      <Rulings rulings={dispute.rulings} takeBack={(id) => follow(undo(id))} />
      <details>
        <summary>
          Rule this dispute<span class="hidden">: {dispute.told}</span>
        </summary>
        <p class="choices">
          {dispute.sides.map(({ value }) => (
            <button key={value} type="button" disabled={busy} onClick={() => settle(value)}>
              “{value}” is right
            </button>
          ))}
          <button type="button" disabled={busy} onClick={() => settle('none')}>
            No real disagreement
          </button>
        </p>
      </details>
      {busy && <p role="status">The record is built anew …</p>}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
