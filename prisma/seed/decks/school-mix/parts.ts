import { partWriters } from '#prisma/seed/make/writePrompt';
import media from './media.json' with { type: 'json' };

/** Writers of this deck's parts; media are named as in make/. */
export const { text, image, audio, video } = partWriters(media);
