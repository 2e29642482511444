import { geoEquirectangular, geoPath } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { codeOf } from '../src/views/codes.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/**
 * The outlines that the command line draws its maps from, made from world-atlas: rings in degrees, cut where the map has its edge.
 * `npm run outlines` writes them; a test looks whether they are still those of the package.
 */
export function outlines(): string {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json');
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
  const flat = geoPath(
    geoEquirectangular()
      .translate([0, 0])
      .scale(180 / Math.PI)
      .precision(0),
  ).digits(2);
  const rows = feature(topology, topology.objects.countries).features.map((land) => {
    const id = String(land.id ?? '');
    const rings = (flat(land) ?? '').split('Z').filter(Boolean);
    return [
      codeOf(id, land.properties.name) ?? '',
      id,
      land.properties.name,
      rings.map((ring) => ring.slice(1).replaceAll('L', ' ')).join(';'),
    ];
  });
  return [
    '# Outlines of countries, south positive: Natural Earth 1:110 million of 2018 (public domain) as world-atlas 2.0.2 (ISC) has them.',
    'code\tnumber\tname\trings',
    ...rows.map((row) => row.join('\t')),
    '',
  ].join('\n');
}
