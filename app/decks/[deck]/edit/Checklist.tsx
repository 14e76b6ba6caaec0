'use client';

import type { Localised, PromptId } from '#game/deck/deck';
import type { Draft } from '#game/deck/draft/draft';
import { GAPS, type GapName, gapsOf } from '#game/deck/draft/draftGaps';
import { useWords } from '#app/_text/language';
import { GAP_WORDS } from './gapWords';
import fields from './fields.module.css';
import styles from './editor.module.css';

const words = {
  ko: {
    heading: '확인할 것',
    done: '모두 갖췄어요. 바로 쓸 수 있어요.',
    needed: '이 카드는 아직 게임에 나오지 않아요',
    advice: '이대로도 쓸 수 있지만, 고치면 더 좋아요',
    prompt: (number: number) => `카드 ${number}`,
  },
  en: {
    heading: 'Checklist',
    done: 'Everything is there. The deck is ready.',
    needed: 'These prompts are not in the game yet',
    advice: 'It can be played like this, and would be better with',
    prompt: (number: number) => `Prompt ${number}`,
  },
} satisfies Localised<object>;

const WEIGHTS = ['needed', 'advice'] as const;

/** Everything that is missing in the deck, with the prompts where it is missing. */
export function Checklist({
  draft,
  onSelect,
}: {
  draft: Draft;
  onSelect: (prompt: PromptId) => void;
}) {
  const text = useWords(words);
  const gaps = useWords(GAP_WORDS);
  const places = placesOf(draft);
  return (
    <section className={styles.group} aria-label={text.heading}>
      <h3 className={fields.label}>{text.heading}</h3>
      {places.size === 0 && <p className={styles.done}>✓ {text.done}</p>}
      {WEIGHTS.map((weight) => {
        const found = [...places].filter(([name]) => GAPS[name] === weight);
        if (found.length === 0) return null;
        return (
          <div key={weight} className={styles.check} data-weight={weight}>
            <p className={styles.checkHead}>
              <span aria-hidden="true">{weight === 'needed' ? '! ' : '◐ '}</span>
              {text[weight]}
            </p>
            <ul className={styles.checks}>
              {found.map(([name, prompts]) => (
                <li key={name}>
                  <span>{gaps[name]}</span>
                  <span className={styles.jumps}>
                    {prompts.map(({ id, number }) => (
                      <button
                        key={id}
                        type="button"
                        className={styles.jump}
                        aria-label={`${text.prompt(number)}: ${gaps[name]}`}
                        onClick={() => onSelect(id)}
                      >
                        {number}
                      </button>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function placesOf({ prompts }: Draft): Map<GapName, { id: PromptId; number: number }[]> {
  const places = new Map<GapName, { id: PromptId; number: number }[]>();
  for (const [index, prompt] of prompts.entries()) {
    for (const name of new Set(gapsOf(prompt).map((gap) => gap.name))) {
      places.set(name, [...(places.get(name) ?? []), { id: prompt.id, number: index + 1 }]);
    }
  }
  return places;
}
