'use client';

import { useEffect, useRef } from 'react';
import { isPressing, isTyping } from '#app/_wall/keys';

export interface Shortcuts {
  next: () => void;
  pause: () => void;
  fullscreen: () => void;
  hide: () => void;
  help: () => void;
}

/** By place on the keyboard, since a Korean layout gives other letters. */
const KEYS: Record<string, keyof Shortcuts> = {
  ArrowRight: 'next',
  PageDown: 'next',
  Space: 'next',
  KeyP: 'pause',
  KeyF: 'fullscreen',
  KeyH: 'hide',
};

/** The keyboard of a host, and a presenter's clicker; fields, buttons and dialogs keep their keys. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.repeat || isTyping(event)) return;
      const name = event.key === '?' ? 'help' : KEYS[event.code];
      if (name === undefined || (event.code === 'Space' && isPressing(event))) return;
      event.preventDefault();
      latest.current[name]();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
