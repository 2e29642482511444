import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useAsk } from '../api/client.ts';
import type { Fact, ReportInFull } from '../api/types.ts';
import { actorPage } from '../query/address.ts';
import { useKeys } from './keys.ts';
import { type Segment, type Stretch, stretches } from './segments.ts';
import { Awaited } from './Waiting.tsx';

interface Props {
  report: string;
  /** ids of claims that are lit up */
  lit: string[];
  /** the claim that the text is scrolled to */
  first: string | null;
  /** a place that the text is scrolled to, where no claim is asked for */
  at: number | null;
  pick: (fact: Fact) => void;
}

/** A report as it came. Behind each sentence that something is claimed in stand its facts, to be opened. */
export function ReportText(props: Props) {
  const report = useAsk<ReportInFull>(`/api/reports/${encodeURIComponent(props.report)}`);
  return <Awaited asked={report}>{(data) => <Text {...props} data={data} />}</Awaited>;
}

const KINDS: Record<string, string> = {
  events: 'act',
  statements: 'statement',
  agreements: 'agreement',
  tenures: 'office',
  figures: 'figure',
};

function Text({ data, lit, first, at, pick }: Props & { data: ReportInFull }) {
  const [names, setNames] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const parts = useMemo(
    () =>
      stretches(data.text.length, {
        facts: data.facts,
        namings: names ? data.namings : [],
        unread: data.parts.filter(({ kind }) => kind === 'boilerplate'),
      }),
    [data, names],
  );
  useEffect(() => {
    const target = first
      ? frame.current?.querySelector(`[data-claim="${CSS.escape(first)}"]`)?.closest('.stretch')
      : frame.current?.querySelector('.stretch.here');
    if (target && frame.current) {
      bring(target, frame.current);
    }
  }, [data.id, first, at]);
  const step = (by: number) => {
    const order = data.facts.map(({ claim }) => claim);
    const now = first ? order.indexOf(first) : -1;
    const next = data.facts[Math.max(0, Math.min(order.length - 1, now + by))];
    if (next) {
      pick(next);
    }
  };
  useKeys({ ']': () => step(1), '[': () => step(-1) });
  return (
    <article class="report" aria-label={data.title ?? data.file}>
      <p class="report-facts">
        {data.day} · {data.facts.length} facts in {data.sentences} sentences
        {data.original && ` · a copy of ${data.original.name}`}
        <label class="switch">
          <input type="checkbox" checked={names} onChange={() => setNames(!names)} /> names
        </label>
      </p>
      <Legend facts={data.facts} />
      <div class="report-text" ref={frame} dir="auto" lang={data.language} tabIndex={0} role="group" aria-label="Text">
        {parts.map((part) => (
          <Sentence key={part.start} part={part} text={data.text} lit={lit} at={at} pick={pick} />
        ))}
      </div>
    </article>
  );
}

/** Scrolls the text to a sentence where the text scrolls by itself, else the page. */
function bring(sentence: Element, text: HTMLElement): void {
  if (text.scrollHeight > text.clientHeight + 1) {
    const apart = sentence.getBoundingClientRect().top - text.getBoundingClientRect().top;
    text.scrollTop += apart - text.clientHeight / 3;
  } else {
    sentence.scrollIntoView({ block: 'nearest' });
  }
}

function Legend({ facts }: { facts: Fact[] }) {
  const shelves = Object.keys(KINDS).filter((shelf) => facts.some((fact) => fact.shelf === shelf));
  return (
    <p class="legend">
      {shelves.map((shelf) => (
        <span key={shelf} class={`trigger of-${shelf}`}>
          {KINDS[shelf]}
        </span>
      ))}
    </p>
  );
}

interface SentenceProps {
  part: Stretch;
  text: string;
  lit: string[];
  at: number | null;
  pick: (fact: Fact) => void;
}

function Sentence({ part, text, lit, at, pick }: SentenceProps) {
  const isLit = part.facts.some(({ claim }) => lit.includes(claim));
  const here = at !== null && part.start <= at && at < part.end;
  const body = part.segments.map((segment) => <Words key={segment.start} segment={segment} text={text} lit={lit} />);
  if (part.facts.length === 0) {
    return <>{body}</>;
  }
  return (
    <span class={`stretch${isLit ? ' lit' : ''}${here ? ' here' : ''}`}>
      {body}
      <span class="facts-here">
        {part.facts.map((fact) => (
          <button
            key={fact.claim}
            type="button"
            class={`fact of-${fact.shelf}`}
            data-claim={fact.claim}
            aria-pressed={lit.includes(fact.claim)}
            title={`${fact.told} · ${fact.rule}`}
            onClick={() => pick(fact)}
          >
            {shortName(fact)}
          </button>
        ))}
      </span>
    </span>
  );
}

function shortName(fact: Fact): string {
  const status = fact.status && fact.status !== 'happened' && fact.shelf === 'events' ? `${fact.status} ` : '';
  const kind = fact.shelf === 'events' ? fact.kind?.replaceAll('-', ' ') : KINDS[fact.shelf];
  return `${status}${kind ?? 'claim'}`;
}

function Words({ segment, text, lit }: { segment: Segment; text: string; lit: string[] }) {
  const words = text.slice(segment.start, segment.end);
  const [first] = segment.triggers;
  if (first) {
    const shown = segment.triggers.find(({ claim }) => lit.includes(claim)) ?? first;
    const isLit = lit.includes(shown.claim);
    const classes = `trigger of-${shown.shelf}${segment.triggers.length > 1 ? ' several' : ''}`;
    return isLit ? <mark class={classes}>{words}</mark> : <span class={classes}>{words}</span>;
  }
  if (segment.naming) {
    return (
      <a class="naming" href={actorPage(segment.naming.actor)} title={segment.naming.name}>
        {words}
      </a>
    );
  }
  return segment.dimmed ? <span class="unread">{words}</span> : <>{words}</>;
}
