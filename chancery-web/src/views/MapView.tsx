import { useEffect, useState } from 'preact/hooks';
import { useAsk, words } from '../api/client.ts';
import type { Count, Facet } from '../api/types.ts';
import { Awaited } from '../parts/Waiting.tsx';
import { asked, type Filter } from '../query/filters.ts';
import { shade } from './pairs.ts';
import { PlotLinks } from './PlotLinks.tsx';
import type { ViewProps } from './tabs.tsx';
import { drawWorld, HEIGHT, type Land, WIDTH, type World } from './world.ts';

/** Where the events took place, by country. */
export function MapView({ filters, narrow }: ViewProps) {
  const facets = useAsk<{ facets: Facet[] }>(asked('/api/events/facets', filters, { facet: 'country', values: '200' }));
  const [world, setWorld] = useState<World | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    drawWorld().then(setWorld, (error: unknown) => setProblem(words(error)));
  }, []);
  if (problem) {
    return (
      <p class="problem" role="alert">
        {problem}
      </p>
    );
  }
  return (
    <Awaited asked={facets}>
      {(data) =>
        world && <Drawing world={world} counts={data.facets[0]?.values ?? []} narrow={narrow} filters={filters} />
      }
    </Awaited>
  );
}

interface DrawingProps {
  world: World;
  counts: Count[];
  narrow: ViewProps['narrow'];
  filters: Filter[];
}

function Drawing({ world, counts, narrow, filters }: DrawingProps) {
  const byCode = new Map(counts.map((count) => [count.value, count]));
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const drawn = new Set(world.lands.map(({ code }) => code));
  const undrawn = counts.filter(({ value }) => !drawn.has(value));
  return (
    <figure class="view">
      <div class="scroll" tabIndex={0} role="group" aria-label="Map">
        <svg class="map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label="Events by country">
          <defs>
            <pattern id="disputed" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line class="hatch" x1="0" y1="0" x2="0" y2="4" />
            </pattern>
          </defs>
          {world.lands.map((land) => (
            <Country key={land.key} land={land} found={byCode.get(land.code ?? '')} most={most} narrow={narrow} />
          ))}
          {world.lands
            .filter(({ disputed }) => disputed)
            .map(({ key, name, path }) => (
              <path key={key} class="disputed" d={path}>
                <title>{`${name}: status disputed`}</title>
              </path>
            ))}
          {world.spots.map(({ name, x, y, radius }) => (
            <circle key={name} class="disputed" cx={x} cy={y} r={radius}>
              <title>{`${name}: status disputed`}</title>
            </circle>
          ))}
          {world.lands.map(({ key, code, center }) => {
            const found = byCode.get(code ?? '');
            return (
              found && (
                <text key={key} class="map-count" x={center[0]} y={center[1]} text-anchor="middle" aria-hidden="true">
                  {found.count}
                </text>
              )
            );
          })}
        </svg>
      </div>
      <PlotLinks kind="map" filters={filters} />
      <figcaption class="faint">
        Events by the country they took place in, as far as it is known. The outlines are Natural Earth’s (world-atlas
        2.0.2, 1:110 million, data of 2018): they draw who holds a place, not who has a right to it. Hatched: areas
        whose status is disputed; where they have no outline of their own, a rough spot.
        {undrawn.length > 0 &&
          ` Too small for this map: ${undrawn.map(({ label, count }) => `${label} ${count}`).join(', ')}.`}
      </figcaption>
    </figure>
  );
}

interface CountryProps {
  land: Land;
  found: Count | undefined;
  most: number;
  narrow: ViewProps['narrow'];
}

function Country({ land, found, most, narrow }: CountryProps) {
  const className = `land ${shade(found?.count ?? 0, most)}`;
  if (!found) {
    return (
      <path class={className} d={land.path}>
        <title>{land.name}</title>
      </path>
    );
  }
  const choose = () => narrow('country', found.value);
  return (
    <path
      class={className}
      d={land.path}
      role="button"
      tabindex={0}
      aria-label={`${found.label}: ${found.count}`}
      onClick={choose}
      onKeyDown={(event) => event.key === 'Enter' && choose()}
    >
      <title>{`${found.label}: ${found.count}`}</title>
    </path>
  );
}
