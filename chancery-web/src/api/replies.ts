/** What the desk answers to a question in plain English. */
export interface Reply {
  /** how the question was taken */
  understood: string;
  topic: string;
  /** false where the record does not say */
  stated: boolean;
  answers: Answered[];
  /** where it is not stated: what has most words of the question */
  nearest: Answered[];
  candidates: { words: string; taken: string; others: string[] }[];
  notes: string[];
  table: ReplyTable | null;
}

export interface Answered {
  answer: string;
  day: string | null;
  told: string;
  record: string | null;
  evidence: { text: string }[];
}

export interface ReplyTable {
  columns: string[];
  rows: string[][];
}
