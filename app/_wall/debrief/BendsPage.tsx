import type { ReactNode } from 'react';
import { useWords } from '#app/_text/language';
import styles from './BendsPage.module.css';

const words = {
  ko: {
    multimodal: '멀티모달',
    multimodalIs: '무엇이 들어가는가',
    moe: 'MoE',
    moeIs: '안에서 어떻게 계산하는가',
    together: '서로 다른 두 생각이고, 함께 쓸 수도 있어요.',
    title: '비유는 여기까지예요',
    points: {
      layers: ['사람이 아니에요', '진짜 전문가는 모델의 층마다 들어 있는 작은 신경망이에요.'],
      tokens: [
        '카드가 아니라 토큰마다',
        '토큰 하나하나마다 새로 골라요. 주제별 전문가가 되는 일은 드물어요.',
      ],
      memory: ['메모리는 그대로', 'MoE는 계산을 아끼지만, 전문가는 모두 담아 두어야 해요.'],
    },
  },
  en: {
    multimodal: 'Multimodal',
    multimodalIs: 'what goes in',
    moe: 'MoE',
    moeIs: 'how it is computed inside',
    together: 'Two different ideas, and they can be used together.',
    title: 'Where the metaphor bends',
    points: {
      layers: ['Not people', 'Real experts are small networks inside every layer of a model.'],
      tokens: [
        'Per token, not per prompt',
        'They are chosen for every single token, and are seldom topic specialists.',
      ],
      memory: ['Memory stays', 'MoE saves computing, not memory: every expert is kept at hand.'],
    },
  },
};

/** The last page of every lesson: the two ideas side by side, and what a class is not. */
export function BendsPage() {
  const text = useWords(words);
  return (
    <div className={styles.bends}>
      <section className={styles.ideas}>
        <p className={styles.idea}>
          <b>{text.multimodal}</b> {text.multimodalIs}
        </p>
        <p className={styles.idea}>
          <b>{text.moe}</b> {text.moeIs}
        </p>
        <p className={styles.together}>{text.together}</p>
      </section>
      <section className={styles.metaphor}>
        <h2 className={styles.heading}>{text.title}</h2>
        <ul className={styles.points}>
          {(Object.keys(DRAWINGS) as (keyof typeof DRAWINGS)[]).map((point) => {
            const [name, why] = text.points[point];
            return (
              <li key={point} className={styles.point}>
                <svg
                  className={styles.drawing}
                  viewBox="0 0 120 72"
                  aria-hidden="true"
                  focusable="false"
                >
                  {DRAWINGS[point]}
                </svg>
                <p className={styles.name}>{name}</p>
                <p className={styles.why}>{why}</p>
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}

const PLACES = [0, 1, 2, 3, 4, 5];
/** Which expert each layer or token takes; another one each time. */
const TAKEN = [1, 4, 2];

const DRAWINGS: Record<keyof (typeof words)['ko']['points'], ReactNode> = {
  // Three layers, each with its own experts.
  layers: TAKEN.map((taken, layer) => (
    <g key={layer} transform={`translate(0 ${layer * 25})`}>
      <rect className={styles.box} x="1" y="1" width="118" height="20" rx="6" />
      {PLACES.map((place) => (
        <circle
          key={place}
          className={place === taken ? styles.lit : styles.idle}
          cx={15 + place * 18}
          cy="11"
          r={place === taken ? 6 : 4.5}
        />
      ))}
    </g>
  )),
  // Three pieces of one card go to three experts.
  tokens: (
    <>
      {TAKEN.map((taken, token) => (
        <g key={token}>
          <line className={styles.line} x1={15 + token * 38} y1="20" x2={8 + taken * 18} y2="52" />
          <rect className={styles.token} x={1 + token * 38} y="2" width="28" height="18" rx="5" />
        </g>
      ))}
      {PLACES.map((place) => (
        <circle
          key={place}
          className={TAKEN.includes(place) ? styles.lit : styles.idle}
          cx={8 + place * 18}
          cy="60"
          r={TAKEN.includes(place) ? 7 : 5}
        />
      ))}
    </>
  ),
  // A full box, of which two are at work.
  memory: (
    <>
      <rect className={styles.box} x="1" y="2" width="100" height="68" rx="8" />
      {PLACES.flatMap((place) =>
        [0, 1, 2, 3].map((row) => {
          const isLit = (place === 1 && row === 1) || (place === 4 && row === 2);
          return (
            <circle
              key={`${place}:${row}`}
              className={isLit ? styles.lit : styles.kept}
              cx={13 + place * 15.2}
              cy={12 + row * 16}
              r="5.5"
            />
          );
        }),
      )}
    </>
  ),
};
