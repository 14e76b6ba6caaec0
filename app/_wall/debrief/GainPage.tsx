import { GainBars } from '#app/_figures/gain/GainBars';
import { gainSentence } from '#app/_figures/gain/gainSentence';
import { formatNumber, formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import type { DebriefView } from '#game/room/view';
import styles from './DebriefPages.module.css';

const words = {
  ko: {
    title: '우리 반이 배운 것',
    big: '학습 이득',
    pupils: (count: string) => `두 번 모두 답한 ${count}명의 결과예요.`,
  },
  en: {
    title: 'What the class has learnt',
    big: 'learning gain',
    pupils: (count: string) => `Of the ${count} who took both tests.`,
  },
};

/** The same questions before and after, and how much of what was missing has been learnt. */
export function GainPage({ gain }: { gain: NonNullable<DebriefView['gain']> }) {
  const text = useWords(words);
  const language = useLanguage();
  return (
    <div className={styles.halves}>
      <section className={styles.stack}>
        <h2 className={styles.heading}>{text.title}</h2>
        <GainBars pre={gain.pre} post={gain.post} language={language} />
        <p className={styles.soft}>{text.pupils(formatNumber(language, gain.pupils))}</p>
      </section>
      <section className={styles.statement}>
        {gain.gain !== null && gain.gain > 0 && (
          <p>
            <b className={styles.big}>{formatPercent(language, gain.gain)}</b>
            <span className={styles.soft}>{text.big}</span>
          </p>
        )}
        <p className={styles.lead}>{gainSentence(gain.gain, language)}</p>
      </section>
    </div>
  );
}
