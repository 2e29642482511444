import { useEffect, useRef, useState } from 'preact/hooks';
import { useAsk } from '../api/client.ts';
import type { Status } from '../api/types.ts';
import { useAddress } from '../query/address.ts';
import { isTourSeen, rememberTour, STOPS } from './steps.ts';

/** A short way round the desk: offered once, when there is something to see; taken again from the help. */
export function Tour() {
  const { path, search, go, here } = useAddress();
  const asked = search.has('tour');
  const [seen, setSeen] = useState(isTourSeen);
  const [stop, setStop] = useState<number | null>(null);
  const { data: status } = useAsk<Status>(path === '/' && (!seen || asked) ? '/api/status' : null);
  const running = stop ?? (asked ? 0 : null);
  if (path !== '/' || !status || status.counts.events === 0 || (seen && running === null)) {
    return null;
  }
  const end = () => {
    rememberTour();
    setSeen(true);
    setStop(null);
    if (asked) {
      go(here({ tour: null }), true);
    }
  };
  return running === null ? <Offer begin={() => setStop(0)} end={end} /> : <At stop={running} go={setStop} end={end} />;
}

function Offer({ begin, end }: { begin: () => void; end: () => void }) {
  return (
    <aside class="tour" aria-label="Tour">
      <p>
        <strong>New here?</strong> {STOPS.length} stops show how the desk is used.
      </p>
      <p class="choices">
        <button type="button" class="primary" onClick={begin}>
          Take the tour
        </button>
        <button type="button" onClick={end}>
          No, thanks
        </button>
      </p>
    </aside>
  );
}

function At({ stop, go, end }: { stop: number; go: (stop: number) => void; end: () => void }) {
  const next = useRef<HTMLButtonElement>(null);
  const here = STOPS[stop];
  useEffect(() => {
    const part = here ? document.querySelector(here.at) : null;
    part?.classList.add('tour-here');
    part?.scrollIntoView({ block: 'nearest' });
    next.current?.focus({ preventScroll: true });
    return () => part?.classList.remove('tour-here');
  }, [stop]);
  if (!here) {
    return null;
  }
  const isLast = stop === STOPS.length - 1;
  return (
    <aside class="tour" aria-label="Tour" onKeyDown={(event) => event.key === 'Escape' && end()}>
      <div aria-live="polite">
        <p class="faint">
          {stop + 1} of {STOPS.length}
        </p>
        <h2>{here.title}</h2>
        <p>{here.text}</p>
      </div>
      <p class="choices">
        <button ref={next} type="button" class="primary" onClick={() => (isLast ? end() : go(stop + 1))}>
          {isLast ? 'Done' : 'Next'}
        </button>
        {stop > 0 && (
          <button type="button" onClick={() => go(stop - 1)}>
            Back
          </button>
        )}
        {!isLast && (
          <button type="button" class="quiet" onClick={end}>
            End the tour
          </button>
        )}
      </p>
    </aside>
  );
}
