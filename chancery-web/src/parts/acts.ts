import type { ActCount, Step } from '../api/types.ts';
import { filled, type Grain } from '../query/steps.ts';

/** One step of time: co-operation above the line, conflict below it, what was said apart from what was done. */
export interface ActBar {
  step: string;
  quads: [number, number, number, number];
  /** mean score of the acts; null where there are none */
  mean: number | null;
  types: string;
  reports: number;
}

/** The quad classes, each with the sign that tells it where colours do not. */
export const QUADS = [
  { quad: 1, name: 'words of co-operation', side: 'up' },
  { quad: 2, name: 'deeds of co-operation', side: 'up' },
  { quad: 3, name: 'words of conflict', side: 'down' },
  { quad: 4, name: 'deeds of conflict', side: 'down' },
] as const;

/** Bars for all steps from the first act to the last, with the number of reports below each. */
export function actBars(acts: ActCount[], reports: Step[], grain: Grain): ActBar[] {
  const sorted = [...acts].sort((one, other) => one.step.localeCompare(other.step));
  const steps = filled(
    sorted.map(({ step, count }) => ({ step, count })),
    grain,
  );
  const published = new Map(reports.map(({ step, count }) => [step, count]));
  return steps.map(({ step }) =>
    bar(
      step,
      sorted.filter((act) => act.step === step),
      published.get(step) ?? 0,
    ),
  );
}

function bar(step: string, acts: ActCount[], reports: number): ActBar {
  const quads: ActBar['quads'] = [0, 0, 0, 0];
  acts.forEach(({ quad, count }) => (quads[quad - 1] = (quads[quad - 1] ?? 0) + count));
  const all = acts.reduce((sum, { count }) => sum + count, 0);
  const score = acts.reduce((sum, act) => sum + act.score * act.count, 0);
  return {
    step,
    quads,
    mean: all === 0 ? null : score / all,
    types: acts.map(({ type, count }) => `${type} ${count}`).join(', '),
    reports,
  };
}
