import type { Source } from '../api/types.ts';

const MOST = 3;

/** "Alba Times, Northern Wire and 2 more": outlets by name, the files where the outlet is not known. */
export function outlets(sources: Source[]): string {
  const names = [...new Set(sources.map(({ outlet, name }) => outlet ?? name))];
  const shown = names.slice(0, MOST).join(', ');
  return names.length > MOST ? `${shown} and ${names.length - MOST} more` : shown;
}

/** "Alba Times, a.txt". */
export function sourceName({ outlet, name }: Source): string {
  return outlet ? `${outlet}, ${name}` : name;
}
