'use client';

import { useLanguageChoice } from '#app/_text/language';
import type { Localised } from '#game/deck/deck';
import { LANGUAGES } from '#game/deck/deck';
import styles from './LanguageSwitch.module.css';
import { useIsAlive } from './useIsAlive';

/** Each language in its own words, so that nobody has to read the other one to find theirs. */
const OWN_NAMES = { ko: '한국어', en: 'English' } satisfies Localised;

const words = {
  ko: { label: '언어' },
  en: { label: 'Language' },
} satisfies Localised<object>;

/** Changes the language of this device, for the whole page at once. */
export function LanguageSwitch() {
  const { language, choose } = useLanguageChoice();
  const isAlive = useIsAlive();
  return (
    <div className={styles.switch} role="group" aria-label={words[language].label}>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          className={styles.choice}
          aria-pressed={each === language}
          disabled={!isAlive}
          onClick={() => choose(each)}
        >
          {OWN_NAMES[each]}
        </button>
      ))}
    </div>
  );
}
