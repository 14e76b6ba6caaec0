import { chance } from '#prisma/seed/make/chance';
import { filtered } from '#prisma/seed/make/sound/filters';
import { struck } from '#prisma/seed/make/sound/instruments';
import { inSpace } from '#prisma/seed/make/sound/reverb';
import { mixed, shaped, swell, type Placed, type Sound } from '#prisma/seed/make/sound/samples';
import { harmonics, pinkNoise } from '#prisma/seed/make/sound/tones';

/** One chirp: three strokes of a wing at 4.3 kHz. */
function chirp(stroke: number): Sound {
  const strokes: Placed[] = [0, 1, 2].map((i) => ({
    sound: shaped(
      harmonics(stroke, 4_300, 2, (n) => (n === 1 ? 1 : 0.15)),
      swell(stroke, stroke * 0.3, stroke * 0.4),
    ),
    at: i * stroke * 1.25,
    gain: 0.6 + 0.2 * i,
  }));
  return mixed(stroke * 4, strokes);
}

/** A cricket on a cool evening, a bell, and the cricket on a warm one. */
function twoEvenings(): Sound {
  const cool = Array.from({ length: 4 }, (_, i) => ({ sound: chirp(0.045), at: 0.2 + i * 0.66 }));
  const warm = Array.from({ length: 8 }, (_, i) => ({ sound: chirp(0.028), at: 3.45 + i * 0.31 }));
  const night = filtered(pinkNoise(6.1, chance(125)), 'lowPass', 900);
  return inSpace(
    mixed(6.1, [
      ...[...cool, ...warm].map((one) => ({ ...one, gain: 0.5 })),
      { sound: struck('bell', 780, 0.9, 0.9), at: 2.75, gain: 0.3 },
      { sound: night, at: 0, gain: 0.06 },
    ]),
    { seconds: 0.5, wet: 0.12 },
  );
}

export const outdoorSounds = {
  'audio-two-evenings': twoEvenings,
} satisfies Record<string, () => Sound>;
