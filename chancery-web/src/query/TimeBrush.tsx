import { useRef, useState } from 'preact/hooks';
import { useAsk } from '../api/client.ts';
import type { Histogram, Step } from '../api/types.ts';
import { asked, type Filter } from './filters.ts';
import { PlotLinks } from '../views/PlotLinks.tsx';
import { filled, stepName, within } from './steps.ts';

interface Props {
  shelf: keyof typeof PICTURES;
  filters: Filter[];
  brush: (from: string | null, to: string | null) => void;
}

const PICTURES = { events: 'histogram', statements: 'statements', agreements: 'agreements' } as const;
const HEIGHT = 56;
const WIDTH = 1000;

/** How the list lies in time. Dragging over it narrows the list to those days; so do the two fields, for who uses keys. */
export function TimeBrush({ shelf, filters, brush }: Props) {
  const { data } = useAsk<Histogram>(asked(`/api/${shelf}/histogram`, filters));
  const from = filters.find(({ field }) => field === 'from')?.value ?? null;
  const to = filters.find(({ field }) => field === 'to')?.value ?? null;
  if (!data || data.steps.length === 0) {
    return null;
  }
  const steps = filled(data.steps, data.grain);
  return (
    <section class="brush" aria-label="Time">
      <Bars steps={steps} from={from} to={to} brush={brush} />
      <div class="brush-ends">
        <span>{stepName(steps[0]?.step ?? '')}</span>
        <DayField name="from" value={from} set={(day) => brush(day, to)} />
        <DayField name="to" value={to} set={(day) => brush(from, day)} />
        {(from || to) && (
          <button type="button" class="quiet" onClick={() => brush(null, null)}>
            all time
          </button>
        )}
        {data.undated > 0 && <span class="faint">{data.undated} undated</span>}
        <span>{stepName(steps.at(-1)?.step ?? '')}</span>
      </div>
      <PlotLinks kind={PICTURES[shelf]} filters={filters} />
    </section>
  );
}

interface BarsProps {
  steps: Step[];
  from: string | null;
  to: string | null;
  brush: Props['brush'];
}

function Bars({ steps, from, to, brush }: BarsProps) {
  const frame = useRef<SVGSVGElement>(null);
  const [drag, setDrag] = useState<{ first: number; last: number } | null>(null);
  const most = Math.max(1, ...steps.map(({ count }) => count));
  const wide = WIDTH / steps.length;
  const at = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    const share = box ? (event.clientX - box.left) / box.width : 0;
    return Math.max(0, Math.min(steps.length - 1, Math.floor(share * steps.length)));
  };
  const down = (event: PointerEvent) => {
    frame.current?.setPointerCapture(event.pointerId);
    setDrag({ first: at(event), last: at(event) });
  };
  const move = (event: PointerEvent) => drag && setDrag({ ...drag, last: at(event) });
  const up = () => {
    if (drag) {
      const [one, other] = [Math.min(drag.first, drag.last), Math.max(drag.first, drag.last)];
      brush(steps[one]?.step ?? null, steps[other]?.step ?? null);
      setDrag(null);
    }
  };
  const chosen = (i: number, step: string) =>
    drag ? i >= Math.min(drag.first, drag.last) && i <= Math.max(drag.first, drag.last) : within(step, from, to);
  const total = steps.reduce((sum, { count }) => sum + count, 0);
  return (
    <svg
      ref={frame}
      class="bars"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${total} records from ${stepName(steps[0]?.step ?? '')} to ${stepName(steps.at(-1)?.step ?? '')}`}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
    >
      {steps.map(({ step, count }, i) => (
        <g key={step} class={chosen(i, step) ? 'bar chosen' : 'bar'}>
          <title>{`${stepName(step)}: ${count}`}</title>
          <rect class="bar-space" x={i * wide} y={0} width={wide} height={HEIGHT} />
          <rect
            class="bar-body"
            x={i * wide + wide * 0.1}
            y={HEIGHT - bodyHeight(count, most)}
            width={wide * 0.8}
            height={bodyHeight(count, most)}
          />
        </g>
      ))}
    </svg>
  );
}

/** A single record among hundreds is still seen. */
function bodyHeight(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(3, (count / most) * (HEIGHT - 2));
}

function DayField({ name, value, set }: { name: string; value: string | null; set: (day: string | null) => void }) {
  return (
    <label class="day">
      {name}
      <input
        type="text"
        inputMode="numeric"
        placeholder="2018-09"
        pattern="\d{4}(-\d{2}){0,2}"
        title="A day, a month or a year: 2018-09-03, 2018-09 or 2018"
        value={value ?? ''}
        onChange={(event) => {
          const field = event.currentTarget;
          if (field.checkValidity()) {
            set(field.value.trim() || null);
          } else {
            field.reportValidity();
          }
        }}
      />
    </label>
  );
}
