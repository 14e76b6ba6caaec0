import { chance } from '#prisma/seed/make/chance';
import { filtered, resonated } from '#prisma/seed/make/sound/filters';
import { inSpace } from '#prisma/seed/make/sound/reverb';
import { said } from '#prisma/seed/make/sound/said';
import {
  atFullScale,
  lines,
  mixed,
  render,
  shaped,
  swell,
  type Sound,
} from '#prisma/seed/make/sound/samples';
import { harmonics, noteHz, vibrato, whiteNoise } from '#prisma/seed/make/sound/tones';

type Melody = (seconds: number) => number;

const SYLLABLE_SECONDS = 0.27;
const SYLLABLES = 5;

/** A sentence hummed behind closed lips, twice; only its melody and rhythm are left. */
function hummed(melody: Melody): Sound {
  const seconds = SYLLABLE_SECONDS * SYLLABLES + 0.25;
  const voice = harmonics(seconds, vibrato(melody, 5, 0.006), 24, (n) => n ** -1.1);
  const nose = resonated(voice, [
    [280, 120, 1],
    [1_050, 260, 0.22],
    [2_300, 500, 0.1],
  ]);
  const syllables = render(seconds, (now) => {
    const part = (now % SYLLABLE_SECONDS) / SYLLABLE_SECONDS;
    const isLast = now >= SYLLABLE_SECONDS * (SYLLABLES - 1);
    return isLast ? 1 : 0.25 + 0.75 * Math.sin(Math.PI * part) ** 0.7;
  });
  const whole = swell(seconds, 0.05, 0.16);
  const once = nose.map((value, i) => value * (syllables[i] ?? 0) * whole(i / 44_100));
  return inSpace(
    mixed(4.2, [
      { sound: once, at: 0.2 },
      { sound: once, at: 2.3 },
    ]),
    { seconds: 0.3, wet: 0.12 },
  );
}

const rising: Melody = lines([0, 215], [0.3, 232], [0.9, 206], [1.1, 205], [1.5, 360]);
const falling: Melody = lines([0, 215], [0.3, 232], [0.9, 206], [1.1, 200], [1.5, 118]);

const OPEN_MOUTH: [number, number, number][] = [
  [760, 130, 1],
  [1_220, 180, 0.6],
  [2_700, 400, 0.2],
];

/** Somebody sings on “oo”; a recorder might sound like this too. */
function wordlessTune(): Sound {
  const notes = [
    [67, 0.6],
    [71, 0.6],
    [74, 0.9],
    [72, 0.45],
    [71, 0.45],
    [69, 0.6],
    [67, 1.3],
  ] as const;
  let at = 0.15;
  const placed = notes.map(([midi, seconds]) => {
    const tone = harmonics(seconds, vibrato(noteHz(midi), 5.4, 0.008, 0.15), 7, (n) => n ** -1.9);
    const note = { sound: shaped(tone, swell(seconds, 0.06, 0.09)), at, gain: 0.8 };
    at += seconds;
    return note;
  });
  return inSpace(mixed(5.4, placed), { seconds: 0.6, wet: 0.12 });
}

/** In, and out again from high to low. */
function longBreath(): Sound {
  const air = whiteNoise(1.5, chance(311));
  const breathIn = filtered(air, 'bandPass', lines([0, 700], [1.4, 1_700]), { q: 1.1 });
  const glide = lines([0, 330], [0.3, 345], [1.9, 150]);
  const voice = resonated(
    harmonics(2, glide, 30, (n) => 1 / n),
    OPEN_MOUTH,
  );
  const breathOut = resonated(whiteNoise(2.2, chance(312)), OPEN_MOUTH);
  return inSpace(
    mixed(4.6, [
      { sound: shaped(breathIn, swell(1.5, 0.9, 0.3)), at: 0.15, gain: 0.7 },
      { sound: shaped(atFullScale(voice), swell(2, 0.25, 1)), at: 1.9, gain: 0.5 },
      { sound: shaped(breathOut, swell(2.2, 0.3, 1.4)), at: 1.9, gain: 0.8 },
    ]),
    { seconds: 0.35, wet: 0.1 },
  );
}

/** A cry that could come from a crib or from a roof. */
function wail(): Sound {
  const cry = (seconds: number, top: number) => {
    const pitch = lines(
      [0, top * 0.72],
      [0.25, top],
      [seconds * 0.7, top * 0.94],
      [seconds, top * 0.6],
    );
    const throat = harmonics(seconds, vibrato(pitch, 7, 0.012, 0.2), 22, (n) => n ** -0.8);
    const mouth = resonated(throat, [
      [lines([0, 600], [0.3, 1_050], [seconds, 700]), 220, 1],
      [1_900, 380, 0.7],
      [3_200, 600, 0.35],
    ]);
    return shaped(atFullScale(mouth), swell(seconds, 0.12, 0.3));
  };
  return inSpace(
    mixed(4.8, [
      { sound: cry(1.1, 560), at: 0.2, gain: 0.8 },
      { sound: cry(1.3, 600), at: 1.6 },
      { sound: cry(1.2, 540), at: 3.25, gain: 0.85 },
    ]),
    { seconds: 0.9, wet: 0.2 },
  );
}

/** High and hoarse, then low and rough, as bellows or a hinge would do. */
function heeHaw(): Sound {
  const rough = (seconds: number, pitch: Melody, grain: number, seed: number) => {
    const tone = harmonics(seconds, pitch, 30, (n) => n ** -0.5);
    const noise = whiteNoise(seconds, chance(seed));
    const wood = resonated(
      tone.map((value, i) => value + 0.5 * (noise[i] ?? 0)),
      [
        [820, 240, 1],
        [1_650, 380, 0.8],
        [2_900, 700, 0.4],
      ],
    );
    const flutter = (now: number) => 0.62 + 0.38 * Math.sin(2 * Math.PI * grain * now);
    return shaped(shaped(atFullScale(wood), flutter), swell(seconds, 0.05, 0.12));
  };
  const high = (seed: number) => rough(0.62, lines([0, 430], [0.4, 640], [0.62, 590]), 31, seed);
  const low = (seed: number) => rough(0.66, lines([0, 260], [0.66, 175]), 24, seed);
  return inSpace(
    mixed(
      5.2,
      [0, 1, 2].flatMap((i) => [
        { sound: high(320 + i), at: 0.2 + i * 1.6, gain: 0.75 },
        { sound: low(330 + i), at: 0.95 + i * 1.6, gain: 1 },
      ]),
    ),
    { seconds: 0.7, wet: 0.15 },
  );
}

export const voiceSounds = {
  'fu-hum-rising': () => hummed(rising),
  'fu-hum-falling': () => hummed(falling),
  'fu-wordless-tune': wordlessTune,
  'fu-long-breath': longBreath,
  'fu-wail': wail,
  'fu-hee-haw': heeHaw,
} satisfies Record<string, () => Sound>;

export const speeches = {
  'fu-voice-lively': said(
    { ko: '우와아! 정말 대단하다!', en: 'Oh wow! Well done!' },
    { speed: 165, pitch: 96, liveliness: 220 },
  ),
  'fu-voice-flat': said(
    { ko: '우와. 정말. 대단하다.', en: 'Oh wow. Well. Done.' },
    { speed: 95, pitch: 22, liveliness: 5 },
  ),
};
