import type { AgreementInFull } from '../api/claims.ts';
import { actorPage } from '../query/address.ts';
import { BriefLink, Field, type Open, WhyList } from './RecordHead.tsx';

/** A whole agreement: whose it is, what about, and each step of its life with the sentence that tells it. */
export function AgreementHead({ agreement, open }: { agreement: AgreementInFull; open: Open }) {
  return (
    <div class="record-head">
      <h2>{agreement.told}</h2>
      <dl class="fields">
        <Field name="name">{agreement.name}</Field>
        <Field name="parties">
          {agreement.parties.length === 0 && 'not said'}
          {agreement.parties.map((party, i) => (
            <span key={party.actor}>
              {i > 0 && ', '}
              <a class="actor" href={actorPage(party.actor)}>
                {party.name}
              </a>
            </span>
          ))}
        </Field>
        <Field name="about">
          <ul>
            {agreement.subjects.map(({ subject, amounts }) => (
              <li key={subject}>
                {subject}
                {amounts.length > 0 && ` (${amounts.join(', ')})`}
              </li>
            ))}
          </ul>
        </Field>
        <Field name="steps">
          <Steps agreement={agreement} />
        </Field>
        {agreement.tellers.length > 0 && (
          <Field name="told with">
            <ul>
              {agreement.tellers.map((event) => (
                <li key={event.id}>
                  <BriefLink brief={event} open={open} />
                </li>
              ))}
            </ul>
          </Field>
        )}
      </dl>
      <WhyList why={agreement.why} />
    </div>
  );
}

function Steps({ agreement }: { agreement: AgreementInFull }) {
  return (
    <ol>
      {agreement.stages.map(({ evidence }, i) => (
        <li key={i}>
          {agreement.life[i]}
          {evidence[0] && (
            <p class="excerpt" dir="auto">
              “{evidence[0].text.trim()}”
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
