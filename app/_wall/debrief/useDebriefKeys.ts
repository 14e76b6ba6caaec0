'use client';

import { useEffect, useRef } from 'react';
import { isPressing, isTyping } from '../keys';
import type { DebriefChoice } from './useDebriefPage';

/** By place on the keyboard; a presenter's clicker sends the page keys. */
const STEPS: Record<string, 1 | -1> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  Space: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

/**
 * The keys that lead on turn the pages first; only from the last page do they end the game. Digits
 * choose a page. Listens before the host's controls do, which leave alone what was used here.
 */
export function useDebriefKeys(choice: DebriefChoice, audience: 'host' | 'screen'): void {
  const latest = useRef(choice);
  useEffect(() => {
    latest.current = choice;
  });
  useEffect(() => {
    if (audience === 'screen') return;
    function onKey(event: KeyboardEvent) {
      const { page, pages, choose, turn } = latest.current;
      if (isTyping(event) || (event.code === 'Space' && isPressing(event))) return;
      const named = pages[Number(/^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]) - 1];
      const step = STEPS[event.code];
      if (named) {
        choose(named);
      } else if (step !== undefined && (step === -1 || page !== pages.at(-1))) {
        if (!event.repeat) turn(step);
      } else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [audience]);
}
