import type { StatementRecord } from '../api/claims.ts';
import { HandIn } from '../parts/HandIn.tsx';
import { Mark } from '../parts/Marks.tsx';
import { outlets } from '../parts/sources.ts';
import { Told } from '../parts/Told.tsx';
import { useAddress } from '../query/address.ts';
import { asked } from '../query/filters.ts';
import { SidesView } from '../views/SidesView.tsx';
import { ShelfPage } from './ShelfPage.tsx';

/** Who said what about whom. */
export function Statements() {
  const isSided = useAddress().search.get('view') === 'sides';
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
      tabs={(filters) => (
        <nav class="views" aria-label="Views of the same statements">
          <ul>
            <li>
              <a href={asked('/statements', filters)} aria-current={isSided ? undefined : 'page'}>
                List
              </a>
            </li>
            <li>
              <a href={asked('/statements', filters, { view: 'sides' })} aria-current={isSided ? 'page' : undefined}>
                Side by side
              </a>
            </li>
          </ul>
        </nav>
      )}
      view={(filters) => (isSided ? <SidesView filters={filters} /> : undefined)}
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
