/** The answers of the API; openapi.yaml is their contract. Offsets count UTF-16 characters, as strings do here. */
import type { AgreementRecord, StatementRecord, TenureRecord } from './claims.ts';

export type Role = 'reader' | 'reviewer' | 'admin';

/** Who asks; nobody where the desk is locked and nobody signed in. */
export interface Session {
  locked: boolean;
  user: string | null;
  role: Role | null;
  key: string | null;
}

export interface User {
  name: string;
  role: Role;
  added: string;
  tokens: number;
  password?: string;
}

/** Something that was written by way of the desk, or tried to be. */
export interface Write {
  when: string;
  who: string;
  what: string;
  about: string;
  outcome: number;
}

export type Shelf = 'events' | 'statements' | 'agreements' | 'tenures' | 'figures' | 'disputes';

export interface DateSpan {
  from: string | null;
  to: string | null;
  precision: string;
  basis: 'stated' | 'resolved' | 'inferred';
  phrase: string | null;
}

export interface Participant {
  actor: string;
  name: string;
  kind: string;
  state: string | null;
  office: string | null;
}

export interface Place {
  name: string;
  country: string | null;
  role: string;
}

export interface Evidence {
  document: string;
  sentence: number;
  start: number;
  end: number;
  text: string;
  trigger: string;
  rule: string;
}

export interface Source {
  report: string;
  name: string;
  outlet: string | null;
  title: string | null;
}

export interface Brief {
  id: string;
  shelf: string;
  told: string;
  day: string;
}

interface Standing {
  id: string;
  told: string;
  day: string;
  told_by: Source[];
  date: DateSpan | null;
  status: string;
  certainty: string;
  voices: Participant[];
  confidence: number;
}

export interface EventRecord extends Standing {
  kind: string;
  type: string | null;
  mode: string | null;
  contexts: string[];
  cameo: string | null;
  goldstein: number | null;
  score: number | null;
  agents: Participant[];
  recipients: Participant[];
  place: Place | null;
  /** how big it was: "12 dead" */
  sizes: string[];
  witnesses: number;
  evidence: Evidence[];
  disputes: string[];
  excerpt: string | null;
  rulings: RulingAbout[];
}

export interface ClaimRecord extends Standing {
  evidence: Evidence;
}

export interface Dispute {
  id: string;
  told: string;
  about: string;
  question: string;
  kind: string;
  severity: string;
  sides: { value: string; evidence: Evidence[] }[];
  concerns: Brief | null;
  rulings: RulingAbout[];
  told_by?: Source[];
}

export interface Why {
  rule: string;
  example: string | null;
}

/** What became of a plan, promise, demand or threat. */
export interface Sequel {
  fate: string;
  told: string;
  events: { event: string; because: string[]; record: Brief | null }[];
}

export interface EventInFull extends EventRecord {
  sequel: Sequel | null;
  claims: ClaimRecord[];
  why: Why[];
  parts: Brief[];
  whole: Brief | null;
  disagreements: Dispute[];
}

/** A claim of any kind; a tenure has neither voices nor a confidence. */
export interface ClaimInFull extends Partial<Standing> {
  id: string;
  told: string;
  day: string;
  told_by: Source[];
  evidence: Evidence;
  why: Why[];
  record: Brief | null;
  /** The id of the agreement that it tells of. */
  agreement?: string | null;
}

export interface Page<T> {
  total: number;
  items: T[];
  next: string | null;
}

export interface Count {
  value: string;
  label: string;
  count: number;
}

export interface Facet {
  name: string;
  values: Count[];
  more: boolean;
}

export interface Step {
  step: string;
  count: number;
}

export interface Histogram {
  grain: 'year' | 'month' | 'day';
  total: number;
  undated: number;
  steps: Step[];
}

export interface Fact {
  claim: string;
  record: string | null;
  shelf: string;
  told: string;
  day: string;
  kind: string | null;
  status: string | null;
  certainty: string | null;
  start: number;
  end: number;
  sentence: number;
  rule: string;
  trigger_start: number;
  trigger_end: number;
}

export interface Naming {
  start: number;
  end: number;
  actor: string;
  name: string;
  kind: string;
  text: string;
}

export interface ReportHead {
  id: string;
  file: string;
  title: string | null;
  outlet: string | null;
  language: string;
  characters: number;
  sentences: number;
  duplicate_of: string | null;
  day: string;
}

export interface ReportInFull extends ReportHead {
  text: string;
  parts: { kind: string; start: number; end: number }[];
  facts: Fact[];
  namings: Naming[];
  notes: { start: number; end: number; what: string }[];
  original: Source | null;
}

export interface Actor {
  id: string;
  kind: string;
  name: string;
  state: string | null;
  state_name: string | null;
  aliases: string[];
  wikidata: string | null;
}

export interface RankedActor extends Actor {
  mentions: number;
  events: number;
}

export interface Holding {
  person: string;
  known: boolean;
  name: string;
  office: string;
  title: string;
  jurisdiction: string;
  jurisdiction_name: string;
  from: string | null;
  to: string | null;
  acting: boolean;
}

export interface ActorInFull extends Actor {
  mentions: number;
  spellings: Count[];
  pronouns: number;
  kinds: Count[];
  counterparts: Count[];
  stated: TenureRecord[];
  record: Holding[];
}

export interface Office {
  office: string;
  jurisdiction: string;
  name: string;
  record: Holding[];
  stated: TenureRecord[];
}

export interface ActCount {
  step: string;
  type: string;
  quad: number;
  count: number;
  score: number;
}

export interface Dyad {
  states: { code: string; name: string }[];
  total: number;
  /** How many there are of each list, of which the first are given. */
  totals: {
    visits: Record<string, number>;
    agreements: number;
    statements: Record<string, number>;
    disputed: number;
  };
  grain: 'year' | 'month';
  acts: ActCount[];
  reports: Step[];
  visits: (EventRecord & { from: string; to: string })[];
  agreements: AgreementRecord[];
  statements: Record<string, StatementRecord[]>;
  disputes: Dispute[];
}

export interface Outlet {
  outlet: string | null;
  reports: number;
  copies: number;
  sentences: number;
  first: string | null;
  last: string | null;
  alone: number;
}

export interface Sources {
  reports: number;
  outlets: Outlet[];
  families: number;
}

export interface Balance {
  read: number;
  sentences: number;
  unchanged: number;
  copies: number;
  not_coded: Record<string, number>;
  noted: string[];
  skipped: string[];
  failed: string[];
  reports: string[];
}

export interface Reading {
  id: string;
  stage: 'waiting' | 'loading' | 'reading' | 'merging' | 'done' | 'failed';
  done: number;
  expected: number;
  name: string;
  balance: Balance | null;
  failure: string | null;
}

export interface Status {
  store: string;
  examples: boolean;
  counts: Record<Shelf | 'reports', number>;
  readings: Reading[];
}

/** So many events in which the first did something to, or together with, the second. */
export interface Pair {
  from: string;
  to: string;
  from_label: string;
  to_label: string;
  count: number;
}

export interface Pairs {
  of: 'state' | 'actor';
  items: Pair[];
  more: boolean;
}

/** What somebody decided about a record. */
export interface RulingAbout {
  id: string;
  what: string;
  who: string;
  when: string;
  why: string;
  told: string;
  state: 'holds' | 'without-object' | 'undone';
  record: string | null;
  remark: string;
}

export type Ruling = RulingAbout & { ruling: unknown };
