import type { Localised } from '#game/deck/deck';
import { SystemFigure } from '#app/_figures/system/SystemFigure';
import { VerdictTag } from '#app/_figures/system/VerdictTag';
import { makerOf } from '#app/_figures/system/systemWords';
import { useLanguage, useWords } from '#app/_text/language';
import type { Entry } from './entry';
import styles from './SystemSheet.module.css';

const words = {
  ko: {
    sources: '출처',
    playedAs: (preset: string) => `이 게이트로 놀아 보기: 방을 만들 때 “${preset}”`,
  },
  en: {
    sources: 'Sources',
    playedAs: (preset: string) => `Play with its gate: “${preset}” when making a room`,
  },
} satisfies Localised<object>;

/** One system: what it is, its figure, the two verdicts with their reasons, and where to check. */
export function SystemSheet({ entry: { card, playedAs } }: { entry: Entry }) {
  const text = useWords(words);
  const language = useLanguage();
  return (
    <article id={card.id} className={styles.sheet} aria-labelledby={`${card.id}-name`}>
      <header>
        <h2 id={`${card.id}-name`} className={styles.name}>
          {card.name}
        </h2>
        <p className={styles.soft}>{makerOf(card)}</p>
      </header>
      <SystemFigure structure={card.structure} language={language} />
      <p>{card.what[language]}</p>
      <ul className={styles.claims}>
        {(['multimodal', 'moe'] as const).map((idea) => (
          <li key={idea}>
            <VerdictTag idea={idea} verdict={card[idea].is} language={language} />
            <p>{card[idea].why[language]}</p>
          </li>
        ))}
      </ul>
      <footer className={styles.foot}>
        {playedAs && <p>{text.playedAs(playedAs[language])}</p>}
        <p>{text.sources}</p>
        <ul className={styles.sources}>
          {card.sources.map(({ title, id }) => (
            <li key={id}>
              <cite>{title}</cite> <span className={styles.id}>{id}</span>
            </li>
          ))}
        </ul>
      </footer>
    </article>
  );
}
