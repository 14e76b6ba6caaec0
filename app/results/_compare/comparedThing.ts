import type { Measures } from '#server/pages';

/** An act, a session or a class, put beside others. */
export interface ComparedThing {
  key: string;
  name: string;
  /** A day, a gate, how many sessions: what tells equal names apart. */
  detail: string;
  /** Where to read more of it; null for what has no page of its own. */
  address: string | null;
  measures: Measures;
}
