'use client';

import { useEffect, useId, useRef } from 'react';
import { useWords } from '#app/_text/language';
import { SURENESSES, type Sureness } from '#game/room/state';
import styles from './HowSure.module.css';

const words = {
  ko: { ask: '얼마나 확실한가요?', sure: '확실해요', unsure: '잘 모르겠어요' },
  en: { ask: 'How sure are you?', sure: 'Sure', unsure: 'Not sure' },
};

/** The second press of an answer, under the thumb; until then another label may be chosen. */
export function HowSure({ onSay }: { onSay: (sure: Sureness) => void }) {
  const text = useWords(words);
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  // Where no button can be pressed twice by mistake, and the question is read out.
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    // The labels stay in sight above it.
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={place} role="group" aria-labelledby={id} tabIndex={-1} className={styles.howSure}>
      <p id={id}>{text.ask}</p>
      {SURENESSES.map((sure) => (
        <button key={sure} type="button" className={styles.say} onClick={() => onSay(sure)}>
          {text[sure]}
        </button>
      ))}
    </div>
  );
}
