/** Records that are one claim each: what was said, agreed and held, as the server sends them. */
import type { Brief, ClaimRecord, DateSpan, Evidence, Participant, RulingAbout, Source, Why } from './types.ts';

export interface StatementRecord extends ClaimRecord {
  speakers: Participant[];
  described: { words: string; kind: string } | null;
  addressees: Participant[];
  via: Participant | null;
  cue: string | null;
  content: string;
  force: string;
  quoted: 'direct' | 'mixed' | 'indirect';
  about: string[];
  stance: 'supportive' | 'opposed' | 'neutral' | 'mixed';
  attitudes: { target: string; stance: string; words: string[] }[];
}

export interface AgreementRecord extends ClaimRecord {
  event: string | null;
  parties: string[];
  subject: string;
  stage: string | null;
  amounts: string[];
  /** The id of the agreement that this mention tells of; null if it tells too little. */
  agreement: string | null;
  /** What all reports tell of its life: "signed 3 May 2020, in force Jun 2020". */
  life: string | null;
}

/** A whole agreement, of all that reports tell of it. */
export interface AgreementInFull {
  id: string;
  name: string;
  told: string;
  parties: Participant[];
  subjects: { subject: string; amounts: string[] }[];
  stages: { stage: string; status: string; date: DateSpan | null; by: Participant[]; evidence: Evidence[] }[];
  /** For each of the stages what people read of it: "signed 3 May 2020". */
  life: string[];
  told_by: Source[];
  /** The events that tell of it. */
  tellers: Brief[];
  claims: AgreementRecord[];
  why: Why[];
}

export interface TenureRecord {
  id: string;
  told: string;
  day: string;
  rulings: RulingAbout[];
  told_by: Source[];
  person: string;
  name: string;
  office: string;
  title: string;
  jurisdiction: string | null;
  status: string;
  as_of: DateSpan | null;
  check: 'agrees' | 'conflicts' | 'unknown';
  expected: string[];
  evidence: Evidence;
}
