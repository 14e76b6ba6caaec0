import type { Language } from '#game/deck/deck';
import { formatNumber, formatPercent, JOINED } from '#app/_text/format';
import styles from './LoadBars.module.css';
import { layoutLoad, workShare } from './layoutLoad';

const words = {
  ko: {
    title: '전문가마다 맡은 카드',
    fair: '똑같이 나누면',
    capacity: '정원',
    work: (experts: string, of: string, share: string) =>
      `전문가 ${of}명 중 ${experts}명이 일의 ${share}${JOINED}를 했어요.`,
    alike: (of: string, load: string) => `전문가 ${of}명이 모두 똑같이 ${load}장씩 맡았어요.`,
    none: '아직 아무도 카드를 맡지 않았어요.',
  },
  en: {
    title: 'Prompts per expert',
    fair: 'fair share',
    capacity: 'capacity',
    work: (experts: string, of: string, share: string) =>
      `${experts} of ${of} experts did ${share} of the work.`,
    alike: (of: string, load: string) => `All ${of} experts had the same: ${load} each.`,
    none: 'Nobody has had a prompt yet.',
  },
} satisfies Record<Language, object>;

const WIDTH = 400;
const HEIGHT = 160;

/** Load for each expert, with the fair share and the capacity; those who do most work stand out. */
export function LoadBars({
  loads,
  capacity,
  language,
  title,
  sentence = 'shown',
}: {
  loads: Readonly<Record<number, number>>;
  capacity: number | null;
  language: Language;
  title?: string;
  /** `spoken` is for screen readers only, where the same stands beside the figure. */
  sentence?: 'shown' | 'spoken';
}) {
  const text = words[language];
  const layout = layoutLoad(loads, capacity, { width: WIDTH, height: HEIGHT });
  const work = workShare(loads);
  const busy = areAlike(loads) ? work.of : work.experts;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{title ?? text.title}</figcaption>
      <div className={styles.chart} aria-hidden="true">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className={styles.bars}>
          {layout.bars.map((bar, index) => (
            <rect
              key={bar.expert}
              className={index < busy ? styles.busy : styles.idle}
              x={bar.x}
              y={bar.load === 0 ? HEIGHT - 2 : bar.y}
              width={bar.width}
              height={Math.max(2, bar.height)}
            />
          ))}
          <line className={styles.fair} x1="0" x2={WIDTH} y1={layout.fairY} y2={layout.fairY} />
          {layout.capacityY !== null && (
            <line
              className={styles.capacity}
              x1="0"
              x2={WIDTH}
              y1={layout.capacityY}
              y2={layout.capacityY}
            />
          )}
        </svg>
        <ul className={styles.key}>
          <li>
            <svg className={styles.sign} viewBox="0 0 30 8">
              <line className={styles.fair} x1="0" x2="30" y1="4" y2="4" />
            </svg>
            {text.fair}
          </li>
          {layout.capacityY !== null && (
            <li>
              <svg className={styles.sign} viewBox="0 0 30 8">
                <line className={styles.capacity} x1="0" x2="30" y1="4" y2="4" />
              </svg>
              {text.capacity}
            </li>
          )}
        </ul>
      </div>
      <p className={sentence === 'spoken' ? 'visually-hidden' : styles.sentence}>
        {loadSentence(loads, language)}
      </p>
    </figure>
  );
}

/** Nobody did more than another, as where everybody is asked. */
function areAlike(loads: Readonly<Record<number, number>>): boolean {
  return new Set(Object.values(loads)).size === 1;
}

/** Who did the work, in one sentence. */
export function loadSentence(loads: Readonly<Record<number, number>>, language: Language): string {
  const text = words[language];
  const work = workShare(loads);
  if (work.experts === 0) return text.none;
  if (areAlike(loads)) {
    const [load = 0] = Object.values(loads);
    return text.alike(formatNumber(language, work.of), formatNumber(language, load));
  }
  return text.work(
    formatNumber(language, work.experts),
    formatNumber(language, work.of),
    formatPercent(language, work.share),
  );
}
