/** What a sound or film really is, and whether the phones of both makers play it as it is. */

import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input, type InputTrack } from 'mediabunny';
import {
  LARGEST_FILM_SIDE,
  LARGEST_PLAYED_BYTES,
  LONGEST_PLAYED_MS,
  type UploadRefusal,
} from '#game/deck/upload';

export interface Clip {
  type: string;
  ending: string;
  durationMs: number;
  width?: number;
  height?: number;
}

/** By what mediabunny calls the container: what it may hold, and what browsers call it. */
const SOUNDS: Record<string, { codecs: string[]; type: string; ending: string }> = {
  MP4: { codecs: ['aac'], type: 'audio/mp4', ending: 'm4a' },
  MP3: { codecs: ['mp3'], type: 'audio/mpeg', ending: 'mp3' },
  WAVE: { codecs: ['pcm-s16'], type: 'audio/wav', ending: 'wav' },
};
/** Baseline, main and high profile of H.264: eight bits, 4:2:0, in every phone's hardware. */
const PLAYED_FILM = /^avc1\.(42|4d|58|64)/i;

export async function probeSound(bytes: Uint8Array): Promise<Clip | UploadRefusal> {
  if (bytes.length > LARGEST_PLAYED_BYTES.audio) return 'mustConvert';
  const found = await tracksOf(bytes);
  if (found === null) return 'notSound';
  const { container, sound, durationMs } = found;
  if (sound === null) return 'noSoundInside';
  if (durationMs > LONGEST_PLAYED_MS.audio) return 'tooLong';
  const known = SOUNDS[container];
  const isPlayed = found.film === null && known !== undefined && known.codecs.includes(sound);
  if (!isPlayed) return 'mustConvert';
  return { type: known.type, ending: known.ending, durationMs };
}

export async function probeFilm(bytes: Uint8Array): Promise<Clip | UploadRefusal> {
  if (bytes.length > LARGEST_PLAYED_BYTES.video) return 'mustConvert';
  const found = await tracksOf(bytes);
  if (found === null || found.film === null) return 'notFilm';
  const { container, sound, film, durationMs } = found;
  if (durationMs > LONGEST_PLAYED_MS.video) return 'tooLong';
  const { width, height } = film;
  const isPlayed =
    container === 'MP4' &&
    PLAYED_FILM.test(film.codec) &&
    (sound === null || sound === 'aac') &&
    Math.max(width, height) <= LARGEST_FILM_SIDE;
  if (!isPlayed) return 'mustConvert';
  return { type: 'video/mp4', ending: 'mp4', durationMs, width, height };
}

interface Tracks {
  container: string;
  sound: string | null;
  film: { codec: string; width: number; height: number } | null;
  durationMs: number;
}

/** null when it is no sound or film at all, or is damaged. */
async function tracksOf(bytes: Uint8Array): Promise<Tracks | null> {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
  try {
    const container = (await input.getFormat()).name;
    const sound = await input.getPrimaryAudioTrack();
    const film = await input.getPrimaryVideoTrack();
    const durationMs = Math.round((await input.computeDuration()) * 1000);
    if (!(durationMs > 0)) return null;
    // A header alone is easily made: there must be something to play.
    for (const track of [sound, film]) if (track && (await hasNothing(track))) return null;
    return {
      container,
      sound: sound && (sound.codec ?? 'unknown'),
      film: film && {
        codec: (await film.getCodecParameterString()) ?? 'unknown',
        width: film.displayWidth,
        height: film.displayHeight,
      },
      durationMs,
    };
  } catch {
    return null;
  } finally {
    input.dispose();
  }
}

async function hasNothing(track: InputTrack): Promise<boolean> {
  return (await new EncodedPacketSink(track).getFirstPacket()) === null;
}
