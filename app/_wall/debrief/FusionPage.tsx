import { VerdictMark } from '#app/_figures/verdict/VerdictMark';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import type { DebriefView } from '#game/room/view';
import styles from './DebriefPages.module.css';

const words = {
  ko: {
    title: '함께라서 맞힌 카드',
    alone: (right: string, of: string) => `따로 낸 답은 ${of}개 중 ${right}개만 맞았어요.`,
    noneAlone: (of: string) => `따로 낸 답 ${of}개는 모두 틀렸어요.`,
    together: '그런데 합치니 모델이 맞혔어요!',
    why: '서로 다른 감각으로 본 답을 합치는 것, 이것이 융합이에요.',
  },
  en: {
    title: 'Right only together',
    alone: (right: string, of: string) => `Only ${right} of ${of} single answers were right.`,
    noneAlone: (of: string) => `None of the ${of} single answers was right.`,
    together: 'Put together, the model got it right!',
    why: 'Combining what different senses saw and heard: that is fusion.',
  },
};

/** More single answers than this are told as a number only. */
const MOST_MARKS = 40;

/** The prompt of several modalities that few got right alone and the model got right. */
export function FusionPage({ fusion }: { fusion: NonNullable<DebriefView['fusion']> }) {
  const text = useWords(words);
  const language = useLanguage();
  const { right, of } = fusion;
  const count = (value: number) => formatNumber(language, value);
  return (
    <div className={styles.halves}>
      <section className={styles.card}>
        <div className={styles.tags}>
          {fusion.modalities.map((modality) => (
            <ModalityTag key={modality} modality={modality} />
          ))}
        </div>
        {fusion.image && (
          <img
            className={styles.picture}
            src={fusion.image[language].src}
            // The line below is the picture in words, or the text that came with it.
            alt=""
          />
        )}
        <p className={styles.gist}>{fusion.gist[language]}</p>
      </section>
      <section className={styles.statement}>
        <h2 className={styles.heading}>{text.title}</h2>
        {of <= MOST_MARKS && (
          <p className={styles.marks} aria-hidden="true">
            {Array.from({ length: of }, (_, index) => (
              <VerdictMark key={index} verdict={index < right ? 'right' : 'wrong'} />
            ))}
          </p>
        )}
        <p className={styles.lead}>
          {right === 0 ? text.noneAlone(count(of)) : text.alone(count(right), count(of))}
        </p>
        <p className={styles.together}>
          <VerdictMark verdict="right" />
          {text.together}
        </p>
        <p className={styles.soft}>{text.why}</p>
      </section>
    </div>
  );
}
