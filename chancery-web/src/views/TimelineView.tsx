import { useAsk } from '../api/client.ts';
import type { ActCount } from '../api/types.ts';
import { ActsChart } from '../parts/ActsChart.tsx';
import { Awaited } from '../parts/Waiting.tsx';
import { useAddress } from '../query/address.ts';
import { added, asked, type Filter } from '../query/filters.ts';
import { filled, type Grain, stepName } from '../query/steps.ts';
import { type Lane, lanesOf } from './lanes.ts';
import type { ViewProps } from './tabs.tsx';
import type { Acts } from './types.ts';

/** The events over time: co-operation and conflict, and a lane for each type of act. */
export function TimelineView({ filters }: ViewProps) {
  const { search, here, go } = useAddress();
  const chosen = search.get('grain');
  const grain = chosen === 'year' || chosen === 'month' ? { grain: chosen } : {};
  const acts = useAsk<Acts>(asked('/api/events/acts', filters, grain));
  return (
    <Awaited asked={acts}>
      {(data) =>
        data.total === 0 ? (
          <p class="empty">No event fits these filters. Take one out above, or look for other words.</p>
        ) : (
          <>
            <ActsChart
              acts={data.acts}
              reports={data.reports}
              total={data.total}
              grain={data.grain === 'year' ? 'year' : 'month'}
              choose={(other) => go(here({ grain: other }), true)}
              filters={filters}
            />
            {data.acts.length > 0 && <Lanes acts={data.acts} grain={data.grain} filters={filters} />}
          </>
        )
      }
    </Awaited>
  );
}

function Lanes({ acts, grain, filters }: { acts: ActCount[]; grain: Grain; filters: Filter[] }) {
  const sorted = [...acts].sort((one, other) => one.step.localeCompare(other.step));
  const steps = filled(sorted, grain).map(({ step }) => step);
  const lanes = lanesOf(sorted);
  const most = Math.max(...acts.map(({ count }) => count));
  return (
    <table class="lanes">
      <caption>By type of act</caption>
      <thead class="hidden">
        <tr>
          <th scope="col">type</th>
          <th scope="col">acts</th>
          <th scope="col">over time</th>
        </tr>
      </thead>
      <tbody>
        {lanes.map((lane) => (
          <tr key={lane.type}>
            <th scope="row">
              <a href={asked('/', added(filters, 'type', lane.type))}>{lane.type.toLowerCase()}</a>
            </th>
            <td class="number">{lane.total}</td>
            <td>
              <LaneBars lane={lane} steps={steps} most={most} />
            </td>
          </tr>
        ))}
        <tr aria-hidden="true">
          <td colSpan={2} />
          <td>
            <p class="axis">
              <span>{stepName(steps[0] ?? '')}</span>
              <span>{stepName(steps.at(-1) ?? '')}</span>
            </p>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

const WIDTH = 800;
const HEIGHT = 22;

function LaneBars({ lane, steps, most }: { lane: Lane; steps: string[]; most: number }) {
  const wide = WIDTH / steps.length;
  const words = lane.acts.map(({ step, count }) => `${stepName(step)} ${count}`).join(', ');
  return (
    <svg
      class="lane"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${lane.type.toLowerCase()}: ${words}`}
    >
      {lane.acts.map(({ step, count, quad }) => {
        const high = Math.max(3, (count / most) * (HEIGHT - 2));
        const x = steps.indexOf(step) * wide + wide * 0.1;
        return (
          <rect key={step} class={`lane-bar lane-${quad}`} x={x} y={HEIGHT - high} width={wide * 0.8} height={high}>
            <title>{`${stepName(step)}: ${count}`}</title>
          </rect>
        );
      })}
    </svg>
  );
}
