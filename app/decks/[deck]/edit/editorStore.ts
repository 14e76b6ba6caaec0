/**
 * A deck while somebody edits it: what was done, what of it is saved, and what to do when somebody
 * else saved another version meanwhile. Knows nothing of React or of the page.
 */

import type { DeckId } from '#game/deck/deck';
import type { Draft } from '#game/deck/draft/draft';
import type { Edit } from '#game/deck/draft/editDraft';
import { beginHistory, editHistory, type History, redo, undo } from '#game/deck/draft/editHistory';
import type { DraftKeep } from './draftKeep';
import type { CallProblem, EditorCalls } from './editorCalls';

export type Saving =
  | { kind: 'saved' }
  /** Kept on this device; the server is asked in a moment. */
  | { kind: 'waiting' }
  | { kind: 'saving' }
  /** The server cannot be reached; tried again by itself. */
  | { kind: 'offline' }
  /** Somebody else saved another version: nothing is written over it. */
  | { kind: 'conflict' }
  | { kind: 'refused'; problem: CallProblem };

export interface EditorSnapshot {
  history: History;
  saving: Saving;
  /** Whether something that an earlier visit could not save was found on this device. */
  isRestored: boolean;
}

export interface EditorStore {
  subscribe: (listener: () => void) => () => void;
  snapshot: () => EditorSnapshot;
  edit: (edit: Edit) => void;
  undo: () => void;
  redo: () => void;
  /** Saves now what waits; also what to call when the page is left. */
  flush: () => Promise<void>;
  /** Takes over what others saved when there is nothing of one's own to lose. */
  lookAgain: () => Promise<void>;
  /** Ends a conflict: their version is shown, mine can be had back by undoing. */
  loadTheirs: () => Promise<void>;
  /** Ends a conflict: mine becomes a deck of its own. Null when that did not work. */
  keepMineAsCopy: () => Promise<DeckId | null>;
  /** Nothing that was typed would be lost now, not even by closing the browser. */
  isSafe: () => boolean;
}

export interface EditorTools {
  calls: EditorCalls;
  keep: DraftKeep;
  /** Runs something later; answers how to call it off. */
  after: (milliseconds: number, act: () => void) => () => void;
}

const PAUSE_MS = 900;
const TRY_AGAIN_MS = 4_000;

export function editorStore(
  opened: { version: number; draft: Draft },
  { calls, keep, after }: EditorTools,
): EditorStore {
  const listeners = new Set<() => void>();
  let { version } = opened;
  let isKept = true;
  let callOff: () => void = () => undefined;
  let saved = opened.draft;
  let running: Promise<void> | null = null;
  let snapshot: EditorSnapshot = {
    history: beginHistory(opened.draft),
    saving: { kind: 'saved' },
    isRestored: false,
  };

  const left = keep.take();
  if (left !== null && spelt(left.draft) !== spelt(opened.draft)) {
    const history = { ...beginHistory(left.draft), past: [opened.draft] };
    const isCurrent = left.version === version;
    snapshot = { history, saving: { kind: isCurrent ? 'waiting' : 'conflict' }, isRestored: true };
    isKept = keep.put(left);
    if (isCurrent) saveIn(PAUSE_MS);
  }

  function change(next: Partial<EditorSnapshot>) {
    snapshot = { ...snapshot, ...next };
    for (const listener of listeners) listener();
  }

  function saveIn(milliseconds: number) {
    callOff();
    callOff = after(milliseconds, () => void flush());
  }

  function become(history: History) {
    if (history === snapshot.history) return;
    const isSame = history.present === saved;
    const { kind } = snapshot.saving;
    if (kind === 'conflict') {
      isKept = keep.put({ version, draft: history.present });
      return change({ history });
    }
    if (isSame && kind !== 'saving') {
      callOff();
      keep.clear();
      return change({ history, saving: { kind: 'saved' } });
    }
    isKept = keep.put({ version, draft: history.present });
    change({ history, saving: kind === 'saving' ? { kind } : { kind: 'waiting' } });
    saveIn(PAUSE_MS);
  }

  function flush(): Promise<void> {
    callOff();
    running ??= saveAll().finally(() => {
      running = null;
    });
    return running;
  }

  async function saveAll(): Promise<void> {
    while (snapshot.history.present !== saved && snapshot.saving.kind !== 'conflict') {
      const draft = snapshot.history.present;
      change({ saving: { kind: 'saving' } });
      const answer = await calls.save(version, draft);
      if (!answer.ok) return failed(answer.problem);
      version = answer.version;
      saved = draft;
      if (snapshot.history.present !== draft)
        keep.put({ version, draft: snapshot.history.present });
    }
    if (snapshot.saving.kind === 'conflict') return;
    keep.clear();
    isKept = true;
    change({ saving: { kind: 'saved' } });
  }

  function failed(problem: CallProblem) {
    if (problem === 'changedElsewhere') return change({ saving: { kind: 'conflict' } });
    if (problem !== 'unreachable') return change({ saving: { kind: 'refused', problem } });
    change({ saving: { kind: 'offline' } });
    saveIn(TRY_AGAIN_MS);
  }

  async function adopt() {
    const theirs = await calls.open();
    if (theirs === null) return null;
    version = theirs.version;
    saved = theirs.draft;
    return theirs.draft;
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => snapshot,
    edit: (edit) => become(editHistory(snapshot.history, edit)),
    undo: () => become(undo(snapshot.history)),
    redo: () => become(redo(snapshot.history)),
    flush,
    async lookAgain() {
      if (snapshot.saving.kind !== 'saved' || running !== null) return;
      const before = snapshot.history;
      const theirs = await calls.open();
      const isMine = snapshot.history !== before || snapshot.saving.kind !== 'saved';
      if (theirs === null || theirs.version === version || isMine) return;
      version = theirs.version;
      saved = theirs.draft;
      change({ history: beginHistory(theirs.draft) });
    },
    async loadTheirs() {
      const mine = snapshot.history.present;
      const theirs = await adopt();
      if (theirs === null) return;
      keep.clear();
      isKept = true;
      const history = { ...beginHistory(theirs), past: [...snapshot.history.past, mine] };
      change({ history, saving: { kind: 'saved' }, isRestored: false });
    },
    async keepMineAsCopy() {
      const mine = snapshot.history.present;
      const made = await calls.copy(copied(mine));
      if (!made.ok) {
        change({ saving: { kind: 'refused', problem: made.problem } });
        return null;
      }
      keep.clear();
      isKept = true;
      saved = mine;
      return made.deck;
    },
    isSafe: () => snapshot.saving.kind === 'saved' || isKept,
  };
}

/** The same text for the same draft: the server puts keys in an order of its own. */
function spelt(draft: Draft): string {
  return JSON.stringify(draft, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

function copied(draft: Draft): Draft {
  const { ko, en } = draft.title;
  return { ...draft, title: { ko: ko && `${ko} (사본)`, en: en && `${en} (copy)` } };
}
