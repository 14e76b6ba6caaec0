/** A draft with what it was before, so that everything done to it can be undone. */

import type { Draft } from './draft';
import { type Edit, editDraft } from './editDraft';

export interface History {
  past: Draft[];
  present: Draft;
  future: Draft[];
  /** Where was written last: going on there is the same step to undo. Null after anything else. */
  writingAt: string | null;
}

/** Drafts share what did not change between them, so many are cheap. */
const MOST_STEPS = 200;

export function beginHistory(present: Draft): History {
  return { past: [], present, future: [], writingAt: null };
}

export function editHistory(history: History, edit: Edit): History {
  const present = editDraft(history.present, edit);
  if (present === history.present) return history;
  const at = placeOf(edit);
  if (at !== null && at === history.writingAt) return { ...history, present, future: [] };
  const past = [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present, future: [], writingAt: at };
}

export function undo(history: History): History {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    writingAt: null,
  };
}

export function redo(history: History): History {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, writingAt: null };
}

/** Which text an edit writes; null when it is not one of many letters. */
function placeOf(edit: Edit): string | null {
  if (!('text' in edit)) return null;
  const { text: _, ...place } = edit;
  return JSON.stringify(place);
}
