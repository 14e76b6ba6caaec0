'use client';

import { useWords } from '#app/_text/language';
import { TEST_WORDS, type TestPurpose } from '#app/_text/tests';
import styles from './TestBanner.module.css';

const words = {
  ko: { calm: '점수를 매기지 않아요' },
  en: { calm: 'nobody is marked' },
};

/** One quiet line above a test, so that nobody takes it for more than it is. */
export function TestBanner({ purpose }: { purpose: TestPurpose }) {
  const text = useWords(words);
  const test = useWords(TEST_WORDS);
  return (
    <p className={styles.banner}>
      <b>{test.name[purpose]}</b> · {text.calm}
    </p>
  );
}
