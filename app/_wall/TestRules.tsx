import { TEST_WORDS, type TestPurpose } from '#app/_text/tests';
import { useWords } from '#app/_text/language';
import styles from './TestRules.module.css';

/** The same in three short signs, for where an act's own words say the rest. */
export function TestBrief({ purpose }: { purpose: TestPurpose }) {
  const text = useWords(TEST_WORDS);
  return (
    <ul className={styles.brief} aria-label={text.name[purpose]}>
      {text.brief[purpose].map((sign) => (
        <li key={sign}>{sign}</li>
      ))}
    </ul>
  );
}

/** That this is a test of the lesson, that nobody is marked, and when the solutions come. */
export function TestRules({ purpose }: { purpose: TestPurpose }) {
  const text = useWords(TEST_WORDS);
  return (
    <ul className={styles.rules}>
      {text.rules[purpose].map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ul>
  );
}
