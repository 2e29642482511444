import type { Dispute } from '../api/types.ts';
import { reportPage } from '../query/address.ts';
import { Settle } from '../rulings/Settle.tsx';

/** A disagreement with its sides beside each other. No side is called right. */
export function SideColumns({ dispute }: { dispute: Dispute }) {
  return (
    <section class="dispute" aria-label={`Dispute: ${dispute.told}`}>
      <p class="dispute-head">
        <span class="mark mark-disputed">
          <span aria-hidden="true">≠</span> {dispute.question.replaceAll('-', ' ')}
        </span>{' '}
        <span class="faint">
          {dispute.kind.replaceAll('-', ' ')}, {dispute.severity} severity
        </span>
      </p>
      <div class="sides">
        {dispute.sides.map((side) => (
          <div class="side" key={side.value}>
            <p class="side-value">{side.value}</p>
            {side.evidence.length === 0 && <p class="faint">the record of the knowledge files</p>}
            {side.evidence.map((evidence) => (
              <blockquote key={`${evidence.document}-${evidence.start}`} dir="auto">
                <a href={`${reportPage(evidence.document)}?at=${evidence.start}`}>{evidence.text}</a>
              </blockquote>
            ))}
          </div>
        ))}
      </div>
      <Settle dispute={dispute} />
    </section>
  );
}
