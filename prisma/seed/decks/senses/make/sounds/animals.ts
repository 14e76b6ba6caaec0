import { between, chance } from '#prisma/seed/make/chance';
import { filtered, resonated } from '#prisma/seed/make/sound/filters';
import { flute, struck } from '#prisma/seed/make/sound/instruments';
import { inSpace } from '#prisma/seed/make/sound/reverb';
import {
  atFullScale,
  dying,
  lines,
  mixed,
  shaped,
  swell,
  type Placed,
  type Sound,
} from '#prisma/seed/make/sound/samples';
import { harmonics, pinkNoise, whiteNoise } from '#prisma/seed/make/sound/tones';

/** Two soft notes, the second a major third lower, as the bird sings them. */
function cuckoo(seed: number): Sound {
  const random = chance(seed);
  const high = flute(lines([0, 650], [0.04, 672], [0.16, 660]), 0.17, random);
  const low = flute(lines([0, 540], [0.05, 533], [0.3, 524]), 0.32, random);
  return mixed(0.75, [
    { sound: high, at: 0, gain: 0.85 },
    { sound: low, at: 0.29, gain: 1 },
  ]);
}

function breeze(seconds: number, seed: number): Sound {
  const gusts = (now: number) => 0.6 + 0.3 * Math.sin(now * 1.3) + 0.1 * Math.sin(now * 3.1 + 1);
  return shaped(filtered(pinkNoise(seconds, chance(seed)), 'lowPass', 1_400), gusts);
}

function forestCall(): Sound {
  const calls = [0.5, 1.95, 3.4].map((at, i) => ({ sound: cuckoo(i + 1), at, gain: 0.8 }));
  const forest = inSpace(mixed(5, calls), { seconds: 1.4, wet: 0.3, damping: 0.5 });
  return mixed(5, [
    { sound: forest, at: 0 },
    { sound: breeze(5, 9), at: 0, gain: 0.05 },
  ]);
}

/** About 560 wing beats a second, twice past the ear. */
function wings(): Sound {
  const wander = (now: number) =>
    560 + 22 * Math.sin(now * 2.1) + 9 * Math.sin(now * 7.3) + 4 * Math.sin(now * 31);
  const near = (now: number) =>
    0.12 + Math.exp(-(((now - 1.3) / 0.42) ** 2)) + 0.9 * Math.exp(-(((now - 3.3) / 0.5) ** 2));
  const approach = (now: number) => wander(now) * (1 - 0.03 * Math.tanh((now - 1.3) * 3));
  const buzz = harmonics(4.6, approach, 14, (n) => n ** -0.75);
  return shaped(buzz, near);
}

/** Four hooves close together, then all in the air: the gait is told by the rhythm. */
function hooves(): Sound {
  const random = chance(21);
  const placed: Placed[] = [];
  for (let stride = 0; stride < 9; stride++) {
    for (const [foot, gain] of [
      [0, 0.75],
      [0.085, 0.65],
      [0.19, 0.85],
      [0.275, 1],
    ] as const) {
      const sound = hoof(between(random, 0.93, 1.07), stride * 10 + foot * 100);
      placed.push({ sound, at: 0.1 + stride * 0.5 + foot + between(random, 0, 0.006), gain });
    }
  }
  return inSpace(mixed(4.9, placed), { seconds: 0.35, wet: 0.15, damping: 0.6 });
}

function hoof(pitch: number, seed: number): Sound {
  const clop = struck('woodblock', 620 * pitch, 0.18, 0.11);
  const ground = shaped(
    resonated(whiteNoise(0.18, chance(seed)), [
      [330, 200, 1],
      [1_500, 700, 0.5],
    ]),
    dying(0.08),
  );
  return mixed(0.18, [
    { sound: clop, at: 0, gain: 0.8 },
    { sound: ground, at: 0, gain: 1.2 },
  ]);
}

/** A croak: pulses of a low throat through the resonances of a wide mouth, in two steps. */
function croak(seed: number): Sound {
  const random = chance(seed);
  const pitch = between(random, 0.95, 1.05);
  const throat = (hertz: number, seconds: number) => {
    const pulses = harmonics(seconds, hertz * pitch, 45, (n) => n ** -0.3);
    const mouth = resonated(pulses, [
      [lines([0, 560], [seconds, 820]), 130, 1],
      [lines([0, 1_350], [seconds, 1_700]), 220, 0.8],
      [2_600, 500, 0.25],
    ]);
    return shaped(atFullScale(mouth), swell(seconds, 0.02, 0.05));
  };
  return mixed(0.4, [
    { sound: throat(74, 0.14), at: 0, gain: 0.7 },
    { sound: throat(92, 0.2), at: 0.17, gain: 1 },
  ]);
}

/** A frog close by and a cuckoo in the distance. */
function pond(): Sound {
  const frogs = [0.2, 0.75, 2.35, 2.9, 4.45].map((at, i) => ({
    sound: croak(30 + i),
    at,
    gain: 1.5,
  }));
  const calls = [1.4, 3.55].map((at, i) => ({ sound: cuckoo(40 + i), at, gain: 0.3 }));
  return mixed(5.2, [
    { sound: inSpace(mixed(5.2, calls), { seconds: 1.2, wet: 0.3 }), at: 0 },
    { sound: inSpace(mixed(5.2, frogs), { seconds: 0.4, wet: 0.12 }), at: 0 },
    { sound: breeze(5.2, 49), at: 0, gain: 0.04 },
  ]);
}

export const animalSounds = {
  'audio-forest-call': forestCall,
  'audio-wings': wings,
  'audio-hooves': hooves,
  'pair-pond-sound': pond,
} satisfies Record<string, () => Sound>;
