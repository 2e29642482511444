/**
 * Areas whose status is disputed and that the outlines below do not show as such: the outlines draw who holds them. The spots are
 * rough, in degrees, and say nothing about where a border should be.
 */
export const DISPUTED_SPOTS: { name: string; east: number; north: number; radius: number }[] = [
  { name: 'Crimea', east: 34.2, north: 45.3, radius: 1.4 },
  { name: 'Donbas, Zaporizhzhia, Kherson', east: 36.8, north: 47.8, radius: 2.2 },
  { name: 'Transnistria', east: 29.5, north: 47.1, radius: 0.9 },
  { name: 'Abkhazia', east: 41, north: 43.1, radius: 0.9 },
  { name: 'South Ossetia', east: 44, north: 42.4, radius: 0.7 },
  { name: 'Golan Heights', east: 35.8, north: 33, radius: 0.6 },
  { name: 'West Bank', east: 35.3, north: 32, radius: 0.7 },
  { name: 'Gaza Strip', east: 34.4, north: 31.4, radius: 0.5 },
  { name: 'Kashmir', east: 76, north: 34.5, radius: 2.2 },
  { name: 'Aksai Chin', east: 79.5, north: 35.2, radius: 1.3 },
  { name: 'Arunachal Pradesh', east: 94.5, north: 28, radius: 1.8 },
  { name: 'Abyei', east: 28.4, north: 9.6, radius: 0.9 },
  { name: 'Halaib Triangle', east: 35.5, north: 22.3, radius: 0.9 },
  { name: 'Kuril Islands (southern)', east: 146.5, north: 44.2, radius: 1.2 },
  { name: 'Spratly Islands', east: 114, north: 9.5, radius: 2.4 },
  { name: 'Paracel Islands', east: 112, north: 16.5, radius: 1.2 },
  { name: 'Falkland Islands / Malvinas', east: -59.2, north: -51.7, radius: 1.5 },
  { name: 'Guayana Esequiba', east: -59.8, north: 5.8, radius: 2 },
];

/** Outlines that are drawn by themselves, and whose status is disputed: by their number in ISO 3166, else by name. */
const DISPUTED_OUTLINES = new Set(['158', '275', '732', 'Kosovo', 'N. Cyprus', 'Somaliland', 'Siachen Glacier']);

export function isDisputed(id: string | undefined, name: string): boolean {
  return DISPUTED_OUTLINES.has(id ?? '') || DISPUTED_OUTLINES.has(name);
}
