import type { Fact, Naming } from '../api/types.ts';

/** A stretch of text in which nothing begins or ends: what covers it. */
export interface Segment {
  start: number;
  end: number;
  facts: Fact[];
  triggers: Fact[];
  naming: Naming | null;
  dimmed: boolean;
}

/** A sentence that something is claimed in, or the text between two of them. */
export interface Stretch {
  start: number;
  end: number;
  facts: Fact[];
  segments: Segment[];
}

interface Spans {
  facts: Fact[];
  namings: Naming[];
  /** page furniture: kept, but not read */
  unread: { start: number; end: number }[];
}

/** Cuts a text into stretches, and these into segments; together they are the whole text, in order, without overlap. */
export function stretches(length: number, spans: Spans): Stretch[] {
  const sentences = merged(spans.facts);
  const cuts = new Set([0, length]);
  const cut = (span: { start: number; end: number }) => {
    cuts.add(Math.max(0, Math.min(length, span.start)));
    cuts.add(Math.max(0, Math.min(length, span.end)));
  };
  sentences.forEach(cut);
  spans.namings.forEach(cut);
  spans.unread.forEach(cut);
  spans.facts.forEach((fact) => cut({ start: fact.trigger_start, end: fact.trigger_end }));
  const points = [...cuts].sort((one, other) => one - other);
  const segments = points.slice(0, -1).map((start, i) => segment(start, points[i + 1] ?? length, spans));
  return grouped(segments, sentences);
}

function segment(start: number, end: number, spans: Spans): Segment {
  return {
    start,
    end,
    facts: spans.facts.filter((fact) => fact.start <= start && end <= fact.end),
    triggers: spans.facts.filter((fact) => fact.trigger_start <= start && end <= fact.trigger_end),
    naming: spans.namings.find((naming) => naming.start <= start && end <= naming.end) ?? null,
    dimmed: spans.unread.some((part) => part.start <= start && end <= part.end),
  };
}

/** The stretches that facts cover; those that overlap are one. */
function merged(facts: Fact[]): { start: number; end: number }[] {
  const sorted = [...facts].sort((one, other) => one.start - other.start);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = joined.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
    } else {
      joined.push({ start, end });
    }
  }
  return joined;
}

function grouped(segments: Segment[], sentences: { start: number; end: number }[]): Stretch[] {
  const groups: Stretch[] = [];
  for (const part of segments) {
    const sentence = sentences.find(({ start, end }) => start <= part.start && part.end <= end);
    const last = groups.at(-1);
    const same = last && last.end === part.start && (sentence ? last.start >= sentence.start : last.facts.length === 0);
    const group = same ? last : { start: part.start, end: part.end, facts: [], segments: [] };
    if (!same) {
      groups.push(group);
    }
    group.end = part.end;
    group.segments.push(part);
    group.facts = [...new Set([...group.facts, ...part.facts])];
  }
  return groups;
}
