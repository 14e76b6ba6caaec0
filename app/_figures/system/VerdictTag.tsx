import type { Language } from '#game/deck/deck';
import type { Verdict } from '#game/lesson/systemCard';
import { SYSTEM_WORDS } from './systemWords';
import styles from './VerdictTag.module.css';

/** Drawn on a 24 × 24 grid. */
const SIGNS = {
  yes: 'M7 12.5l3.4 3.4L17 8.6',
  no: 'M8 12h8',
  unconfirmed: 'M9.2 9.4a2.9 2.9 0 1 1 3.7 3.2c-.6.3-.9.7-.9 1.5M12 17.2h.01',
} satisfies Record<Verdict, string>;

/** One of the two ideas with yes, no or unconfirmed, told by sign and word. */
export function VerdictTag({
  idea,
  verdict,
  language,
}: {
  idea: 'multimodal' | 'moe';
  verdict: Verdict;
  language: Language;
}) {
  const text = SYSTEM_WORDS[language];
  return (
    <span className={styles.tag} data-verdict={verdict}>
      <VerdictSign verdict={verdict} />
      <span>
        {text[idea]}
        <span className="visually-hidden">:</span> <b>{text.verdicts[verdict]}</b>
      </span>
    </span>
  );
}

/** Says of a prompt that nobody outside its makers knows for certain. */
export function UnconfirmedBadge({ language }: { language: Language }) {
  const text = SYSTEM_WORDS[language];
  return (
    <span className={styles.tag} data-verdict="unconfirmed">
      <VerdictSign verdict="unconfirmed" />
      <span>
        <b>{text.unconfirmed}</b>
        <span className={styles.why}> {text.unconfirmedWhy}</span>
      </span>
    </span>
  );
}

/** The sign alone; say the verdict beside it. */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  return (
    <svg
      className={styles.sign}
      data-verdict={verdict}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="12" cy="12" r="10" />
      <path d={SIGNS[verdict]} />
    </svg>
  );
}
