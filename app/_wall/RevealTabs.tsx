import { useWords } from '#app/_text/language';
import styles from './RevealTabs.module.css';
import type { RevealChoice } from './useRevealChoice';

const words = {
  ko: {
    label: '공개 화면 고르기',
    parts: { stage: '무대', prompts: '카드', numbers: '결과', learnt: '배운 것' },
    board: '문제',
  },
  en: {
    label: 'Parts of the reveal',
    parts: { stage: 'Stage', prompts: 'Prompts', numbers: 'Results', learnt: 'Learnt' },
    board: 'Question',
  },
};

/** The parts of a reveal by name: buttons for a host, on a projector only which one is on. */
export function RevealTabs({
  choice,
  audience,
  film,
}: {
  choice: RevealChoice;
  audience: 'host' | 'screen';
  /** What comes first: the routing stage, or the board of a question to everybody. */
  film: 'stage' | 'board';
}) {
  const text = useWords(words);
  return (
    <nav className={styles.tabs} aria-label={text.label}>
      {choice.parts.map((part) => {
        const name = part === 'stage' && film === 'board' ? text.board : text.parts[part];
        const current = part === choice.part ? 'step' : undefined;
        return audience === 'screen' ? (
          <span key={part} className={styles.tab} aria-current={current}>
            {name}
          </span>
        ) : (
          <button
            key={part}
            type="button"
            className={styles.tab}
            aria-current={current}
            onClick={() => choice.choose({ part, prompt: 0 })}
          >
            {name}
          </button>
        );
      })}
    </nav>
  );
}
