'use client';

import { useLanguage, useWords } from '#app/_text/language';
import { formatNumber } from '#app/_text/format';
import { Button } from '#app/_ui/Button';
import { LAB_LIMITS } from './labSettings';
import { LAB_WORDS } from './labWords';
import styles from './lab.module.css';

/** One round, all of them in turn, or from the beginning. */
export function Playback({
  rounds,
  runs,
  onStep,
  onRun,
  onPause,
  onReset,
}: {
  rounds: number;
  runs: boolean;
  onStep: () => void;
  onRun: () => void;
  onPause: () => void;
  onReset: () => void;
}) {
  const text = useWords(LAB_WORDS);
  const language = useLanguage();
  const most = LAB_LIMITS.rounds[1];
  const isOver = rounds >= most;
  return (
    <div className={styles.playback}>
      <Button look="primary" onClick={onStep} disabled={isOver}>
        {text.step}
      </Button>
      {runs ? (
        <Button onClick={onPause}>{text.pause}</Button>
      ) : (
        <Button onClick={onRun} disabled={isOver}>
          {text.run}
        </Button>
      )}
      <Button onClick={onReset} disabled={rounds === 0}>
        {text.reset}
      </Button>
      <p role="status" className={styles.round}>
        {text.round(formatNumber(language, rounds), formatNumber(language, most))}
      </p>
    </div>
  );
}
