import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { TEST_WORDS, type TestPurpose } from '#app/_text/tests';
import type { ScreenView } from '#game/room/view';
import { TestRules } from '../TestRules';
import styles from './TestPhase.module.css';

const words = {
  ko: {
    finished: (done: string, of: string) => `${of}명 중 ${done}명이 다 답했어요`,
    preparing: '카드를 준비하고 있어요',
  },
  en: {
    finished: (done: string, of: string) => `${done} of ${of} have answered everything`,
    preparing: 'The prompts are on their way',
  },
};

/** A test on the big screen: nothing moves but how many are done, so that everybody can think. */
export function TestPhase({ view, purpose }: { view: ScreenView; purpose: TestPurpose }) {
  const text = useWords(words);
  const test = useWords(TEST_WORDS);
  const language = useLanguage();
  const asked = Object.values(view.experts).filter(({ load }) => load > 0);
  const done = asked.filter(({ open }) => open === 0).length;
  const isAnswering = view.phase.kind === 'answering';
  return (
    <div className={styles.test}>
      <p className={styles.above}>{test.name[purpose]}</p>
      <h2 className={styles.title}>{test.quiet}</h2>
      <div className={styles.progress}>
        <span className={styles.track} aria-hidden="true">
          <span
            className={styles.fill}
            style={{
              transform: `scaleX(${isAnswering && asked.length > 0 ? done / asked.length : 0})`,
            }}
          />
        </span>
        <p className={styles.count}>
          {isAnswering
            ? text.finished(formatNumber(language, done), formatNumber(language, asked.length))
            : text.preparing}
        </p>
      </div>
      <TestRules purpose={purpose} />
    </div>
  );
}
