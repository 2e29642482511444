import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };

const CODES = new Map(codes.map(([, code, number]) => [number, code]));

/** Outlines without a number in ISO 3166 that states of the record have a code for. */
const OWN = new Map([['Kosovo', 'XKX']]);

/** ISO 3166 alpha-3 code of an outline of world-atlas, by its number, else by its name; null where it has none. */
export function codeOf(number: string | undefined, name: string): string | null {
  return CODES.get(number ?? '') ?? OWN.get(name) ?? null;
}
