import type { MeasuredRound } from '#game/gate/simulation/classRounds';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { LAB_WORDS } from './labWords';
import { layoutUneven } from './layoutUneven';
import styles from './UnevenChart.module.css';

const WIDTH = 400;
const HEIGHT = 160;
const DIGITS = 2;

/** How uneven the load was in every round, beside what fair chance would have made it. */
export function UnevenChart({ rounds }: { rounds: readonly MeasuredRound[] }) {
  const text = useWords(LAB_WORDS);
  const language = useLanguage();
  const layout = layoutUneven(rounds, { width: WIDTH, height: HEIGHT });
  const last = rounds.at(-1);
  const [cv, floor] = [last?.cv, last?.floor].map((value) =>
    value === undefined ? '–' : formatNumber(language, value, DIGITS),
  ) as [string, string]; // two in, two out
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>
        {text.uneven}
        <span className="visually-hidden">
          {last ? text.saysUneven(rounds.length, cv, floor) : text.saysNothing}
        </span>
      </figcaption>
      <div className={styles.chart} aria-hidden="true">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className={styles.plot}>
          <line className={styles.ground} x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
          <polyline className={styles.floor} points={pointsOf(layout.floor)} />
          <polyline className={styles.cv} points={pointsOf(layout.cv)} />
          {layout.cv.map(({ x, y }) => (
            // A line of no length with round caps stays a circle however the plot is stretched.
            <line key={x} className={styles.point} x1={x} x2={x + 0.01} y1={y} y2={y} />
          ))}
        </svg>
        <ul className={styles.key}>
          <li>
            <svg className={styles.sign} viewBox="0 0 30 8">
              <line className={styles.cv} x1="0" x2="30" y1="4" y2="4" />
            </svg>
            {text.unevenLine} <b>{cv}</b>
          </li>
          <li>
            <svg className={styles.sign} viewBox="0 0 30 8">
              <line className={styles.floor} x1="0" x2="30" y1="4" y2="4" />
            </svg>
            {text.floorLine} <b>{floor}</b>
          </li>
        </ul>
      </div>
    </figure>
  );
}

function pointsOf(line: readonly { x: number; y: number }[]): string {
  return line.map(({ x, y }) => `${x},${y}`).join(' ');
}
