import type { Pair } from '../api/types.ts';

/** Somebody that pairs are between. */
export interface Named {
  id: string;
  label: string;
  /** number of events in all pairs */
  total: number;
}

/** Rows and columns of a matrix. */
export interface Grid {
  names: Named[];
  count: (from: string, to: string) => number;
  most: number;
  leftOut: number;
}

/** Everybody who is in a pair, who is in most events first. */
export function namesOf(pairs: Pair[]): Named[] {
  const found = new Map<string, Named>();
  const count = (id: string, label: string, more: number) => {
    const named = found.get(id) ?? { id, label, total: 0 };
    named.total += more;
    found.set(id, named);
  };
  pairs.forEach((pair) => {
    count(pair.from, pair.from_label, pair.count);
    count(pair.to, pair.to_label, pair.count);
  });
  return [...found.values()].sort((one, other) => other.total - one.total || one.id.localeCompare(other.id, 'en'));
}

/** The pairs as a square with at most so many rows. */
export function gridOf(pairs: Pair[], rows: number): Grid {
  const all = namesOf(pairs);
  const counts = new Map(pairs.map((pair) => [`${pair.from} ${pair.to}`, pair.count]));
  return {
    names: all.slice(0, rows),
    count: (from, to) => counts.get(`${from} ${to}`) ?? 0,
    most: Math.max(1, ...counts.values()),
    leftOut: Math.max(0, all.length - rows),
  };
}

/** One of five shades, by the logarithm: few events are to differ from none. */
export function shade(count: number, most: number): string {
  if (count === 0) {
    return 'shade-0';
  }
  return `shade-${1 + Math.round((4 * Math.log(count)) / Math.max(Math.log(most), 1))}`;
}

/** A link of the network: two who deal with each other, in either direction. */
export interface Edge {
  one: string;
  other: string;
  count: number;
}

/**
 * Both directions of each pair as one link, between at most so many.
 *
 * @param kept are in the network whether they are in many events or in few
 */
export function networkOf(
  pairs: Pair[],
  most: number,
  kept: string[],
): { nodes: Named[]; edges: Edge[]; leftOut: number } {
  const all = namesOf(pairs);
  const first = all.filter(({ id }) => kept.includes(id));
  const nodes = [...first, ...all.filter(({ id }) => !kept.includes(id))].slice(0, most);
  const inside = new Set(nodes.map(({ id }) => id));
  const edges = new Map<string, Edge>();
  for (const { from, to, count } of pairs) {
    const [one = '', other = ''] = [from, to].sort();
    if (inside.has(one) && inside.has(other)) {
      const edge = edges.get(`${one} ${other}`);
      edges.set(`${one} ${other}`, { one, other, count: Math.max(edge?.count ?? 0, count) });
    }
  }
  return { nodes, edges: [...edges.values()], leftOut: all.length - nodes.length };
}
