import type { Part } from '#game/deck/deck';
import { withCaptions } from '#prisma/seed/make/captionSpeech';
import { partWriters, type Words } from '#prisma/seed/make/writePrompt';
import media from './media.json' with { type: 'json' };

/** Writers of this deck's parts; media are named as in make/. */
const { text, image, audio, video } = partWriters(media);
export { image, text, video };

/** A spoken sound; its transcript is what is said, word for word. */
export function speech(name: string, ...words: Words): Part {
  return withCaptions(audio(name, ...words));
}
