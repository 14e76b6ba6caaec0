import type { Language, Prompt } from './deck';

/** What may follow a Korean noun of one syllable without making it another word. */
const PARTICLES =
  '(?:은|는|이|가|을|를|에|의|와|과|도|로|으로|만|에서|부터|까지|예요|이에요|입니다)?';

/**
 * Whether a text equivalent names the true label and so gives the answer away. Naming every label
 * alike ("cup 1, 2 or 3") tells nothing; single letters and labels without words are not looked at,
 * since "a" is also a word.
 */
export function namesAnswer(
  text: string,
  prompt: Pick<Prompt, 'labels' | 'answer'>,
  language: Language,
): boolean {
  const isNamed = (label: Prompt['labels'][number]) => isIn(text, label.name[language]);
  const answer = prompt.labels.find((label) => label.id === prompt.answer);
  if (!answer || !isNamed(answer)) return false;
  return !prompt.labels.every(isNamed);
}

function isIn(text: string, name: string): boolean {
  const words = wordsOf(name);
  const wanted = words.join(' ');
  if (/^\p{Script=Latin}?$/u.test(wanted)) return false;
  const inText = wordsOf(text);
  if (!/\p{Script=Hangul}/u.test(wanted)) {
    return ` ${inText.join(' ')} `.includes(` ${wanted} `);
  }
  const squeezed = words.join('');
  if (squeezed.length > 1) return inText.join('').includes(squeezed);
  return inText.some((word) => new RegExp(`^${squeezed}${PARTICLES}$`, 'u').test(word));
}

/** Words and numbers, in small letters and without English articles. */
function wordsOf(text: string): string[] {
  const found =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? [];
  return found.length > 1 ? found.filter((word) => !['a', 'an', 'the'].includes(word)) : found;
}
