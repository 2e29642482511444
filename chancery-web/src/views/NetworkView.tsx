import { useMemo, useRef, useState } from 'preact/hooks';
import { useAsk } from '../api/client.ts';
import type { Pair, Pairs } from '../api/types.ts';
import { Awaited } from '../parts/Waiting.tsx';
import { actorPage, useAddress } from '../query/address.ts';
import { asked } from '../query/filters.ts';
import { layOut } from './layout.ts';
import { networkOf } from './pairs.ts';
import { PictureButtons } from './PictureButtons.tsx';
import { PlotLinks } from './PlotLinks.tsx';
import type { ViewProps } from './tabs.tsx';
import { isOn, pinsOf, wayBetween, withPin } from './way.ts';

/** More cannot be told apart. */
const MOST = 300;
const FIRST = '60';

/** Who deals with whom. A click on somebody brings in all with whom they deal; a second click takes them out again. */
export function NetworkView({ filters }: ViewProps) {
  const address = useAddress();
  const around = address.search.getAll('around');
  const path = asked('/api/events/pairs', [...filters, ...around.map((value) => ({ field: 'around', value }))], {
    of: 'actor',
    limit: FIRST,
  });
  const pairs = useAsk<Pairs>(path);
  const turn = (id: string) => {
    const next = around.includes(id) ? around.filter((other) => other !== id) : [...around, id];
    const search = new URLSearchParams(address.search);
    search.delete('around');
    next.forEach((value) => search.append('around', value));
    address.go(`${address.path}?${search}`);
  };
  return (
    <Awaited asked={pairs}>
      {(data) =>
        data.items.length === 0 ? (
          <p class="empty">
            In none of these events do two deal with each other. Take a filter out above, or look at the list.
          </p>
        ) : (
          <>
            <Drawing pairs={data.items} more={data.more} around={around} turn={turn} />
            <PlotLinks kind="network" filters={filters} />
          </>
        )
      }
    </Awaited>
  );
}

interface DrawingProps {
  pairs: Pair[];
  more: boolean;
  around: string[];
  turn: (id: string) => void;
}

function Drawing({ pairs, more, around, turn }: DrawingProps) {
  const svg = useRef<SVGSVGElement>(null);
  const { nodes, edges, leftOut } = useMemo(() => networkOf(pairs, MOST, around), [pairs, around.join(' ')]);
  const { at, frame } = useMemo(() => layOut(nodes, edges), [nodes, edges]);
  const largest = Math.max(1, ...nodes.map(({ total }) => total));
  const heaviest = Math.max(1, ...edges.map(({ count }) => count));
  const { search, path, go } = useAddress();
  const pins = pinsOf(search);
  const [held, setHeld] = useState<{ id: string; x: number; y: number; moved: boolean } | null>(null);
  const spot = (id: string) => (held?.id === id ? held : (pins.get(id) ?? at.get(id) ?? { x: 0, y: 0 }));
  const [one, other, ...others] = around;
  const way = one && other && others.length === 0 ? wayBetween(edges, one, other) : null;
  const place = (event: PointerEvent) => {
    const matrix = svg.current?.getScreenCTM();
    const at = matrix && new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    return { x: at?.x ?? 0, y: at?.y ?? 0 };
  };
  const drop = (id: string) => {
    if (held?.moved) {
      go(`${path}?${withPin(search, id, held)}`, true);
    } else if (held) {
      turn(id);
    }
    setHeld(null);
  };
  return (
    <figure class="view">
      <div class="scroll" tabIndex={0} role="group" aria-label="Network">
        <svg
          ref={svg}
          class="network"
          viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
          role="group"
          aria-label={`Network of ${nodes.length} who deal with each other`}
        >
          {edges.map(({ one, other, count }) => (
            <line
              key={`${one} ${other}`}
              class={isOn(way, { one, other, count }) ? 'edge way' : 'edge'}
              x1={spot(one).x}
              y1={spot(one).y}
              x2={spot(other).x}
              y2={spot(other).y}
              stroke-width={1 + (7 * Math.sqrt(count)) / Math.sqrt(heaviest)}
            >
              <title>{`${one} – ${other}: ${count}`}</title>
            </line>
          ))}
          {nodes.map(({ id, label, total }) => (
            <g
              key={id}
              class={`node${around.includes(id) ? ' open' : ''}${pins.has(id) ? ' pinned' : ''}`}
              transform={`translate(${spot(id).x} ${spot(id).y})`}
              role="button"
              tabindex={0}
              aria-pressed={around.includes(id)}
              aria-label={`${label}, ${total}`}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                setHeld({ id, ...spot(id), moved: false });
              }}
              onPointerMove={(event) => held?.id === id && setHeld({ id, ...place(event), moved: true })}
              onPointerUp={() => drop(id)}
              onPointerCancel={() => setHeld(null)}
              onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), turn(id))}
            >
              <circle r={8 + (16 * Math.sqrt(total)) / Math.sqrt(largest)} />
              <text y={34} text-anchor="middle">
                {label}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <PictureButtons svg={svg} name="network" />
      <figcaption class="faint">
        The thicker the line, the more events two share, in the direction that has more. A click on somebody brings in
        those around them; one that is dragged stays where it is put.
        {pins.size > 0 && (
          <>
            {' '}
            <a href={`${path}?${unpinned(search)}`}>Let all {pins.size} go</a>.
          </>
        )}
        {one && other && others.length === 0 && (
          <>
            {' '}
            {way
              ? `Dashed: the shortest way between the two, among those drawn (${way.length - 1} steps).`
              : 'No way among those drawn leads from the one to the other.'}
          </>
        )}
        {around.length > 0 && (
          <>
            {' '}
            Opened:{' '}
            {around.map((id) => (
              <a key={id} href={actorPage(id)}>
                {nodes.find((node) => node.id === id)?.label ?? id}{' '}
              </a>
            ))}
          </>
        )}
        {more && ` Pairs beyond the ${FIRST} most frequent are not drawn until somebody is opened.`}
        {leftOut > 0 && ` ${leftOut} more are left out: at most ${MOST} are drawn at once.`}
      </figcaption>
    </figure>
  );
}

function unpinned(search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search);
  next.delete('pin');
  return next;
}
