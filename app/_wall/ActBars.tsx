import { formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import type { ScreenView } from '#game/room/view';
import styles from './ActBars.module.css';

const words = {
  ko: { title: '막마다 맞힌 비율', act: (act: number) => `${act}막` },
  en: { title: 'Right answers, act by act', act: (act: number) => `Act ${act}` },
};

/** What the model got right in each act so far: where one act is to be compared with those before. */
export function ActBars({ history }: Pick<ScreenView, 'history'>) {
  const text = useWords(words);
  const language = useLanguage();
  const shares = sharesByAct(history);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{text.title}</figcaption>
      <ul className={styles.bars}>
        {shares.map(({ act, share }, index) => (
          <li key={act} className={styles.row} data-now={index === shares.length - 1 || undefined}>
            <span>{text.act(act + 1)}</span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.fill} style={{ transform: `scaleX(${share})` }} />
            </span>
            <b className={styles.share}>{formatPercent(language, share)}</b>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** Oldest act first. */
function sharesByAct(history: ScreenView['history']): { act: number; share: number }[] {
  const acts = [...new Set(history.map(({ act }) => act))];
  return acts.map((act) => {
    const rounds = history.filter((round) => round.act === act).map(({ metrics }) => metrics);
    const prompts = rounds.reduce((sum, metrics) => sum + metrics.prompts, 0);
    const right = rounds.reduce((sum, metrics) => sum + metrics.modelRight, 0);
    return { act, share: prompts === 0 ? 0 : right / prompts };
  });
}
