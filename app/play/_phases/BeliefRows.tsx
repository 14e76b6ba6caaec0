'use client';

import type { CSSProperties } from 'react';
import { formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { MODALITY_WORDS } from '#app/_text/modalities';
import { ModalityIcon } from '#app/_ui/ModalityIcon';
import type { Modality } from '#game/deck/deck';
import { MODALITIES } from '#game/deck/deck';
import styles from './BeliefRows.module.css';

const words = {
  ko: {
    belief: (share: string) => `게이트의 믿음 ${share}`,
    truth: (right: number, of: number) => `실제로는 ${of}장 중 ${right}장`,
    never: '아직 답한 카드가 없어요',
  },
  en: {
    belief: (share: string) => `believed ${share}`,
    truth: (right: number, of: number) => `in fact ${right} of ${of}`,
    never: 'no prompts answered',
  },
};

/**
 * What the gate believes about this expert, one row for each modality, and, when given, what was
 * really right. The bars repeat the numbers.
 */
export function BeliefRows({
  belief,
  truth,
}: {
  belief: Record<Modality, number>;
  truth?: Record<Modality, { right: number; of: number }>;
}) {
  const text = useWords(words);
  const names = useWords(MODALITY_WORDS);
  const language = useLanguage();
  return (
    <ul className={styles.rows}>
      {MODALITIES.map((modality) => {
        const share = formatPercent(language, belief[modality]);
        const real = truth?.[modality];
        return (
          <li key={modality} className={styles.row} style={markOf(modality)}>
            <ModalityIcon modality={modality} size={28} />
            <p className={styles.text}>
              <strong>{names[modality]}</strong> <span>{text.belief(share)}</span>
            </p>
            <Bar look="belief" share={belief[modality]} />
            {real && (
              <>
                <p className={styles.truth}>
                  {real.of === 0 ? text.never : text.truth(real.right, real.of)}
                </p>
                {real.of > 0 && <Bar look="real" share={real.right / real.of} />}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** CSS custom properties are missing from React's CSSProperties. */
function markOf(modality: Modality): CSSProperties {
  return { '--mark': `var(--${modality}-mark)` } as CSSProperties;
}

function Bar({ look, share }: { look: 'belief' | 'real'; share: number }) {
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles[look]} style={{ width: `${Math.round(share * 100)}%` }} />
    </span>
  );
}
