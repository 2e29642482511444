import type { TenureRecord } from '../api/claims.ts';
import type { Holding } from '../api/types.ts';

/** A row of the chart: an office of one person, or a person of one office. */
export interface TenureRow {
  key: string;
  name: string;
  holdings: Holding[];
  stated: TenureRecord[];
}

/** By what the rows are: the offices of a person, or the people of an office. */
export type Rows = 'offices' | 'people';

/** Rows in the order of their beginnings. */
export function tenureRows(record: Holding[], stated: TenureRecord[], rows: Rows): TenureRow[] {
  const all = new Map<string, TenureRow>();
  const row = (key: string, name: string) => {
    const known = all.get(key) ?? { key, name, holdings: [], stated: [] };
    all.set(key, known);
    return known;
  };
  for (const holding of record) {
    const office = `${holding.jurisdiction}/${holding.office}`;
    row(rows === 'people' ? holding.person : office, rows === 'people' ? holding.name : titleOf(holding)).holdings.push(
      holding,
    );
  }
  for (const tenure of stated) {
    const office = `${tenure.jurisdiction ?? ''}/${tenure.office}`;
    row(rows === 'people' ? tenure.person : office, rows === 'people' ? tenure.name : tenure.title).stated.push(tenure);
  }
  return [...all.values()].sort((one, other) => beginning(one).localeCompare(beginning(other)));
}

function titleOf(holding: Holding): string {
  return `${holding.title || holding.office.replaceAll('_', ' ')}, ${holding.jurisdiction_name}`;
}

function beginning(row: TenureRow): string {
  const days = [
    ...row.holdings.map(({ from, to }) => from ?? to),
    ...row.stated.map((tenure) => tenure.as_of?.from ?? tenure.as_of?.to ?? null),
  ].filter((day) => day !== null);
  return days.sort()[0] ?? '9999';
}

/** The first and the last year that anything of the rows lies in; today closes what is open. */
export function yearsOf(rows: TenureRow[], today: string): { first: number; last: number } {
  const days = rows.flatMap((row) => [
    ...row.holdings.flatMap(({ from, to }) => [from ?? to, to ?? today]),
    ...row.stated.flatMap(({ as_of }) => [as_of?.from ?? null, as_of?.to ?? null]),
  ]);
  const years = days.filter((day) => day !== null).map((day) => Number(day.slice(0, 4)));
  const first = years.length > 0 ? Math.min(...years) : Number(today.slice(0, 4));
  const last = years.length > 0 ? Math.max(...years) : first;
  return { first, last: last + 1 };
}

/** Where a day lies between the beginning of one year and that of another, from 0 to 1. */
export function share(day: string, years: { first: number; last: number }): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const exact = year + (month - 1) / 12 + (date - 1) / 365;
  return Math.max(0, Math.min(1, (exact - years.first) / Math.max(1, years.last - years.first)));
}
