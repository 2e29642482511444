import type { AgreementRecord } from '../api/claims.ts';
import { HandIn } from '../parts/HandIn.tsx';
import { outlets } from '../parts/sources.ts';
import { ShelfPage } from './ShelfPage.tsx';

/** What was agreed, and how far each agreement has come. */
export function Agreements() {
  return (
    <ShelfPage<AgreementRecord>
      shelf="agreements"
      empty={(isFiltered) => (
        <p class="empty">
          {isFiltered ? (
            'No agreement fits all of these filters. Take one out above.'
          ) : (
            <>
              No report that was read tells of an agreement.
              <HandIn />
            </>
          )}
        </p>
      )}
      record={(agreement) => <AgreementLine agreement={agreement} />}
    />
  );
}

export function AgreementLine({ agreement }: { agreement: AgreementRecord }) {
  return (
    <>
      <span class={agreement.date?.basis === 'inferred' ? 'date inferred' : 'date'}>{agreement.day}</span>
      <div class="record-body">
        <p class="told">{agreement.told.replace(/ \[[a-z-]+\]$/, '')}</p>
        {agreement.stage && <StageSteps stage={agreement.stage} />}
        {agreement.life && <p class="faint">{agreement.life}</p>}
        <p class="record-foot">
          <span class="faint">{outlets(agreement.told_by)}</span>
        </p>
      </div>
    </>
  );
}

const LIFE = ['proposed', 'negotiated', 'initialled', 'signed', 'ratified', 'in-force', 'implemented'];
const ENDS = ['suspended', 'ended'];

/** The life of an agreement, up to the stage that a report tells. What came before it is not claimed, so it is left open. */
function StageSteps({ stage }: { stage: string }) {
  const steps = ENDS.includes(stage) ? [...LIFE, stage] : LIFE;
  return (
    <ol class="stages" aria-label={`Stage: ${stage.replaceAll('-', ' ')}`}>
      {steps.map((step) => (
        <li key={step} aria-current={step === stage ? 'step' : undefined}>
          <span>{step.replaceAll('-', ' ')}</span>
        </li>
      ))}
    </ol>
  );
}
