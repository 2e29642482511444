import type { ActCount } from '../api/types.ts';

/** All acts of one type over time. */
export interface Lane {
  type: string;
  score: number;
  total: number;
  acts: ActCount[];
}

/** A lane for each type, the friendliest first. */
export function lanesOf(acts: ActCount[]): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const act of acts) {
    const lane = lanes.get(act.type) ?? { type: act.type, score: act.score, total: 0, acts: [] };
    lane.total += act.count;
    lane.acts.push(act);
    lanes.set(act.type, lane);
  }
  return [...lanes.values()].sort((one, other) => other.score - one.score || one.type.localeCompare(other.type, 'en'));
}
