import { chance } from '#prisma/seed/make/chance';
import {
  bowed,
  brass,
  drum,
  hiss,
  plucked,
  reed,
  struck,
} from '#prisma/seed/make/sound/instruments';
import { inSpace } from '#prisma/seed/make/sound/reverb';
import { atFullScale, mixed, type Placed, type Sound } from '#prisma/seed/make/sound/samples';
import { noteHz } from '#prisma/seed/make/sound/tones';

type Note = readonly [midi: number, beats: number];

/** A tune as placed sounds; `play` gets the frequency and the length in seconds. */
function tune(
  notes: readonly Note[],
  secondsPerBeat: number,
  play: (hertz: number, seconds: number, index: number) => Sound,
  start = 0.05,
): Placed[] {
  let at = start;
  return notes.map(([midi, beats], index) => {
    const placed = { sound: play(noteHz(midi), beats * secondsPerBeat, index), at };
    at += beats * secondsPerBeat;
    return placed;
  });
}

/** Broken chords on nylon strings. */
function howPlayed(): Sound {
  const random = chance(51);
  const notes = [48, 55, 60, 64, 67, 64, 60, 55, 45, 52, 57, 60, 64, 60, 57, 52].map(
    (midi) => [midi, 1] as const,
  );
  const strings = tune(notes, 0.24, (hertz) =>
    atFullScale(plucked(hertz, 1.8, random, { brightness: 0.35, ring: 2.4 })),
  );
  const end = [48, 55, 60, 64, 72].map((midi, i) => ({
    sound: atFullScale(plucked(noteHz(midi), 2, random, { brightness: 0.4, ring: 2.6 })),
    at: 3.92 + i * 0.03,
  }));
  return inSpace(mixed(5.6, [...strings, ...end]), { seconds: 0.9, wet: 0.12 });
}

/** Three bars of five: a drum on the first beat, wood on the others. */
function beatsInBar(): Sound {
  const random = chance(52);
  const beat = 0.38;
  const placed: Placed[] = [];
  for (let bar = 0; bar < 3; bar++) {
    for (let i = 0; i < 5; i++) {
      const at = 0.1 + (bar * 5 + i) * beat;
      if (i === 0) placed.push({ sound: drum(150, 0.3, random, 1), at, gain: 0.7 });
      else placed.push({ sound: struck('woodblock', 900, 0.12, 0.08), at, gain: 0.4 });
      placed.push({ sound: hiss(0.06, random), at, gain: i === 0 ? 0.3 : 0.12 });
    }
  }
  placed.push({ sound: drum(150, 0.4, random, 1), at: 0.1 + 15 * beat, gain: 0.7 });
  return inSpace(mixed(6.2, placed), { seconds: 0.4, wet: 0.12 });
}

/** A fanfare. */
function whichNumber(): Sound {
  const notes: Note[] = [
    [60, 0.5],
    [60, 0.5],
    [60, 0.5],
    [65, 1.5],
    [60, 0.5],
    [65, 0.5],
    [69, 2.2],
  ];
  const call = tune(notes, 0.42, (hertz, seconds) => brass(hertz, seconds * 0.94));
  return inSpace(mixed(3.5, call), { seconds: 1, wet: 0.2 });
}

/** Up two steps, a deep fall, and up again; the pictures show four such lines. */
function melodyLine(): Sound {
  const notes: Note[] = [
    [72, 1],
    [76, 1],
    [79, 1],
    [67, 1],
    [72, 1.6],
  ];
  const bars = tune(notes, 0.6, (hertz) => struck('xylophone', hertz, 1.2, 0.9));
  return inSpace(mixed(4.1, bars), { seconds: 0.7, wet: 0.15 });
}

/** A slow tune in A minor on a cello-like string over soft plucked chords. */
function memory(): Sound {
  const random = chance(53);
  const melody: Note[] = [
    [69, 1.5],
    [72, 0.5],
    [71, 1],
    [69, 1],
    [68, 1],
    [64, 1],
    [69, 2.2],
  ];
  const voice = tune(melody, 0.68, (hertz, seconds) => bowed(hertz / 2, seconds + 0.12));
  const chords = [
    [45, 57, 60, 64],
    [50, 57, 62, 65],
    [52, 56, 59, 64],
    [45, 57, 60, 64],
  ].flatMap((chord, bar) =>
    chord.map((midi, i) => ({
      sound: atFullScale(plucked(noteHz(midi), 1.8, random, { brightness: 0.2, ring: 2 })),
      at: 0.05 + bar * 1.36 + i * 0.06,
      gain: 0.22,
    })),
  );
  return inSpace(mixed(6, [...voice, ...chords]), { seconds: 1.8, wet: 0.3 });
}

/** Low trembling strings, a clock-like pulse, and a cry that climbs by half-tones. */
function melodyMood(): Sound {
  const random = chance(54);
  const tremble = [33, 39, 45].map((midi) => ({
    sound: bowed(noteHz(midi + 12), 5.2, 1.2).map(
      (value, i) => value * (0.55 + 0.45 * Math.sin((2 * Math.PI * 11 * i) / 44_100)),
    ),
    at: 0.05,
    gain: 0.5,
  }));
  const pulse = Array.from({ length: 9 }, (_, i) => ({
    sound: drum(i % 2 === 0 ? 98 : 92, 0.3, random, 0.2),
    at: 0.1 + i * 0.5,
    gain: 0.7,
  }));
  const climb: Note[] = [
    [63, 1],
    [64, 1],
    [65, 1],
    [66, 1],
    [67, 2.4],
  ];
  const cry = tune(climb, 0.5, (hertz, seconds) => bowed(hertz, seconds, 0.06), 1.6);
  const stab = [78, 79, 84, 85].map((midi) => ({ sound: bowed(noteHz(midi), 0.7, 0.02), at: 4.6 }));
  const all = mixed(5.6, [
    ...tremble,
    ...pulse,
    ...cry.map((note) => ({ ...note, gain: 0.7 })),
    ...stab.map((note) => ({ ...note, gain: 0.5 })),
  ]);
  return inSpace(all, { seconds: 1.6, wet: 0.25 });
}

/** The voice of the reed in the clip with three singers is made here, so that timbres stay together. */
export function sung(midi: number, seconds: number): Sound {
  return reed(noteHz(midi), seconds);
}

export const musicSounds = {
  'audio-how-played': howPlayed,
  'audio-beats-in-bar': beatsInBar,
  'audio-melody-mood': melodyMood,
  'pair-instruments-sound': whichNumber,
  'pair-melody-line-sound': melodyLine,
  'pair-memory-sound': memory,
} satisfies Record<string, () => Sound>;
