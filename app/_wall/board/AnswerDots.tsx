import { VerdictMark } from '#app/_figures/verdict/VerdictMark';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import type { ScreenView } from '#game/room/view';
import styles from './AnswerDots.module.css';

const words = {
  ko: {
    asked: (experts: string) => `전문가 ${experts}명 모두에게 물었어요.`,
    done: (done: string, of: string) => `${of}명 중 ${done}명이 다 답했어요.`,
    right: (right: string, of: string) => `전문가 ${of}명 중 ${right}명이 맞혔어요.`,
    weighted: '퍼센트는 게이트의 가중치로 합친 값이에요.',
  },
  en: {
    asked: (experts: string) => `All ${experts} experts are asked.`,
    done: (done: string, of: string) => `${done} of ${of} have answered.`,
    right: (right: string, of: string) => `${right} of ${of} experts were right.`,
    weighted: 'The percentages count the gate’s weights.',
  },
};

/** Shares closer together than this read alike. */
const ALIKE = 0.01;
/** More than this many would be too small to see. */
const MOST_DOTS = 60;

/** One dot for each expert, since all of them work on every prompt: that is what dense means. */
export function AnswerDots({ view }: { view: ScreenView }) {
  const text = useWords(words);
  const language = useLanguage();
  const { phase, round } = view;
  const count = (value: number) => formatNumber(language, value);
  const asked = Object.entries(view.experts).filter(([, { load }]) => load > 0);
  const isOver = phase.kind === 'reveal';
  const isOneQuestion = Object.keys(round?.tokens ?? {}).length === 1;
  const verdicts = new Map(
    (round?.returns ?? []).map(([, expert, , right]) => [String(expert), right === 1]),
  );
  const done = asked.filter(([, { open }]) => open === 0).length;
  const right = [...verdicts.values()].filter(Boolean).length;
  // Counted by heads the shares would be these; a gate that knows its experts counts them otherwise.
  const { reveal } = Object.values(round?.tokens ?? {})[0] ?? { reveal: null };
  const share = reveal?.votes[reveal.answer] ?? 0;
  const isWeighted = verdicts.size > 0 && Math.abs(share - right / verdicts.size) > ALIKE;
  return (
    <footer className={styles.foot}>
      {asked.length <= MOST_DOTS && (
        <span className={styles.dots} aria-hidden="true">
          {asked.map(([expert, { open }]) => {
            if (isOver && isOneQuestion) {
              const verdict = verdicts.get(expert);
              return (
                <VerdictMark
                  key={expert}
                  verdict={verdict === undefined ? 'silent' : verdict ? 'right' : 'wrong'}
                />
              );
            }
            const isDone = isOver || (phase.kind === 'answering' && open === 0);
            return <span key={expert} className={styles.dot} data-done={isDone || undefined} />;
          })}
        </span>
      )}
      <p>
        {isOver && isOneQuestion
          ? `${isWeighted ? `${text.weighted} ` : ''}${text.right(count(right), count(asked.length))}`
          : phase.kind === 'answering'
            ? text.done(count(done), count(asked.length))
            : text.asked(count(asked.length))}
      </p>
    </footer>
  );
}
