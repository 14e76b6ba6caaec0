import type { Language } from '#game/deck/deck';
import { inSpace } from './reverb';
import { mixed, secondsOf, type Sound } from './samples';
import { spoken, type Manner } from './speech';

/** Shorter sounds would be over before somebody has raised the phone. */
const SHORTEST_SECONDS = 2.6;

/** Somebody says a sentence in a small room; made once for each language. */
export function said(words: Record<Language, string>, manner: Manner = {}) {
  return async (language: Language): Promise<Sound> => {
    const sentence = await spoken(words[language], language, manner);
    const seconds = Math.max(SHORTEST_SECONDS, secondsOf(sentence) + 0.6);
    const start = (seconds - secondsOf(sentence)) / 2;
    return inSpace(mixed(seconds, [{ sound: sentence, at: start }]), { seconds: 0.25, wet: 0.08 });
  };
}
