'use client';

import { createContext, use, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Language, Localised } from '#game/deck/deck';
import { LANGUAGE_COOKIE } from './chooseLanguage';

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

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

/** The language of this device, and the way to change it for the whole page at once. */
export function useLanguageChoice(): LanguageChoice {
  const choice = use(LanguageContext);
  if (!choice) throw new Error('useLanguage needs a LanguageProvider above it');
  return choice;
}

/** The language this device reads. */
export function useLanguage(): Language {
  return useLanguageChoice().language;
}

/** The words of a component in this device's language: `useWords({ ko: {…}, en: {…} })`. */
export function useWords<Words>(words: Localised<Words>): Words {
  return words[useLanguage()];
}
