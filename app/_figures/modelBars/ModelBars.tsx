import type { Language } from '#game/deck/deck';
import { formatNumber, formatPercent } from '#app/_text/format';
import { MODELS } from '../accuracy/layoutAccuracy';
import type { ModelKind } from '../accuracy/layoutAccuracy';
import styles from './ModelBars.module.css';
import { MODEL_WORDS } from './modelWords';

const words = {
  ko: { calls: (count: string) => `전문가 호출 ${count}번` },
  en: { calls: (count: string) => `${count} expert calls` },
} satisfies Record<Language, object>;

/** Model, dense and random side by side: the share that was right, and what it cost in calls. */
export function ModelBars({
  shares,
  calls,
  language,
  size = 'large',
}: {
  /** 0..1 each; a model that is left out is not compared with. */
  shares: Readonly<Partial<Record<ModelKind, number>>>;
  calls: { model: number; dense: number } | null;
  language: Language;
  size?: 'small' | 'large';
}) {
  return (
    <ul className={`${styles.bars} ${styles[size]}`}>
      {MODELS.flatMap((kind) => {
        const share = shares[kind];
        return share === undefined ? [] : [{ kind, share }];
      }).map(({ kind, share }) => (
        <li key={kind} className={`${styles.row} ${styles[kind]}`}>
          <span className={styles.name}>{MODEL_WORDS[language][kind]}</span>
          <b className={styles.share}>{formatPercent(language, share)}</b>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.fill} style={{ transform: `scaleX(${share})` }} />
          </span>
          {calls && (
            <span className={styles.calls}>
              {words[language].calls(
                formatNumber(language, kind === 'dense' ? calls.dense : calls.model),
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
