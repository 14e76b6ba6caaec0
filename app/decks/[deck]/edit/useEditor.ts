'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DeckId } from '#game/deck/deck';
import { beginHistory } from '#game/deck/draft/editHistory';
import type { OpenDraft } from '#server/pages';
import { draftKeep, type DraftKeep } from './draftKeep';
import { editorCalls } from './editorCalls';
import { editorStore, type EditorSnapshot, type EditorStore } from './editorStore';
import { newId } from './newId';

/** The editor of a deck for a component, saved when the page is hidden and kept when it is closed. */
export function useEditor(deck: DeckId, opened: OpenDraft): [EditorSnapshot, EditorStore] {
  const [store] = useState(() =>
    editorStore(opened, {
      calls: editorCalls(deck),
      keep: typeof window === 'undefined' ? NOWHERE : draftKeep(deck, tabId(), localStorage),
      after(milliseconds, act) {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
    }),
  );
  // What the server drew knows nothing of what this device has kept.
  const [first] = useState<EditorSnapshot>(() => ({
    history: beginHistory(opened.draft),
    saving: { kind: 'saved' },
    isRestored: false,
  }));
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot, () => first);
  useEffect(() => {
    // A save on leaving may have been written after this page was drawn.
    void store.lookAgain();
    const onVisibility = () =>
      void (document.visibilityState === 'hidden' ? store.flush() : store.lookAgain());
    const onUnload = (event: BeforeUnloadEvent) => {
      void store.flush();
      if (!store.isSafe()) event.preventDefault();
    };
    const onOnline = () => void store.flush();
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('beforeunload', onUnload);
    window.addEventListener('online', onOnline);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('beforeunload', onUnload);
      window.removeEventListener('online', onOnline);
      void store.flush();
    };
  }, [store]);
  return [snapshot, store];
}

const NOWHERE: DraftKeep = { put: () => true, clear: () => undefined, take: () => null };
const TAB = 'mixperts.tab';

/** Survives a refresh, is another one in another tab. */
function tabId(): string {
  try {
    const known = sessionStorage.getItem(TAB);
    if (known !== null) return known;
    const made = newId();
    sessionStorage.setItem(TAB, made);
    return made;
  } catch {
    return newId();
  }
}
