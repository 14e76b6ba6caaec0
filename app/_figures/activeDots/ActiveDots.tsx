import type { Language } from '#game/deck/deck';
import { formatNumber } from '#app/_text/format';
import styles from './ActiveDots.module.css';
import { layoutDots } from './layoutDots';

const words = {
  ko: (experts: string, active: string) => `카드마다 전문가 ${experts}명 중 ${active}명만 일해요.`,
  en: (experts: string, active: string) => `For each prompt, ${active} of ${experts} experts work.`,
} satisfies Record<Language, unknown>;

/** "100 experts, 4 active" as a picture. */
export function ActiveDots({
  experts,
  active,
  language,
}: {
  experts: number;
  active: number;
  language: Language;
}) {
  const { columns, rows, dots } = layoutDots(experts, active);
  return (
    <figure className={styles.figure}>
      <svg className={styles.dots} viewBox={`0 0 ${columns} ${rows}`} aria-hidden="true">
        {dots.map(({ x, y, isActive }) => (
          <circle
            key={`${x}:${y}`}
            className={isActive ? styles.active : styles.idle}
            cx={x + 0.5}
            cy={y + 0.5}
            r={isActive ? 0.42 : 0.32}
          />
        ))}
      </svg>
      <figcaption className={styles.caption}>
        {words[language](formatNumber(language, experts), formatNumber(language, active))}
      </figcaption>
    </figure>
  );
}
