import type { Language } from '#game/deck/deck';
import { formatSigned } from '#app/_text/format';

/** A difference of shares in percentage points, always with its sign: 0.25 → "+25". */
export function signedPoints(language: Language, difference: number): string {
  return formatSigned(language, difference * 100);
}
