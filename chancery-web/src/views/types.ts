import type { ActCount, Step } from '../api/types.ts';

/** Acts over time of the events that fit a query. */
export interface Acts {
  grain: 'year' | 'month' | 'day';
  /** events that fit, those that are not drawn too */
  total: number;
  acts: ActCount[];
  reports: Step[];
}

/** An area whose status is disputed: a rough spot with a radius in degrees, or an outline of world-atlas by number or name. */
export interface Area {
  name: string;
  east: number;
  north: number;
  radius: number | null;
  outline: string | null;
  holders: string[];
  claimed_by: string[];
  source: string;
}
