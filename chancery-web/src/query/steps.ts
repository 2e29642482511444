import type { Step } from '../api/types.ts';

export type Grain = 'year' | 'month' | 'day';

/** All steps from the first to the last, those without records too. */
export function filled(steps: Step[], grain: Grain): Step[] {
  const first = steps[0];
  const last = steps.at(-1);
  if (!first || !last) {
    return [];
  }
  const counts = new Map(steps.map(({ step, count }) => [step, count]));
  const all: Step[] = [];
  for (let step = first.step; step <= last.step && all.length < 5000; step = after(step, grain)) {
    all.push({ step, count: counts.get(step) ?? 0 });
  }
  return all;
}

/** The step behind this one: 2019-01 after 2018-12. */
export function after(step: string, grain: Grain): string {
  if (grain === 'year') {
    return String(Number(step) + 1).padStart(4, '0');
  }
  const [year = 0, month = 1, day = 1] = step.split('-').map(Number);
  const next = grain === 'month' ? new Date(Date.UTC(year, month, 1)) : new Date(Date.UTC(year, month - 1, day + 1));
  return next.toISOString().slice(0, grain === 'month' ? 7 : 10);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A step as people write it: "Sep 2018". */
export function stepName(step: string): string {
  const [year, month, day] = step.split('-');
  const name = month ? `${MONTHS[Number(month) - 1] ?? month} ${year}` : (year ?? step);
  return day ? `${Number(day)} ${name}` : name;
}

/** True if the step lies between two days, months or years, as far as they are given. */
export function within(step: string, from: string | null, to: string | null): boolean {
  const compare = (day: string) => {
    const grain = Math.min(step.length, day.length);
    return step.slice(0, grain).localeCompare(day.slice(0, grain), 'en');
  };
  return (!from || compare(from) >= 0) && (!to || compare(to) <= 0);
}
