import { useId } from 'react';
import type { Language } from '#game/deck/deck';
import { formatNumber } from '#app/_text/format';
import styles from './CallsMeter.module.css';
import type { CallsLayout } from './layoutCalls';

const words = {
  ko: {
    title: '부른 전문가만 계산해요',
    say: (calls: string, dense: string, share: string) =>
      `모두에게 물으면 ${dense}번. 우리는 ${calls}번만 불렀어요(${share}).`,
    all: (calls: string) => `모두에게 물어서 ${calls}번을 다 계산했어요.`,
  },
  en: {
    title: 'Only those who are called compute',
    say: (calls: string, dense: string, share: string) =>
      `Asking everybody takes ${dense} calls. We made ${calls} (${share}).`,
    all: (calls: string) => `Everybody was asked: all ${calls} calls were made.`,
  },
} satisfies Record<Language, object>;

const GAP = 0.14;
/** With more columns or rows than this the gaps would be all one sees. */
const MOST_WITH_GAPS = 40;

/** Calls used of experts × prompts: mostly dark, which is the point of a sparse model. */
export function CallsMeter({ layout, language }: { layout: CallsLayout; language: Language }) {
  const text = words[language];
  const id = useId();
  const { columns, rows } = layout;
  const across = columns > MOST_WITH_GAPS ? 1 : 1 - GAP;
  const down = rows > MOST_WITH_GAPS ? 1 : 1 - GAP;
  const lit = layout.lit.map(([x, y]) => `M${x} ${y}h${across}v${down}h-${across}z`).join('');
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{text.title}</figcaption>
      <svg
        className={styles.grid}
        viewBox={`0 0 ${Math.max(1, columns)} ${Math.max(1, rows)}`}
        preserveAspectRatio={columns === rows ? 'xMinYMid' : 'none'}
        aria-hidden="true"
      >
        <defs>
          <pattern id={id} width="1" height="1" patternUnits="userSpaceOnUse">
            <rect className={styles.dark} width={across} height={down} />
          </pattern>
        </defs>
        <rect fill={`url(#${id})`} width={columns} height={rows} />
        <path className={styles.lit} d={lit} />
      </svg>
      <p className={styles.sentence}>{callsSentence(layout.calls, layout.dense, language)}</p>
    </figure>
  );
}

/** Calls used of all, in one sentence. */
export function callsSentence(calls: number, dense: number, language: Language): string {
  const text = words[language];
  if (calls === dense) return text.all(formatNumber(language, calls));
  return text.say(
    formatNumber(language, calls),
    formatNumber(language, dense),
    shareOfCalls(calls, dense, language),
  );
}

/** "0 %" would be wrong: one in a thousand is what a large model is about. */
export function shareOfCalls(calls: number, dense: number, language: Language): string {
  const percent = dense === 0 ? 0 : (100 * calls) / dense;
  return `${formatNumber(language, percent, percent < 1 ? 1 : 0)}%`;
}
