/** A row of a knowledge file. */
export interface Entry {
  file: string;
  line: number;
  /** whether the file is the user's, and not the bundled one */
  own: boolean;
  columns: string[];
  cells: string[];
}

export interface Entries {
  total: number;
  /** where edits are saved; null where nothing can be saved */
  folder: string | null;
  files: string[];
  items: Entry[];
}

/** A change of one row: line 0 adds one, no cells take it out. */
export interface Edit {
  file: string;
  line: number;
  was: string[];
  cells: string[];
}

/** An act that a change would take away or bring. */
export interface Change {
  mark: 'gone' | 'added';
  report: string;
  report_name: string;
  told: string;
  /** the event that an act belongs to that would go */
  record: string | null;
}

export interface Preview {
  reports: number;
  compared: number;
  changed: number;
  failed: string[];
  items: Change[];
  /** where to go on; null at the end */
  next: number | null;
}
