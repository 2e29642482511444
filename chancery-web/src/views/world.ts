import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json?url';
import { ask } from '../api/client.ts';
import { codeOf } from './codes.ts';
import type { Area } from './types.ts';

/** One outline on the map. */
export interface Land {
  key: string;
  name: string;
  /** ISO 3166 alpha-3 code; null where the atlas has none */
  code: string | null;
  path: string;
  center: [number, number];
  disputed: boolean;
}

/** A spot that stands for a disputed area without an outline of its own. */
export interface Spot {
  name: string;
  x: number;
  y: number;
  radius: number;
}

/** The world as it is drawn. */
export interface World {
  lands: Land[];
  spots: Spot[];
}

export const WIDTH = 960;
export const HEIGHT = 500;

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Fetches the outlines from the desk and draws them. */
export async function drawWorld(): Promise<World> {
  const [topology, { items: areas }] = await Promise.all([
    ask<Atlas>(atlas),
    ask<{ items: Area[] }>('/api/disputed-areas'),
  ]);
  const outlines = new Set(areas.map(({ outline }) => outline));
  const countries = feature(topology, topology.objects.countries);
  const projection = geoNaturalEarth1().fitExtent(
    [
      [4, 4],
      [WIDTH - 4, HEIGHT - 4],
    ],
    { type: 'Sphere' },
  );
  const path = geoPath(projection).digits(1);
  const scale = projection.scale();
  return {
    lands: countries.features.map((country) => ({
      key: `${country.id ?? ''} ${country.properties.name}`,
      name: country.properties.name,
      code: codeOf(country.id?.toString(), country.properties.name),
      path: path(country) ?? '',
      center: path.centroid(country),
      disputed: outlines.has(country.id?.toString() ?? '') || outlines.has(country.properties.name),
    })),
    spots: areas.flatMap(({ name, east, north, radius }) => {
      const [x, y] = projection([east, north]) ?? [0, 0];
      return radius === null ? [] : [{ name, x, y, radius: Math.max(2, (radius * Math.PI * scale) / 180) }];
    }),
  };
}
