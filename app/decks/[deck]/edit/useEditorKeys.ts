'use client';

import { useEffect } from 'react';
import type { EditorStore } from './editorStore';

/** Undo and redo by keyboard, also within fields: their own history knows nothing of the draft. */
export function useEditorKeys(store: Pick<EditorStore, 'undo' | 'redo' | 'flush'>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) store.undo();
      else if ((key === 'z' && event.shiftKey) || key === 'y') store.redo();
      else if (key === 's') void store.flush();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store]);
}
