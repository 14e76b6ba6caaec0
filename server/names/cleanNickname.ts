/** Marks that may sit on one letter; more of them cover the lines above and below. */
const MOST_MARKS = 2;

/**
 * A nickname as it may be shown: one line, composed, without invisible or direction-changing
 * characters. Whether its length will do is for the rules of the room to say.
 */
export function cleanNickname(typed: string): string {
  return (
    typed
      .normalize('NFC')
      // U+3164 and U+115F/1160 are Hangul fillers: letters by name, blank on the screen.
      .replace(/[\u115f\u1160\u3164\uffa0]/g, ' ')
      .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, ' ')
      // The joiner and the variation selector are parts of emoji.
      .replace(/(?!\u200d)\p{Cf}/gu, '')
      .replace(new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu'), '$1')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
