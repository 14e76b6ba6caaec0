'use client';

import { createContext, use, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Language, Localised } from '#game/deck/deck';
import { LANGUAGES } from '#game/deck/deck';
import { LANGUAGE_COOKIE } from './chooseLanguage';
import styles from './language.module.css';
import { useIsAlive } from './useIsAlive';

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Each language in its own words, so that nobody has to read the other one to find theirs. */
const OWN_NAMES = { ko: '한국어', en: 'English' } satisfies Localised;

const switchWords = {
  ko: { label: '언어' },
  en: { label: 'Language' },
} satisfies Localised<object>;

interface LanguageChoice {
  language: Language;
  choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

/** Holds the device's language for everything below; `initial` comes from readLanguage(). */
export function LanguageProvider({
  initial,
  children,
}: {
  initial: Language;
  children: ReactNode;
}) {
  const [language, setLanguage] = useState(initial);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo<LanguageChoice>(
    () => ({
      language,
      choose(next) {
        document.cookie = `${LANGUAGE_COOKIE}=${next}; path=/; max-age=${ONE_YEAR_SECONDS}; samesite=lax`;
        setLanguage(next);
      },
    }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

/** Shows what is below it in one language, whatever this device reads; for previews. */
export function InLanguage({ language, children }: { language: Language; children: ReactNode }) {
  const choice = useMemo<LanguageChoice>(() => ({ language, choose: () => undefined }), [language]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

function useChoice(): LanguageChoice {
  const choice = use(LanguageContext);
  if (!choice) throw new Error('useLanguage needs a LanguageProvider above it');
  return choice;
}

/** The language this device reads. */
export function useLanguage(): Language {
  return useChoice().language;
}

/** The words of a component in this device's language: `useWords({ ko: {…}, en: {…} })`. */
export function useWords<Words>(words: Localised<Words>): Words {
  return words[useLanguage()];
}

/** Changes the language of this device, for the whole page at once. */
export function LanguageSwitch() {
  const { language, choose } = useChoice();
  const isAlive = useIsAlive();
  return (
    <div className={styles.switch} role="group" aria-label={switchWords[language].label}>
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
