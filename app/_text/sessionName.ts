import type { Language, Localised } from '#game/deck/deck';

interface Titles {
  title: string;
  deckTitle: Localised;
}

/** What a session is called; where that is its deck's title, in the language of the page. */
export function sessionName(session: Titles, language: Language): string {
  return isCalledAfterDeck(session) ? session.deckTitle[language] : session.title;
}

/** The deck's title, where the session is not called after it anyway. */
export function deckBeside(session: Titles, language: Language): string[] {
  return isCalledAfterDeck(session) ? [] : [session.deckTitle[language]];
}

function isCalledAfterDeck({ title, deckTitle }: Titles): boolean {
  return title === '' || title === deckTitle.ko || title === deckTitle.en;
}
