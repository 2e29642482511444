import type { Edge } from './pairs.ts';

/** The shortest way from one to another over the edges, both ends with it; of several that with more events. Null if there is none. */
export function wayBetween(edges: Edge[], from: string, to: string): string[] | null {
  const next = new Map<string, { id: string; count: number }[]>();
  const put = (id: string, other: string, count: number) =>
    next.set(id, [...(next.get(id) ?? []), { id: other, count }]);
  edges.forEach(({ one, other, count }) => {
    put(one, other, count);
    put(other, one, count);
  });
  const before = new Map<string, string | null>([[from, null]]);
  const queue = [from];
  for (let id = queue.shift(); id !== undefined && !before.has(to); id = queue.shift()) {
    const near = [...(next.get(id) ?? [])].sort((a, b) => b.count - a.count || a.id.localeCompare(b.id, 'en'));
    for (const { id: other } of near.filter((one) => !before.has(one.id))) {
      before.set(other, id);
      queue.push(other);
    }
  }
  if (!before.has(to)) {
    return null;
  }
  const way: string[] = [];
  for (let id: string | null = to; id !== null; id = before.get(id) ?? null) {
    way.unshift(id);
  }
  return way;
}

/** Whether an edge lies on a way. */
export function isOn(way: string[] | null, { one, other }: Edge): boolean {
  const at = way?.indexOf(one) ?? -1;
  return way !== null && at >= 0 && (way[at + 1] === other || way[at - 1] === other);
}

/** Where somebody was put by hand: a place in the drawing. */
export type Pins = Map<string, { x: number; y: number }>;

/** The pins of an address: pin=person/ana-mirza@120,-40, each its own. */
export function pinsOf(search: URLSearchParams): Pins {
  const pins: Pins = new Map();
  search.getAll('pin').forEach((pin) => {
    const found = /^(.+)@(-?\d+),(-?\d+)$/.exec(pin);
    if (found?.[1]) {
      pins.set(found[1], { x: Number(found[2]), y: Number(found[3]) });
    }
  });
  return pins;
}

/** The address's query with one pin more, or moved; without it where there is no place. */
export function withPin(search: URLSearchParams, id: string, at: { x: number; y: number } | null): URLSearchParams {
  const next = new URLSearchParams(search);
  const others = next.getAll('pin').filter((pin) => !pin.startsWith(`${id}@`));
  next.delete('pin');
  others.forEach((pin) => next.append('pin', pin));
  if (at) {
    next.append('pin', `${id}@${Math.round(at.x)},${Math.round(at.y)}`);
  }
  return next;
}
