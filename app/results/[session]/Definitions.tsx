import type { Localised } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import styles from './Definitions.module.css';

const words = {
  ko: { heading: '말뜻 보기' },
  en: { heading: 'What these mean' },
} satisfies Localised<object>;

/** What each number of a section means, folded away until somebody asks. */
export function Definitions({ terms }: { terms: readonly string[][] }) {
  const text = useWords(words);
  return (
    <details className={styles.definitions}>
      <summary>{text.heading}</summary>
      <dl className={styles.terms}>
        {terms.map(([term, meaning]) => (
          <div key={term} className={styles.term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
