import type { ActCount, Step } from '../api/types.ts';
import { stepName } from '../query/steps.ts';
import type { Filter } from '../query/filters.ts';
import { PlotLinks } from '../views/PlotLinks.tsx';
import { type ActBar, actBars, QUADS } from './acts.ts';

interface Props {
  acts: ActCount[];
  reports: Step[];
  /** number of events, the undated and the merely planned ones too */
  total: number;
  grain: 'year' | 'month';
  choose: (grain: 'year' | 'month') => void;
  /** whose acts they are, for the picture to download */
  filters: Filter[];
}

const WIDTH = 800;
const WIDEST = 44;
const HALF = 84;
const COVER = 34;

/** Acts over time by their quad class, the mean score as a line, and below how many reports there were at all. */
export function ActsChart({ acts, reports, total, grain, choose, filters }: Props) {
  const bars = actBars(acts, reports, grain);
  if (bars.length === 0) {
    return (
      <p class="empty">
        None of the {total} events is an act that was done on a day that is known; the list shows them.
      </p>
    );
  }
  const drawn = acts.reduce((sum, { count }) => sum + count, 0);
  return (
    <figure class="acts">
      <p class="choice" role="group" aria-label="Steps of time">
        {(['year', 'month'] as const).map((other) => (
          <button key={other} type="button" aria-pressed={other === grain} onClick={() => choose(other)}>
            by {other}
          </button>
        ))}
      </p>
      <Drawing bars={bars} />
      <p class="axis">
        <span>{stepName(bars[0]?.step ?? '')}</span>
        <span>{stepName(bars.at(-1)?.step ?? '')}</span>
      </p>
      <figcaption>
        <ul class="quad-legend">
          {QUADS.map(({ quad, name }) => (
            <li key={quad}>
              <span class={`swatch quad-${quad}`} aria-hidden="true" /> {name}
            </li>
          ))}
          <li>
            <span class="swatch line" aria-hidden="true" /> mean score, −10 to 10
          </li>
          <li>
            <span class="swatch cover" aria-hidden="true" /> all reports of that time: a dip may be fewer reports
          </li>
        </ul>
      </figcaption>
      <PlotLinks kind="timeline" filters={[...filters, { field: 'grain', value: grain }]} />
      {drawn < total && (
        <p class="faint">
          {drawn} of {total} events are drawn: those that happened, on a day that is known.
        </p>
      )}
      <details>
        <summary>As a table</summary>
        <ActsTable bars={bars} />
      </details>
    </figure>
  );
}

function Drawing({ bars }: { bars: ActBar[] }) {
  const wide = WIDTH / bars.length;
  const most = Math.max(1, ...bars.flatMap(({ quads: [a, b, c, d] }) => [a + b, c + d]));
  const mostReports = Math.max(1, ...bars.map(({ reports }) => reports));
  const total = bars.reduce((sum, { quads }) => sum + quads.reduce((all, count) => all + count, 0), 0);
  return (
    <svg
      class="acts-drawing"
      viewBox={`0 0 ${WIDTH} ${HALF * 2 + COVER + 8}`}
      role="img"
      aria-label={`${total} acts, ${stepName(bars[0]?.step ?? '')} to ${stepName(bars.at(-1)?.step ?? '')}: co-operation up, conflict down`}
    >
      <Hatches />
      {bars.map((bar, i) => (
        <Column
          key={bar.step}
          bar={bar}
          x={i * wide}
          wide={wide}
          unit={(HALF - 4) / most}
          cover={(COVER - 2) / mostReports}
        />
      ))}
      <line class="zero" x1={0} x2={WIDTH} y1={HALF} y2={HALF} />
      <polyline class="mean" points={meanLine(bars, wide)} />
      {bars.map((bar, i) =>
        bar.mean === null ? null : (
          <circle
            key={bar.step}
            class="mean-dot"
            cx={(i + 0.5) * wide}
            cy={HALF - bar.mean * ((HALF - 4) / 10)}
            r={2.5}
          />
        ),
      )}
    </svg>
  );
}

/** Words are hatched and deeds are full, so that the four can be told apart in grey. */
function Hatches() {
  return (
    <defs>
      {[1, 3].map((quad) => (
        <pattern
          key={quad}
          id={`hatch-${quad}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class={`hatch-ground quad-${quad}`} width="5" height="5" />
          <line class={`hatch-line quad-${quad}`} x1="0" y1="0" x2="0" y2="5" />
        </pattern>
      ))}
    </defs>
  );
}

interface ColumnProps {
  bar: ActBar;
  x: number;
  wide: number;
  unit: number;
  cover: number;
}

function Column({ bar, x, wide, unit, cover }: ColumnProps) {
  const [words, deeds, hardWords, hardDeeds] = bar.quads.map((count) => count * unit) as ActBar['quads'];
  const width = Math.min(WIDEST, wide * 0.7);
  const left = x + (wide - width) / 2;
  return (
    <g>
      <title>{`${stepName(bar.step)}: ${bar.types || 'no acts'}; ${bar.reports} reports`}</title>
      <rect class="hit" x={x} y={0} width={wide} height={HALF * 2 + COVER + 8} />
      <rect class="quad-2" x={left} width={width} y={HALF - deeds} height={deeds} />
      <rect fill="url(#hatch-1)" x={left} width={width} y={HALF - deeds - words} height={words} />
      <rect class="quad-4" x={left} width={width} y={HALF} height={hardDeeds} />
      <rect fill="url(#hatch-3)" x={left} width={width} y={HALF + hardDeeds} height={hardWords} />
      <rect
        class="cover"
        x={left}
        width={width}
        y={HALF * 2 + 8 + COVER - bar.reports * cover}
        height={bar.reports * cover}
      />
    </g>
  );
}

function meanLine(bars: ActBar[], wide: number): string {
  return bars
    .map(({ mean }, i) => (mean === null ? '' : `${(i + 0.5) * wide},${HALF - mean * ((HALF - 4) / 10)}`))
    .filter(Boolean)
    .join(' ');
}

function ActsTable({ bars }: { bars: ActBar[] }) {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label="Acts by time">
      <table>
        <thead>
          <tr>
            <th scope="col">time</th>
            {QUADS.map(({ quad, name }) => (
              <th key={quad} scope="col" class="number">
                {name}
              </th>
            ))}
            <th scope="col" class="number">
              mean score
            </th>
            <th scope="col" class="number">
              reports
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.step}>
              <th scope="row">{stepName(bar.step)}</th>
              {bar.quads.map((count, i) => (
                <td key={QUADS[i]?.quad} class="number">
                  {count || ''}
                </td>
              ))}
              <td class="number">{bar.mean?.toFixed(1) ?? ''}</td>
              <td class="number">{bar.reports}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
