import type { ComponentChildren } from 'preact';
import type { Brief, ClaimInFull, Dispute, EventInFull, Sequel, Why } from '../api/types.ts';
import { Verdict } from '../rulings/Verdict.tsx';
import { EventMarks, Mark } from './Marks.tsx';
import { SideColumns } from './Sides.tsx';
import { Told, Voices } from './Told.tsx';

export type Open = (record: string, claim: string | null) => void;

export function EventHead({ event, open }: { event: EventInFull; open: Open }) {
  const codes = [event.type, event.mode].filter(Boolean).join('/');
  return (
    <div class="record-head">
      <p class="date">{event.day}</p>
      <h2>
        <Told text={event.told} who={[...event.agents, ...event.recipients]} />
      </h2>
      <p class="record-foot">
        <EventMarks event={event} />
      </p>
      <dl class="fields">
        <Field name="kind">
          {event.kind.replaceAll('-', ' ')}
          {codes && ` · ${codes}`}
          {event.cameo && ` · CAMEO ${event.cameo}`}
          {event.goldstein !== null && ` · Goldstein ${event.goldstein}`}
        </Field>
        {event.contexts.length > 0 && <Field name="contexts">{event.contexts.join(', ')}</Field>}
        <Field name="when">{when(event)}</Field>
        {event.place && (
          <Field name="where">
            {event.place.name}
            {event.place.country && ` (${event.place.country})`}, {event.place.role.replaceAll('-', ' ')}
          </Field>
        )}
        {event.sizes.length > 0 && <Field name="how much">{event.sizes.join(', ')}</Field>}
        <Field name="who asserts it">
          <Voices voices={event.voices} />
        </Field>
        <Field name="confidence">{Math.round(event.confidence * 100)} % that it was read rightly</Field>
        {event.sequel && <SequelField sequel={event.sequel} open={open} />}
        {event.whole && (
          <Field name="part of">
            <BriefLink brief={event.whole} open={open} />
          </Field>
        )}
      </dl>
      <Verdict event={event} />
      <WhyList why={event.why} />
      {event.disagreements.map((dispute) => (
        <SideColumns key={dispute.id} dispute={dispute} />
      ))}
      {event.parts.length > 0 && (
        <details class="parts">
          <summary>Parts of it, and what is said of it ({event.parts.length})</summary>
          <ul>
            {event.parts.map((part) => (
              <li key={part.id}>
                <BriefLink brief={part} open={open} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

export function ClaimHead({ claim, open }: { claim: ClaimInFull; open: Open }) {
  return (
    <div class="record-head">
      <p class="date">{claim.day}</p>
      <h2>{claim.told}</h2>
      {claim.certainty && claim.certainty !== 'asserted' && (
        <p class="record-foot">
          <Mark kind={claim.certainty}>{claim.certainty}</Mark>
        </p>
      )}
      <dl class="fields">
        {claim.voices && (
          <Field name="who asserts it">
            <Voices voices={claim.voices} />
          </Field>
        )}
        {claim.confidence !== undefined && (
          <Field name="confidence">{Math.round(claim.confidence * 100)} % that it was read rightly</Field>
        )}
        {claim.record && (
          <Field name="went into">
            <BriefLink brief={claim.record} open={open} />
          </Field>
        )}
        {claim.agreement && <AgreementField id={claim.agreement} open={open} />}
      </dl>
      <WhyList why={claim.why} />
    </div>
  );
}

function AgreementField({ id, open }: { id: string; open: Open }) {
  return (
    <Field name="tells of">
      <button type="button" class="link" onClick={() => open(id, null)}>
        the whole agreement, as all reports tell it
      </button>
    </Field>
  );
}

export function DisputeHead({ dispute, open }: { dispute: Dispute; open: Open }) {
  return (
    <div class="record-head">
      <h2>{dispute.told}</h2>
      {dispute.concerns && (
        <p>
          About: <BriefLink brief={dispute.concerns} open={open} />
        </p>
      )}
      <SideColumns dispute={dispute} />
    </div>
  );
}

function when(event: EventInFull): string {
  const { date } = event;
  if (!date) {
    return 'not said';
  }
  return `${event.day} (${date.basis}${date.phrase ? `: “${date.phrase}”` : ''})`;
}

export function Field({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What became of it, with the events that tell it. */
function SequelField({ sequel, open }: { sequel: Sequel; open: Open }) {
  return (
    <Field name="what became of it">
      {sequel.told}
      {sequel.events.map(
        ({ event, because, record }) =>
          record && (
            <span key={event} title={because.join('; ')}>
              {' · '}
              <BriefLink brief={record} open={open} />
            </span>
          ),
      )}
    </Field>
  );
}

export function BriefLink({ brief, open }: { brief: Brief; open: Open }) {
  return (
    <button type="button" class="link" onClick={() => open(brief.id, null)}>
      {brief.told} <span class="faint">{brief.day}</span>
    </button>
  );
}

/** The rules that coded it, each with the sentence that it was written for. */
export function WhyList({ why }: { why: Why[] }) {
  return (
    <details class="why" open={why.length === 1}>
      <summary>Why it was coded so ({why.length === 1 ? 'one rule' : `${why.length} rules`})</summary>
      <ul>
        {why.map(({ rule, example }) => (
          <li key={rule}>
            <a href={`/knowledge?words=${encodeURIComponent(rule)}`} title="The entry of the knowledge file">
              <code>{rule}</code>
            </a>
            {example && <p class="example">as in: {example}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
