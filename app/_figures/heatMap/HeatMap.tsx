import type { CSSProperties } from 'react';
import type { Language } from '#game/deck/deck';
import { MODALITIES } from '#game/deck/deck';
import { formatPercent } from '#app/_text/format';
import { MODALITY_WORDS } from '#app/_text/modalities';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import type { ExpertView } from '#game/room/view';
import { expertName } from '../expertName';
import styles from './HeatMap.module.css';
import { type BestExpert, bestExperts, layoutHeatMap } from './layoutHeatMap';

const words = {
  ko: {
    title: '게이트의 믿음: 누가 무엇을 잘할까?',
    best: (name: string, share: string) => `${name} ${share}`,
    nobody: '아직 몰라요',
    alike: (experts: number) => `전문가 ${experts}명`,
    say: (parts: string[]) => `게이트가 가장 믿는 전문가는 ${parts.join(', ')}예요.`,
    part: (modality: string, name: string, share: string) => `${modality} ${name}(${share})`,
    none: '게이트는 아직 누가 무엇을 잘하는지 몰라요.',
  },
  en: {
    title: 'What the gate believes: who is good at what?',
    best: (name: string, share: string) => `${name} ${share}`,
    nobody: 'not known yet',
    alike: (experts: number) => `${experts} experts`,
    say: (parts: string[]) => `The gate believes most in ${parts.join(', ')}.`,
    part: (modality: string, name: string, share: string) =>
      `${name} for ${modality.toLowerCase()} (${share})`,
    none: 'The gate does not know yet who is good at what.',
  },
} satisfies Record<Language, object>;

const WIDTH = 760;
const HEIGHT = 200;

/** Modality × expert as bars in a grid; it glides when the gate has learnt. */
export function HeatMap({
  experts,
  language,
}: {
  experts: Readonly<Record<number, ExpertView>>;
  language: Language;
}) {
  const text = words[language];
  const layout = layoutHeatMap(experts, { width: WIDTH, height: HEIGHT });
  const best = bestExperts(experts);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>
        {text.title}
        <span className="visually-hidden">{heatMapSentence(experts, language)}</span>
      </figcaption>
      <div className={styles.grid} aria-hidden="true">
        <div className={styles.rows}>
          {MODALITIES.map((modality) => (
            <ModalityTag key={modality} modality={modality} />
          ))}
        </div>
        <svg className={styles.map} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
          {layout.columns.map((column) => (
            <g
              key={column.expert}
              className={styles.column}
              style={{ transform: `translateX(${column.x}px)` }}
            >
              {column.cells.map((cell) => (
                <g key={cell.modality}>
                  <rect
                    className={styles.ground}
                    y={cell.y}
                    width={cell.width}
                    height={cell.height}
                  />
                  <rect
                    className={`${styles.bar} ${styles[cell.modality]}`}
                    y={cell.y}
                    width={cell.width}
                    height={cell.height}
                    style={
                      {
                        '--value': cell.value.toFixed(3),
                        transformOrigin: `0 ${cell.y + cell.height}px`,
                      } as CSSProperties // a custom property
                    }
                  />
                </g>
              ))}
            </g>
          ))}
        </svg>
        <div className={styles.best}>
          {MODALITIES.map((modality) => {
            const top = best[modality];
            return (
              <span key={modality} className={top ? undefined : styles.nobody}>
                <span className={styles.of}>{MODALITY_WORDS[language][modality]}: </span>
                {top
                  ? text.best(nameOf(top, experts, language), formatPercent(language, top.belief))
                  : text.nobody}
              </span>
            );
          })}
        </div>
      </div>
    </figure>
  );
}

/** Of several in whom the gate believes alike none is named. */
function nameOf(
  { expert, alike }: BestExpert,
  experts: Readonly<Record<number, ExpertView>>,
  language: Language,
): string {
  return alike > 1 ? words[language].alike(alike) : expertName(experts[expert], language);
}

/** The map in one sentence. */
export function heatMapSentence(
  experts: Readonly<Record<number, ExpertView>>,
  language: Language,
): string {
  const text = words[language];
  const best = bestExperts(experts);
  const parts = MODALITIES.flatMap((modality) => {
    const top = best[modality];
    if (!top) return [];
    return [
      text.part(
        MODALITY_WORDS[language][modality],
        nameOf(top, experts, language),
        formatPercent(language, top.belief),
      ),
    ];
  });
  return parts.length === 0 ? text.none : text.say(parts);
}
