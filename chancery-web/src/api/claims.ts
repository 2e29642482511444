/** Records that are one claim each: what was said, agreed and held, as the server sends them. */
import type { ClaimRecord, DateSpan, Evidence, Participant, RulingAbout, Source } from './types.ts';

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
