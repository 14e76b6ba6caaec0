import type { PromptSummary } from '#server/pages';
import { formatNumber } from '#app/_text/format';
import { useLanguage } from '#app/_text/language';
import styles from './LabelBars.module.css';

/** How often each label of a prompt was chosen; the true one is marked by a sign and in words. */
export function LabelBars({
  labels,
  isRight,
}: {
  labels: PromptSummary['labels'];
  /** "true label", in the page's language. */
  isRight: string;
}) {
  const language = useLanguage();
  const most = Math.max(1, ...labels.map(({ times }) => times));
  return (
    <ul className={styles.labels}>
      {labels.map((label) => (
        <li key={label.name.en} className={label.isRight ? styles.right : styles.wrong}>
          <span className={styles.name}>
            {label.isRight && (
              <>
                <span aria-hidden="true">✓ </span>
                <span className="visually-hidden">{isRight}: </span>
              </>
            )}
            {label.name[language]}
          </span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.fill} style={{ transform: `scaleX(${label.times / most})` }} />
          </span>
          <span className={styles.times}>{formatNumber(language, label.times)}</span>
        </li>
      ))}
    </ul>
  );
}
