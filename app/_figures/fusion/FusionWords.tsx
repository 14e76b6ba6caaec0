import type { Language } from '#game/deck/deck';
import { formatNumber } from '#app/_text/format';
import { VerdictMark } from '../verdict/VerdictMark';
import styles from './FusionWords.module.css';

const words = {
  ko: {
    alone: (right: string, of: string) => `따로 낸 답은 ${of}개 중 ${right}개만 맞았어요.`,
    noneAlone: (of: string) => `따로 낸 답 ${of}개는 모두 틀렸어요.`,
    together: (answer: string) => `그런데 합치니 모델이 맞혔어요: ${answer}`,
    why: '서로 다른 감각으로 본 답을 합치는 것, 이것이 융합이에요.',
  },
  en: {
    alone: (right: string, of: string) => `Only ${right} of ${of} single answers were right.`,
    noneAlone: (of: string) => `None of the ${of} single answers was right.`,
    together: (answer: string) => `Put together, the model got it right: ${answer}`,
    why: 'Combining what different senses saw and heard: that is fusion.',
  },
} satisfies Record<Language, object>;

/** More single answers than this are told as a number only. */
const MOST_MARKS = 40;

/** How few single answers were right on a prompt that the model got right. */
export function FusionWords({
  right,
  of,
  answer,
  language,
}: {
  right: number;
  of: number;
  /** What was right. */
  answer: string;
  language: Language;
}) {
  const text = words[language];
  const count = (value: number) => formatNumber(language, value);
  return (
    <div className={styles.fusion}>
      {of <= MOST_MARKS && (
        <p className={styles.marks} aria-hidden="true">
          {Array.from({ length: of }, (_, index) => (
            <VerdictMark key={index} verdict={index < right ? 'right' : 'wrong'} />
          ))}
        </p>
      )}
      <p>{right === 0 ? text.noneAlone(count(of)) : text.alone(count(right), count(of))}</p>
      <p className={styles.together}>
        <VerdictMark verdict="right" />
        <span>{text.together(answer)}</span>
      </p>
      <p className={styles.why}>{text.why}</p>
    </div>
  );
}
