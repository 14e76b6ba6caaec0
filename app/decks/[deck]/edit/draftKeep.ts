import type { Draft } from '#game/deck/draft/draft';

/** A draft that is not saved yet, with the version that it was written on. */
export interface KeptDraft {
  version: number;
  draft: Draft;
}

/** Keeps what was typed on this device until the server has it. */
export interface DraftKeep {
  /** Answers whether there was room. */
  put(kept: KeptDraft): boolean;
  clear(): void;
  /** What this tab, or one that is gone, could not save; it is then this tab's. */
  take(): KeptDraft | null;
}

/** One place for each tab, so that two of them do not write over each other. */
export function draftKeep(deck: string, tab: string, storage: Storage): DraftKeep {
  const prefix = `mixperts.draft.${deck}.`;
  const own = prefix + tab;
  return {
    put(kept) {
      try {
        storage.setItem(own, JSON.stringify(kept));
        return true;
      } catch {
        // A deck of many words, or a browser that keeps nothing.
        return false;
      }
    },
    clear: () => storage.removeItem(own),
    take() {
      const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
      const known = keys.filter((key) => key.startsWith(prefix));
      const key = known.includes(own) ? own : known[0];
      const kept = key === undefined ? null : storage.getItem(key);
      if (key !== undefined) storage.removeItem(key);
      return kept === null ? null : parsed(kept);
    },
  };
}

function parsed(text: string): KeptDraft | null {
  try {
    return JSON.parse(text) as KeptDraft; // only put() writes there, and the server checks it
  } catch {
    return null;
  }
}
