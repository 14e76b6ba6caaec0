import type { Captions, Cue } from '#game/deck/captions';
import type { Localised, MediaFile, Part } from '#game/deck/deck';

/** Silence that the maker of speeches leaves before and after the words. */
const BEFORE_MS = 100;
const AFTER_MS = 250;

/** A sound in which somebody speaks and nothing else happens: what is said is shown as it is said. */
export function withCaptions(part: Part): Part {
  if (part.modality !== 'audio') return part;
  const { media, transcript } = part;
  const captions: Captions = {
    ko: cuesOf(transcript, media, 'ko'),
    en: cuesOf(transcript, media, 'en'),
  };
  return { ...part, captions };
}

/** A cue for each sentence, as long as its share of the letters: a voice keeps its pace. */
function cuesOf(
  transcript: Localised,
  media: Localised<MediaFile>,
  language: keyof Localised,
): Cue[] {
  const sentences = transcript[language].split(/(?<=[.!?])\s+/);
  const letters = sentences.reduce((sum, { length }) => sum + length, 0);
  const spokenMs = (media[language].durationMs ?? 0) - BEFORE_MS - AFTER_MS;
  let from = BEFORE_MS;
  return sentences.map((text) => {
    const to = from + Math.round((spokenMs * text.length) / letters);
    const cue = { from, to, text };
    from = to;
    return cue;
  });
}
