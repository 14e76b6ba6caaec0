import type { Language } from '#game/deck/deck';
import { formatPercent } from '#app/_text/format';
import { VerdictMark } from '../verdict/VerdictMark';
import styles from './VoteBars.module.css';
import { voteRows, voteSentence } from './voteRows';
import type { Reveal } from './voteRows';

/** How the answers to one prompt add up: a bar for each label, the true one marked. */
export function VoteBars({
  reveal,
  language,
  shown = 'all',
  most = 3,
  names = 'whole',
}: {
  reveal: Reveal;
  language: Language;
  /** `votes` keeps the true label back until the answers have been combined. */
  shown?: 'votes' | 'all';
  most?: number;
  /** Where there is room for one line each, long names are cut. */
  names?: 'whole' | 'oneLine';
}) {
  const isOpen = shown === 'all';
  return (
    <figure className={styles.figure}>
      <ol className={styles.rows} aria-hidden="true">
        {voteRows(reveal, language, most).map((row) => (
          <li
            key={row.label}
            className={styles.row}
            data-true={(isOpen && row.isTrue) || undefined}
            data-model={(isOpen && row.isModel) || undefined}
          >
            <span className={styles.name}>
              {isOpen && (row.isTrue || row.isModel) && (
                <VerdictMark verdict={row.isTrue ? 'right' : 'wrong'} />
              )}
              <span className={names === 'oneLine' ? styles.oneLine : undefined}>{row.name}</span>
            </span>
            <span className={styles.share}>{formatPercent(language, row.share)}</span>
            <span className={styles.track}>
              <span className={styles.fill} style={{ transform: `scaleX(${row.share})` }} />
            </span>
          </li>
        ))}
      </ol>
      <figcaption className="visually-hidden">{voteSentence(reveal, language)}</figcaption>
    </figure>
  );
}
