import type { TenureRecord } from '../api/claims.ts';
import type { Holding } from '../api/types.ts';
import { actorPage, officePage, useAddress } from '../query/address.ts';
import type { Filter } from '../query/filters.ts';
import { PlotLinks } from '../views/PlotLinks.tsx';
import { type Rows, share, tenureRows, type TenureRow, yearsOf } from './tenures.ts';

interface Props {
  record: Holding[];
  stated: TenureRecord[];
  rows: Rows;
  /** whose tenures they are: an office or an actor, for the picture to download */
  of: Filter;
}

const HEIGHT = 22;

/** Bars of the record of office-holders; on them, as diamonds, what reports state, with what the record says to that. */
export function TenureBars({ record, stated, rows, of }: Props) {
  const all = tenureRows(record, stated, rows);
  const years = yearsOf(all, new Date().toISOString().slice(0, 10));
  if (all.length === 0) {
    return null;
  }
  return (
    <div class="tenures">
      <table class="tenure-table">
        <thead class="hidden">
          <tr>
            <th scope="col">{rows === 'people' ? 'holder' : 'office'}</th>
            <th scope="col">time</th>
          </tr>
        </thead>
        <tbody>
          {all.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <RowName row={row} rows={rows} />
              </th>
              <td>
                <RowBars row={row} years={years} />
                <p class="tenure-days">{days(row)}</p>
              </td>
            </tr>
          ))}
          <tr aria-hidden="true">
            <td />
            <td>
              <p class="axis">
                <span>{years.first}</span>
                <span>{years.last}</span>
              </p>
            </td>
          </tr>
        </tbody>
      </table>
      <PlotLinks kind="tenures" filters={[of]} />
      <Stated stated={stated} />
    </div>
  );
}

function RowName({ row, rows }: { row: TenureRow; rows: Rows }) {
  const [holding] = row.holdings;
  const [tenure] = row.stated;
  const jurisdiction = holding?.jurisdiction ?? tenure?.jurisdiction;
  const office = holding?.office ?? tenure?.office;
  if (rows === 'offices') {
    return jurisdiction && office ? <a href={officePage(jurisdiction, office)}>{row.name}</a> : <>{row.name}</>;
  }
  const person = tenure?.person ?? (holding?.known ? holding.person : undefined);
  return person ? <a href={actorPage(person)}>{row.name}</a> : <>{row.name}</>;
}

function RowBars({ row, years }: { row: TenureRow; years: { first: number; last: number } }) {
  const x = (day: string) => share(day, years) * 100;
  return (
    <svg class="tenure-bars" aria-hidden="true">
      <line x1={0} x2="100%" y1={HEIGHT / 2} y2={HEIGHT / 2} class="grid" />
      {row.holdings.map((holding) => {
        const from = x(holding.from ?? `${years.first}-01-01`);
        const to = x(holding.to ?? `${years.last}-01-01`);
        return (
          <rect
            key={`${holding.from}-${holding.office}`}
            class={holding.to ? 'held' : 'held open'}
            x={`${from}%`}
            y={6}
            width={`${Math.max(0.4, to - from)}%`}
            height={10}
          />
        );
      })}
      {row.stated.map((tenure) => {
        const day = tenure.as_of?.from ?? tenure.as_of?.to;
        return day ? <Diamond key={tenure.id} at={x(day)} check={tenure.check} /> : null;
      })}
    </svg>
  );
}

function Diamond({ at, check }: { at: number; check: string }) {
  const y = HEIGHT / 2;
  return (
    <svg x={`${at}%`} overflow="visible">
      <path class={`stated ${check}`} d={`M0 ${y - 7} L5 ${y} L0 ${y + 7} L-5 ${y} Z`} />
    </svg>
  );
}

function days(row: TenureRow): string {
  const held = row.holdings.map(
    ({ from, to, acting }) => `${from ?? 'unknown'} – ${to ?? 'open'}${acting ? ' (acting)' : ''}`,
  );
  return held.length > 0 ? held.join('; ') : 'not in the record of office-holders';
}

const CHECKS = {
  agrees: { sign: '✓', words: 'the record agrees' },
  conflicts: { sign: '≠', words: 'the record has' },
  unknown: { sign: '?', words: 'not in the record' },
};

/** What reports state, each with its check and a way to its sentence. */
function Stated({ stated }: { stated: TenureRecord[] }) {
  const { go, here } = useAddress();
  if (stated.length === 0) {
    return <p class="faint">No report that was read states it.</p>;
  }
  return (
    <details class="stated-list" open={stated.length <= 6}>
      <summary>As reports state it ({stated.length})</summary>
      <ul>
        {stated.map((tenure) => (
          <li key={tenure.id}>
            <button type="button" class="link" onClick={() => go(here({ open: tenure.id, claim: tenure.id }), true)}>
              {tenure.name}: {tenure.status === 'current' ? '' : `${tenure.status} `}
              {tenure.title}
            </button>{' '}
            <span class="faint">{tenure.day}</span>{' '}
            <span class={`check ${tenure.check}`}>
              <span aria-hidden="true">{CHECKS[tenure.check].sign}</span> {CHECKS[tenure.check].words}
              {tenure.check === 'conflicts' && ` ${tenure.expected.join(', ') || 'somebody else'}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
