import { postJson, recordChanged } from '../api/client.ts';
import type { Ruling } from '../api/types.ts';

/** What somebody decides, as the API takes it. */
export interface Wanted {
  what: 'accept' | 'reject' | 'edit' | 'dispute' | 'note';
  about: string;
  changes?: Record<string, string>;
  holds?: string;
  why?: string;
}

/** Rulings that were made in this window and can be taken back with one key, the last at the end. */
const made: string[] = [];

/** Rules; the record is another when this is done. */
export async function rule(wanted: Wanted): Promise<Ruling> {
  const ruling = await postJson<Ruling>('/api/rulings', wanted);
  made.push(ruling.id);
  recordChanged();
  return ruling;
}

/** Takes a ruling back. */
export async function undo(id: string): Promise<Ruling> {
  const undone = await postJson<Ruling>(`/api/rulings/${encodeURIComponent(id)}/undo`, {});
  recordChanged();
  return undone;
}

/** Takes back the last ruling of this window; null if there is none left. */
export async function undoLast(): Promise<Ruling | null> {
  const last = made.pop();
  return last === undefined ? null : undo(last);
}
