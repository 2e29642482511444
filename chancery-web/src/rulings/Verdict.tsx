import { useState } from 'preact/hooks';
import { words } from '../api/client.ts';
import type { EventInFull, RulingAbout } from '../api/types.ts';
import { useKeys } from '../parts/keys.ts';
import { useAddress } from '../query/address.ts';
import { useMay } from '../session/session.tsx';
import { EditForm } from './EditForm.tsx';
import { rule, undo, undoLast, type Wanted } from './rule.ts';

/** What people decided about the open event, and what one can decide. The keys work while it is open. */
export function Verdict({ event }: { event: EventInFull }) {
  const address = useAddress();
  const [editing, setEditing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const reviews = useMay('reviewer');
  const follow = (work: Promise<{ record: string | null; told: string } | null>) => {
    setBusy(true);
    work.then(
      (ruling) => {
        setBusy(false);
        setEditing(false);
        setTold(ruling ? `Kept: ${ruling.told}.` : 'Nothing was decided in this window yet.');
        if (ruling?.record?.startsWith('e-') && ruling.record !== event.id) {
          address.go(address.here({ open: ruling.record, claim: null }), true);
        }
      },
      (error: unknown) => {
        setBusy(false);
        setTold(words(error));
      },
    );
  };
  const decide = (wanted: Omit<Wanted, 'about'>) => !busy && follow(rule({ ...wanted, about: event.id }));
  useKeys(
    reviews
      ? {
          a: () => decide({ what: 'accept' }),
          r: () => decide({ what: 'reject' }),
          e: () => setEditing(true),
          u: () => follow(undoLast()),
        }
      : {},
  );
  if (!reviews) {
    return <Rulings rulings={event.rulings} />;
  }
  return (
    <section class="verdict" aria-label="Review">
      <Rulings rulings={event.rulings} takeBack={(id) => follow(undo(id))} />
      <p class="choices">
        <button type="button" disabled={busy} title="a" onClick={() => decide({ what: 'accept' })}>
          Accept
        </button>
        <button type="button" disabled={busy} title="r" onClick={() => decide({ what: 'reject' })}>
          Reject
        </button>
        <button type="button" disabled={busy} title="e" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          Edit
        </button>
      </p>
      {editing && (
        <EditForm event={event} busy={busy} save={(changes, why) => decide({ what: 'edit', changes, why })} />
      )}
      <p role="status">{busy ? 'The record is built anew …' : told}</p>
    </section>
  );
}

interface RulingsProps {
  rulings: RulingAbout[];
  /** not given where they are only to be seen */
  takeBack?: (id: string) => void;
}

/** Rulings that hold, or did. */
export function Rulings({ rulings, takeBack }: RulingsProps) {
  if (rulings.length === 0) {
    return null;
  }
  return (
    <ul class="rulings">
      {rulings.map((ruling) => (
        <li key={ruling.id} class={ruling.state === 'holds' ? undefined : 'faint'}>
          <strong>{ruling.told}</strong>
          {ruling.state !== 'holds' && ` (${ruling.state.replaceAll('-', ' ')})`}, {ruling.who || 'somebody'},{' '}
          {ruling.when.slice(0, 10)}
          {ruling.why && `: ${ruling.why}`}{' '}
          {ruling.state === 'holds' && takeBack && (
            <button type="button" class="quiet" onClick={() => takeBack(ruling.id)}>
              undo<span class="hidden"> {ruling.told}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
