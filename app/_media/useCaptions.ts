import { type RefObject, useEffect, useState } from 'react';
import type { Cue } from '#game/deck/captions';
import type { Language, Localised } from '#game/deck/deck';

const NAMES: Localised = { ko: '한국어', en: 'English' };

/**
 * Puts the cues of a clip on its element as a text track, so that nothing has to be fetched. Answers
 * what is said right now, for sounds: browsers draw captions over films only. In the mode `hidden`
 * it is told and not drawn.
 */
export function useCaptions(
  element: RefObject<HTMLMediaElement | null>,
  cues: readonly Cue[] | undefined,
  { language, mode }: { language: Language; mode: TextTrackMode },
): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const media = element.current;
    if (media === null || cues === undefined || cues.length === 0) return;
    const track = trackOf(media, language);
    const added = cues.map(asTrackCue);
    for (const cue of added) track.addCue(cue);
    track.mode = mode;
    const tell = () => {
      const active = Array.from(track.activeCues ?? [], ({ id }) => cues[Number(id)]?.text ?? '');
      setSaid(active.join('\n'));
    };
    track.addEventListener('cuechange', tell);
    return () => {
      track.removeEventListener('cuechange', tell);
      for (const cue of added) track.removeCue(cue);
      track.mode = 'disabled';
      setSaid('');
    };
  }, [element, cues, language, mode]);
  return said;
}

/** A track that was added can never be taken off again, so each language has one. */
function trackOf(media: HTMLMediaElement, language: Language): TextTrack {
  const known = Array.from(media.textTracks).find((track) => track.language === language);
  return known ?? media.addTextTrack('captions', NAMES[language], language);
}

/** Browsers read marks in the text of a cue; ours has none. */
function asTrackCue({ from, to, text }: Cue, index: number): VTTCue {
  const cue = new VTTCue(
    from / 1_000,
    to / 1_000,
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  );
  cue.id = String(index);
  return cue;
}
