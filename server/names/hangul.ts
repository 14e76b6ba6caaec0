/** Just enough of the Hangul arithmetic of Unicode (chapter 3.12) to read a word spelt in letters. */

const LEADS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const TAILS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const FIRST_SYLLABLE = 0xac00;

/** Puts loose letters together as a keyboard would: ㅅㅣㅂㅏㄹ → 시발. Others stay as they are. */
export function composeHangul(text: string): string {
  const letters = [...text];
  let composed = '';
  for (let i = 0; i < letters.length; i++) {
    const lead = LEADS.indexOf(letters[i] ?? ' ');
    const vowel = VOWELS.indexOf(letters[i + 1] ?? ' ');
    if (lead < 0 || vowel < 0) {
      composed += letters[i];
      continue;
    }
    i++;
    // A consonant before another vowel opens the next syllable.
    const closes = !VOWELS.includes(letters[i + 2] ?? ' ');
    const tail = closes ? Math.max(0, TAILS.indexOf(letters[i + 1] ?? ' ')) : 0;
    if (tail > 0) i++;
    composed += String.fromCharCode(
      FIRST_SYLLABLE + (lead * VOWELS.length + vowel) * TAILS.length + tail,
    );
  }
  return composed;
}
