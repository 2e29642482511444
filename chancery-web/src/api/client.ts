import { useEffect, useState } from 'preact/hooks';
import type { Reading } from './types.ts';

/** What the desk says is wrong, in its own words. */
export class Problem extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

/** Tells the page that the desk does not know any more who sits here. */
export const SIGNED_OUT = 'signed-out';

let key: string | null = null;

/** The key of the session, which every write brings: a page of another site cannot know it. */
export function bringKey(now: string | null): void {
  key = now;
}

function headers(more: Record<string, string> = {}): Record<string, string> {
  return key === null ? more : { ...more, 'X-CSRF-Token': key };
}

async function answer<T>(response: Response): Promise<T> {
  if (response.ok) {
    return (response.status === 204 ? undefined : await response.json()) as T;
  }
  if (response.status === 401 && !response.url.includes('/api/session')) {
    window.dispatchEvent(new Event(SIGNED_OUT));
  }
  const problem = (await response.json().catch(() => null)) as { detail?: string } | null;
  throw new Problem(problem?.detail ?? `the desk answered ${response.status}`, response.status);
}

export async function ask<T>(path: string, signal?: AbortSignal): Promise<T> {
  return answer<T>(await fetch(path, signal ? { signal } : {}));
}

export async function post<T>(path: string, body?: FormData): Promise<T> {
  return answer<T>(await fetch(path, { method: 'POST', headers: headers(), ...(body ? { body } : {}) }));
}

/** Sends JSON, which a form of a strange page cannot. */
export async function postJson<T>(path: string, body: unknown): Promise<T> {
  const json = headers({ 'Content-Type': 'application/json' });
  return answer<T>(await fetch(path, { method: 'POST', headers: json, body: JSON.stringify(body) }));
}

/** Sends a file with a JSON object on each line. */
export async function postLines<T>(path: string, lines: string): Promise<T> {
  const type = headers({ 'Content-Type': 'application/x-ndjson' });
  return answer<T>(await fetch(path, { method: 'POST', headers: type, body: lines }));
}

export async function remove<T>(path: string): Promise<T> {
  return answer<T>(await fetch(path, { method: 'DELETE', headers: headers() }));
}

const CHANGED = 'record-changed';

/** Tells everything on the page that the record is another now. */
export function recordChanged(): void {
  window.dispatchEvent(new Event(CHANGED));
}

/** What was asked, as far as it is known: the last answer stays while the next one is awaited. */
export interface Asked<T> {
  data: T | null;
  problem: string | null;
  waiting: boolean;
}

/**
 * Asks the desk, and again when the path or the record changes.
 *
 * @param path null asks nothing
 */
export function useAsk<T>(path: string | null): Asked<T> {
  const [asked, setAsked] = useState<Asked<T> & { path: string | null }>(nothing(path));
  const edition = useEdition();
  useEffect(() => {
    if (path === null) {
      setAsked({ ...nothing<T>(null), waiting: false });
      return undefined;
    }
    const stop = new AbortController();
    setAsked((before) => ({ ...before, waiting: true }));
    ask<T>(path, stop.signal).then(
      (data) => setAsked({ data, problem: null, waiting: false, path }),
      (error: unknown) => {
        if (!stop.signal.aborted) {
          setAsked({ data: null, problem: words(error), waiting: false, path });
        }
      },
    );
    return () => stop.abort();
  }, [path, edition]);
  return asked;
}

function nothing<T>(path: string | null): Asked<T> & { path: string | null } {
  return { data: null, problem: null, waiting: path !== null, path };
}

export function words(error: unknown): string {
  if (error instanceof Problem) {
    return error.message;
  }
  return 'the desk does not answer; is the program still running?';
}

function useEdition(): number {
  const [edition, setEdition] = useState(0);
  useEffect(() => {
    const next = () => setEdition((before) => before + 1);
    window.addEventListener(CHANGED, next);
    return () => window.removeEventListener(CHANGED, next);
  }, []);
  return edition;
}

/** Watches a reading until it is over; returns how to stop watching. */
export function watch(id: string, told: (reading: Reading) => void): () => void {
  const events = new EventSource(`/api/readings/${encodeURIComponent(id)}/progress`);
  events.addEventListener('progress', (event) => {
    const reading = JSON.parse(event.data as string) as Reading;
    told(reading);
    if (isOver(reading)) {
      events.close();
      recordChanged();
    }
  });
  return () => events.close();
}

export function isOver(reading: Reading): boolean {
  return reading.stage === 'done' || reading.stage === 'failed';
}
