import type { Filter } from './filters.ts';

/** A filter's value as people read it: "bashar al assad" for `person/bashar-al-assad`, "IRN – SYR" for a dyad. */
export function label({ field, value }: Filter): string {
  if (field === 'dyad') {
    return value.replace('-', ' – ');
  }
  if (field === 'outlet' && value === 'none') {
    return '(not known)';
  }
  if (field === 'voice' && value === 'own') {
    return 'the outlet itself';
  }
  const slash = value.indexOf('/');
  return slash > 0 ? value.slice(slash + 1).replaceAll('-', ' ') : value;
}
