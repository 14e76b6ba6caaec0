import type { Localised } from '#game/deck/deck';
import type { WhatIfComparison } from '#server/pages';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import styles from './VerdictBar.module.css';

const words = {
  ko: { right: '맞음', unknown: '알 수 없음', wrong: '틀림', dropped: '버려짐' },
  en: { right: 'right', unknown: 'unknown', wrong: 'wrong', dropped: 'dropped' },
} satisfies Localised<object>;

type Counts = WhatIfComparison['counts'];

const KINDS = ['right', 'unknown', 'wrong', 'dropped'] as const satisfies (keyof Counts)[];

/** A batch's prompts by what became of them; the words carry what the colours show. */
export function VerdictBar({ counts }: { counts: Counts }) {
  const text = useWords(words);
  const language = useLanguage();
  const shown = KINDS.filter((kind) => counts[kind] > 0);
  return (
    <span className={styles.verdicts}>
      <span className={styles.bar} aria-hidden="true">
        {shown.map((kind) => (
          <span key={kind} className={styles[kind]} style={{ flexGrow: counts[kind] }} />
        ))}
      </span>
      <span className={styles.words}>
        {shown.map((kind) => `${text[kind]} ${formatNumber(language, counts[kind])}`).join(' · ')}
      </span>
    </span>
  );
}
