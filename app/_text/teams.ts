import type { Language } from '#game/deck/deck';

/** What a team is called, by its number from 1. */
export const TEAM_NAMES = {
  ko: (number) => `${number}팀`,
  en: (number) => `Team ${number}`,
} satisfies Record<Language, (number: number | string) => string>;
