import type { StatementRecord } from '../api/claims.ts';
import { HandIn } from '../parts/HandIn.tsx';
import { Mark } from '../parts/Marks.tsx';
import { outlets } from '../parts/sources.ts';
import { Told } from '../parts/Told.tsx';
import { ShelfPage } from './ShelfPage.tsx';

/** Who said what about whom. */
export function Statements() {
  return (
    <ShelfPage<StatementRecord>
      shelf="statements"
      empty={(isFiltered) => (
        <p class="empty">
          {isFiltered ? (
            'No statement fits all of these filters. Take one out above.'
          ) : (
            <>
              No report that was read quotes anybody.
              <HandIn />
            </>
          )}
        </p>
      )}
      record={(statement) => <StatementLine statement={statement} />}
    />
  );
}

const STANCES = { supportive: '+', opposed: '−', mixed: '±', neutral: '' };

export function StatementLine({ statement }: { statement: StatementRecord }) {
  const who = [...statement.speakers, ...statement.addressees, ...(statement.via ? [statement.via] : [])];
  const [said = '', ...rest] = statement.told.split(' · ');
  return (
    <>
      <span class={statement.date?.basis === 'inferred' ? 'date inferred' : 'date'}>{statement.day}</span>
      <div class="record-body">
        <p class="told">
          <Told text={said} who={who} />
        </p>
        <p class="record-foot">
          <span class="kind">{statement.force.replaceAll('-', ' ')}</span>
          {statement.described && <span>{statement.described.kind}, unnamed</span>}
          {statement.quoted === 'direct' && <span>in own words</span>}
          {statement.status !== 'happened' && <Mark kind={statement.status}>{statement.status}</Mark>}
          {rest.map((part) => (
            <span key={part} class={`stance stance-${statement.stance}`}>
              <span aria-hidden="true">{part.startsWith('via') ? '' : STANCES[statement.stance]}</span> {part}
            </span>
          ))}
          <span class="faint">{outlets(statement.told_by)}</span>
        </p>
      </div>
    </>
  );
}
