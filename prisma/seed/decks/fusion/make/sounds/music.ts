import { chance } from '#prisma/seed/make/chance';
import { bowed, drum, plucked, struck } from '#prisma/seed/make/sound/instruments';
import { inSpace } from '#prisma/seed/make/sound/reverb';
import {
  atFullScale,
  lines,
  mixed,
  shaped,
  swell,
  type Placed,
  type Sound,
} from '#prisma/seed/make/sound/samples';
import { harmonics, noteHz } from '#prisma/seed/make/sound/tones';

/** Trembling strings on a tritone, a slow drum, and a clash at the end. */
function uneasy(): Sound {
  const random = chance(351);
  const tremble = [45, 51, 58].map((midi, i) => ({
    sound: shaped(
      bowed(noteHz(midi), 5.4, 1),
      (now) => 0.6 + 0.4 * Math.sin(2 * Math.PI * (9 + i) * now),
    ),
    at: 0.05,
    gain: 0.45,
  }));
  const steps = [0.2, 1.3, 2.4, 3.5, 4.3].map((at) => ({
    sound: drum(96, 0.5, random, 0.25),
    at,
    gain: 0.9,
  }));
  const clash = [75, 76, 81, 82].map((midi) => ({
    sound: bowed(noteHz(midi), 1, 0.05),
    at: 4.3,
    gain: 0.4,
  }));
  return inSpace(mixed(5.8, [...tremble, ...steps, ...clash]), { seconds: 1.6, wet: 0.25 });
}

/** A skipping tune in G over plucked chords. */
function sunny(): Sound {
  const random = chance(352);
  const beat = 0.3;
  const tune = [79, 83, 86, 83, 84, 81, 78, 81, 79, 83, 86, 91, 90, 86, 88, 86].map((midi, i) => ({
    sound: struck('xylophone', noteHz(midi), 0.7, 0.5),
    at: 0.1 + i * beat + (i % 2 === 1 ? 0.05 : 0),
    gain: i % 4 === 0 ? 0.55 : 0.42,
  }));
  const chords = [
    [55, 62, 67, 71],
    [54, 62, 66, 69],
    [55, 62, 67, 71],
    [57, 60, 66, 69],
  ].flatMap((chord, bar) =>
    [0, 2].flatMap((half) =>
      chord.map((midi, i) => ({
        sound: atFullScale(plucked(noteHz(midi), 0.8, random, { brightness: 0.6, ring: 0.9 })),
        at: 0.1 + (bar * 4 + half) * beat + i * 0.02,
        gain: 0.22,
      })),
    ),
  );
  const last: Placed[] = [
    { sound: struck('xylophone', noteHz(91), 1, 0.9), at: 0.1 + 16 * beat, gain: 0.6 },
    ...[55, 62, 67, 71].map((midi, i) => ({
      sound: atFullScale(plucked(noteHz(midi), 1, random, { brightness: 0.6, ring: 1.4 })),
      at: 0.1 + 16 * beat + i * 0.02,
      gain: 0.24,
    })),
  ];
  return inSpace(mixed(5.9, [...tune, ...chords, ...last]), { seconds: 0.7, wet: 0.14 });
}

/** One line of reed tones that swells as if somebody drew breath, or bellows. */
function reedTune(): Sound {
  const notes = [
    [69, 0.7],
    [72, 0.35],
    [76, 1.05],
    [74, 0.35],
    [72, 0.35],
    [71, 0.7],
    [69, 1.5],
  ] as const;
  let at = 0.1;
  const placed = notes.map(([midi, seconds]) => {
    const reed = harmonics(seconds, noteHz(midi), 16, (n) => (n % 2 === 1 ? 1 : 0.45) * n ** -0.95);
    const note = { sound: shaped(reed, swell(seconds, 0.05, 0.05)), at };
    at += seconds;
    return note;
  });
  const bellows = lines([0, 0.45], [1.2, 1], [2.1, 0.6], [3.4, 0.9], [4.2, 1], [5.2, 0.4]);
  return inSpace(shaped(mixed(5.4, placed), bellows), { seconds: 0.6, wet: 0.14 });
}

/** Broken chords on strings that are left to ring. */
function fadingStrings(): Sound {
  const random = chance(353);
  const notes = [57, 64, 69, 72, 76, 72, 69, 64, 53, 60, 65, 69, 72, 69];
  const strings = notes.map((midi, i) => ({
    sound: atFullScale(plucked(noteHz(midi), 1.9, random, { brightness: 0.18, ring: 2.6 })),
    at: 0.1 + i * 0.28,
    gain: 0.7,
  }));
  const end = [52, 59, 64, 68, 71].map((midi) => ({
    sound: atFullScale(plucked(noteHz(midi), 1.8, random, { brightness: 0.2, ring: 3 })),
    at: 4.1,
    gain: 0.45,
  }));
  return inSpace(mixed(5.9, [...strings, ...end]), { seconds: 1.2, wet: 0.16 });
}

export const musicSounds = {
  'fu-music-uneasy': uneasy,
  'fu-music-sunny': sunny,
  'fu-reed-tune': reedTune,
  'fu-fading-strings': fadingStrings,
} satisfies Record<string, () => Sound>;
