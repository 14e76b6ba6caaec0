import type { Localised } from '#game/deck/deck';
import { MODALITIES } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import styles from './FigureKey.module.css';

const words = {
  ko: {
    heading: '그림 읽는 법',
    active: '토큰 하나에 쓰이는 전문가',
    shared: '늘 켜져 있는 공유 전문가',
    idle: '이번에는 쉬는 전문가',
    dense: '늘 모두 계산하는 층(밀집)',
    unknown: '공개되지 않은 부분',
    compare: '서로 얼마나 어울리는지 견주기',
    tool: '따로 있는 도구(전문가라고 불러도 MoE의 전문가는 아니에요)',
    bends:
      '여기서 전문가는 사람이나 프로그램이 아니라 모델의 층 안에 있는 작은 신경망이에요. 점의 수는 MoE 층 하나를 나타내요.',
  },
  en: {
    heading: 'How to read the figures',
    active: 'an expert used for one token',
    shared: 'a shared expert, always on',
    idle: 'an expert at rest this time',
    dense: 'layers that always compute (dense)',
    unknown: 'not published',
    compare: 'held against each other: do they match?',
    tool: 'a separate tool (no expert of an MoE, even where it is called one)',
    bends:
      'Experts here are neither people nor programs but small networks inside the layers of a model. The dots are those of one MoE layer.',
  },
} satisfies Localised<object>;

const SIGNS = {
  active: <circle className={styles.solid} cx="12" cy="12" r="7" />,
  shared: <circle className={styles.ring} cx="12" cy="12" r="7" />,
  idle: <circle className={styles.idle} cx="12" cy="12" r="5" />,
  dense: <path className={styles.bars} d="M4 8h16M4 16h16" />,
  unknown: <rect className={styles.dashed} x="3" y="4" width="18" height="16" rx="4" />,
  compare: <path className={styles.line} d="M5 10q3.5-4 7 0t7 0M5 17q3.5-4 7 0t7 0" />,
  tool: (
    <>
      <rect className={styles.line} x="3" y="3" width="18" height="18" rx="5" />
      <path className={styles.line} d="M8 16l4-4M12 12a3 3 0 1 0 3-4" />
    </>
  ),
};

/** What the dots, bars and boxes of the figures stand for. */
export function FigureKey() {
  const text = useWords(words);
  return (
    <section className={styles.key} aria-labelledby="figure-key">
      <h2 id="figure-key" className={styles.heading}>
        {text.heading}
      </h2>
      <ul className={styles.signs}>
        {MODALITIES.map((modality) => (
          <li key={modality}>
            <ModalityTag modality={modality} />
          </li>
        ))}
        {(Object.keys(SIGNS) as (keyof typeof SIGNS)[]).map((sign) => (
          <li key={sign}>
            <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              {SIGNS[sign]}
            </svg>
            {text[sign]}
          </li>
        ))}
      </ul>
      <p>{text.bends}</p>
    </section>
  );
}
