import type { Language } from '#game/deck/deck';
import { formatNumber } from '#app/_text/format';

/** A difference of shares in percentage points, always with its sign: 0.25 → "+25". */
export function signedPoints(language: Language, difference: number): string {
  const points = Math.round(difference * 100) || 0; // no "-0"
  return points > 0 ? `+${formatNumber(language, points)}` : formatNumber(language, points);
}
