import type { Localised } from '#game/deck/deck';
import type { SessionGlance } from '#server/pages';
import { formatNumber, formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import styles from './results.module.css';

const words = {
  ko: {
    pupils: (count: string) => `학생 ${count}명`,
    bots: (count: string) => `봇 ${count}`,
    rounds: (count: string) => `라운드 ${count}개`,
    model: (share: string) => `모델 ${share}`,
    random: (share: string) => `무작위라면 ${share}`,
    noneRight: '맞은 답 없음',
    none: '끝난 라운드 없음',
  },
  en: {
    pupils: (count: string) => (count === '1' ? '1 pupil' : `${count} pupils`),
    bots: (count: string) => (count === '1' ? '1 bot' : `${count} bots`),
    rounds: (count: string) => (count === '1' ? '1 round' : `${count} rounds`),
    model: (share: string) => `Model ${share} right`,
    random: (share: string) => `by chance ${share}`,
    noneRight: 'No right answer',
    none: 'No finished round',
  },
} satisfies Localised<object>;

/** Who took part and how well the model did, before a report is opened. */
export function SessionGlanceLine({ glance }: { glance: SessionGlance }) {
  const text = useWords(words);
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value);
  const share = (right: number) => formatPercent(language, right / glance.prompts);
  const isNothingRight = glance.modelRight === 0 && glance.randomRight === 0;
  if (glance.rounds === 0) return <span className={styles.sessionFacts}>{text.none}</span>;
  return (
    <span className={styles.glance}>
      {glance.prompts > 0 && isNothingRight && <span>{text.noneRight}</span>}
      {glance.prompts > 0 && !isNothingRight && (
        <span>
          <strong>{text.model(share(glance.modelRight))}</strong>{' '}
          <span className={styles.sessionFacts}>({text.random(share(glance.randomRight))})</span>
        </span>
      )}
      {glance.pupils > 0 && <span>{text.pupils(number(glance.pupils))}</span>}
      {glance.bots > 0 && <span>{text.bots(number(glance.bots))}</span>}
      <span>{text.rounds(number(glance.rounds))}</span>
    </span>
  );
}
