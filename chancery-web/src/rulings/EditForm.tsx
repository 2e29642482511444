import { useEffect, useRef } from 'preact/hooks';
import type { EventInFull } from '../api/types.ts';

interface Props {
  event: EventInFull;
  busy: boolean;
  save: (changes: Record<string, string>, why: string) => void;
}

const HINTS: Record<string, string> = {
  kind: 'visit, meeting, agreement …',
  type: 'a PLOVER type, or none',
  status: 'happened, planned, denied …',
  agents: 'names or ids, a comma between two',
  recipients: 'names or ids, a comma between two, or none',
  date: '2018-09-03, 2018-09, 2018-09-03..2018-09-05, or none',
  place: 'its usual English name, or none',
};

/** The fields of an event as they can be changed; only what was changed is sent. */
export function EditForm({ event, busy, save }: Props) {
  const before = fieldsOf(event);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const send = (submitted: SubmitEvent) => {
    submitted.preventDefault();
    if (form.current) {
      const now = new FormData(form.current);
      const text = (name: string) => String(now.get(name) ?? '').trim();
      const changed = Object.keys(before).filter((field) => text(field) !== before[field]);
      save(Object.fromEntries(changed.map((field) => [field, text(field) || 'none'])), text('why'));
    }
  };
  return (
    <form class="edit" ref={form} onSubmit={send}>
      {Object.entries(before).map(([field, value]) => (
        <label key={field}>
          {field}
          <input name={field} defaultValue={value} placeholder={HINTS[field] ?? ''} title={HINTS[field]} />
        </label>
      ))}
      <label>
        why
        <input name="why" placeholder="for whoever reads this later" />
      </label>
      <button disabled={busy}>Save the changes</button>
    </form>
  );
}

function fieldsOf(event: EventInFull): Record<string, string> {
  const names = (who: { actor: string }[]) => who.map(({ actor }) => actor).join(', ');
  const { date } = event;
  const [from, to] = [date?.from ?? '', date?.to ?? ''];
  return {
    kind: event.kind,
    type: event.type ?? '',
    status: event.status,
    agents: names(event.agents),
    recipients: names(event.recipients),
    date: from && to && from !== to ? `${from}..${to}` : from || to,
    place: event.place?.name ?? '',
  };
}
