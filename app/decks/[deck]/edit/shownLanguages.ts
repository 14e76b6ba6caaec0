'use client';

import { createContext, use } from 'react';
import { type Language, LANGUAGES } from '#game/deck/deck';

const ShownLanguages = createContext<readonly Language[]>(LANGUAGES);

/** Which languages the fields below it have room for. */
export const ShownLanguagesProvider = ShownLanguages;

export function useShownLanguages(): readonly Language[] {
  return use(ShownLanguages);
}
