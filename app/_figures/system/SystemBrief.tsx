import type { Language } from '#game/deck/deck';
import type { SystemCard } from '#game/lesson/systemCard';
import styles from './SystemBrief.module.css';
import { SystemFigure } from './SystemFigure';
import { makerOf } from './systemWords';
import { VerdictTag } from './VerdictTag';

/** A system card in short, beside an explanation: its figure and the two verdicts. */
export function SystemBrief({
  card,
  language,
  reasons,
}: {
  card: SystemCard;
  language: Language;
  /** A wall has room for the verdicts; who reads on a phone gets the reasons too. */
  reasons: 'hidden' | 'shown';
}) {
  return (
    <section className={styles.brief} data-reasons={reasons} aria-label={card.name}>
      <p className={styles.head}>
        <b>{card.name}</b> <span className={styles.soft}>{makerOf(card)}</span>
      </p>
      <SystemFigure structure={card.structure} language={language} />
      <ul className={styles.verdicts}>
        {(['multimodal', 'moe'] as const).map((idea) => (
          <li key={idea}>
            <VerdictTag idea={idea} verdict={card[idea].is} language={language} />
            {reasons === 'shown' && <p className={styles.soft}>{card[idea].why[language]}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
