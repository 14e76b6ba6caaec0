import type { Language } from '#game/deck/deck';
import { run } from '../programs';
import { filtered } from './filters';
import { atFullScale, SAMPLE_RATE, trimmed, type Sound } from './samples';

/** How eSpeak NG says a sentence. */
export interface Manner {
  /** Words a minute. */
  speed?: number;
  /** 0 to 99. */
  pitch?: number;
  /** Range of the melody of speech in percent of normal; 0 is monotone. */
  liveliness?: number;
  /** Another language than the listener's, as eSpeak NG calls it. */
  voice?: string;
}

const VOICES: Record<Language, string> = { ko: 'ko', en: 'en-us' };

/** A spoken sentence. Slower than people talk, because a synthetic voice needs more attention. */
export async function spoken(
  text: string,
  language: Language,
  manner: Manner = {},
): Promise<Sound> {
  const { speed = 140, pitch = 45, liveliness = 100, voice = VOICES[language] } = manner;
  const marked = `<speak><prosody range="${liveliness}%">${text}</prosody></speak>`;
  const wave = await run('espeak-ng', [
    ...['-v', voice, '-s', String(speed), '-p', String(pitch), '-g', '2'],
    ...['-m', '--stdout', marked],
  ]);
  const raw = ['-f', 'f32le', '-ar', String(SAMPLE_RATE), '-ac', '1', 'pipe:1'];
  const samples = await run('ffmpeg', ['-v', 'error', '-i', 'pipe:0', ...raw], [wave]);
  const sound = new Float32Array(new Uint8Array(samples).buffer);
  // Small phone speakers lose consonants first.
  const clear = filtered(filtered(sound, 'highPass', 110), 'peak', 3_000, { gainDb: 4 });
  return atFullScale(trimmed(clear));
}
