import type { Language } from '#game/deck/deck';
import { LANGUAGES } from '#game/deck/deck';

/** The cookie that holds a device's choice; readable by scripts, since it is no secret. */
export const LANGUAGE_COOKIE = 'language';

function asLanguage(text: string | undefined): Language | null {
  return LANGUAGES.find((language) => language === text) ?? null;
}

/**
 * The language of a device: its own choice first, then the first of the browser's languages that we
 * speak. Browsers list them in order of wish, so the quality values need no reading. Korean when
 * nothing fits, because that is where most classes are.
 */
export function chooseLanguage(
  cookie: string | undefined,
  acceptLanguage: string | null,
): Language {
  const chosen = asLanguage(cookie);
  if (chosen) return chosen;
  for (const range of (acceptLanguage ?? '').split(',')) {
    const spoken = asLanguage(range.trim().slice(0, 2).toLowerCase());
    if (spoken) return spoken;
  }
  return 'ko';
}
