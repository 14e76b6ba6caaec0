import type { Language } from '#game/deck/deck';
import { formatPercent } from '#app/_text/format';
import styles from './GainBars.module.css';

const words = {
  ko: {
    before: '수업 전',
    after: '수업 후',
    gained: '새로 알게 된 몫',
    explain: '학습 이득 = 새로 알게 된 몫 ÷ 처음에 몰랐던 몫',
  },
  en: {
    before: 'Before',
    after: 'After',
    gained: 'newly known',
    explain: 'Learning gain = newly known ÷ not known before',
  },
} satisfies Record<Language, object>;

/** Right answers before and after as bars; what was learnt in between is striped. */
export function GainBars({
  pre,
  post,
  language,
}: {
  /** Shares of right answers, 0..1. */
  pre: number;
  post: number;
  language: Language;
}) {
  const text = words[language];
  const kept = Math.min(pre, post);
  const gained = Math.max(0, post - pre);
  return (
    <div className={styles.gain}>
      <dl className={styles.rows}>
        <div className={styles.row}>
          <dt>{text.before}</dt>
          <dd className={styles.share}>{formatPercent(language, pre)}</dd>
          <dd className={styles.track} aria-hidden="true">
            <span className={styles.known} style={{ width: `${100 * pre}%` }} />
          </dd>
        </div>
        <div className={styles.row}>
          <dt>{text.after}</dt>
          <dd className={styles.share}>{formatPercent(language, post)}</dd>
          <dd className={styles.track} aria-hidden="true">
            <span className={styles.known} style={{ width: `${100 * kept}%` }} />
            <span className={styles.gained} style={{ width: `${100 * gained}%` }} />
          </dd>
        </div>
      </dl>
      {gained > 0 && (
        <p className={styles.key}>
          <span className={styles.sign} aria-hidden="true">
            <span className={styles.gained} />
          </span>
          {text.gained}
        </p>
      )}
      <p className={styles.key}>{text.explain}</p>
    </div>
  );
}
