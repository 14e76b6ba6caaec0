'use client';

import { useEffect, useRef } from 'react';
import { isTyping } from './keys';
import type { RevealChoice } from './useRevealChoice';

/** Digits choose a part of the reveal, up and down go from prompt to prompt. */
export function useRevealKeys(choice: RevealChoice | null, prompts: number): void {
  const latest = useRef({ choice, prompts });
  useEffect(() => {
    latest.current = { choice, prompts };
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const { choice: current, prompts: count } = latest.current;
      if (!current || isTyping(event)) return;
      const part = current.parts[Number(/^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]) - 1];
      if (part) {
        current.choose({ part, prompt: current.part === part ? current.prompt : 0 });
      } else if (event.code === 'ArrowDown' || event.code === 'ArrowUp') {
        const step = event.code === 'ArrowDown' ? 1 : -1;
        const from = current.part === 'prompts' ? current.prompt + step : 0;
        const prompt = Math.min(Math.max(0, from), Math.max(0, count - 1));
        current.choose({ part: 'prompts', prompt });
        event.preventDefault();
      }
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
