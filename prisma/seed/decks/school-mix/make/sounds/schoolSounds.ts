import { chance } from '#prisma/seed/make/chance';
import { filtered } from '#prisma/seed/make/sound/filters';
import { beep, bowed, flute, plucked, struck } from '#prisma/seed/make/sound/instruments';
import { inSpace } from '#prisma/seed/make/sound/reverb';
import {
  atFullScale,
  dying,
  mixed,
  shaped,
  swell,
  type Placed,
  type Sound,
} from '#prisma/seed/make/sound/samples';
import { noteHz, pinkNoise, sine, whiteNoise } from '#prisma/seed/make/sound/tones';

/** A tick on every beat, wood on every third and a bell on every fourth; they meet at 0 and 12. */
function meetingBeats(): Sound {
  const beat = 0.42;
  const placed: Placed[] = [];
  for (let i = 0; i <= 13; i++) {
    const at = 0.15 + i * beat;
    placed.push({ sound: struck('woodblock', 2_600, 0.05, 0.03), at, gain: 0.22 });
    if (i % 3 === 0) placed.push({ sound: struck('woodblock', 520, 0.2, 0.14), at, gain: 0.9 });
    if (i % 4 === 0) placed.push({ sound: struck('bell', 990, 0.9, 0.8), at, gain: 0.4 });
  }
  return inSpace(mixed(6.2, placed), { seconds: 0.4, wet: 0.1 });
}

/** A clock, a clap and its echo one second later; twice. */
function echo(): Sound {
  const placed: Placed[] = [0, 1, 2, 3, 4, 5].map((i) => ({
    sound: struck('woodblock', i % 2 === 0 ? 1_700 : 1_500, 0.08, 0.05),
    at: 0.2 + i,
    gain: 0.16,
  }));
  for (const at of [1.2, 4.2]) {
    placed.push({ sound: clap(61), at, gain: 1 });
    placed.push({ sound: filtered(clap(62), 'lowPass', 2_200), at: at + 1, gain: 0.42 });
  }
  return inSpace(mixed(6, placed), { seconds: 0.7, wet: 0.1 });
}

function clap(seed: number): Sound {
  const hands = [0, 0.008, 0.017].map((at, i) => ({
    sound: shaped(whiteNoise(0.14, chance(seed + i)), dying(i === 2 ? 0.12 : 0.02)),
    at,
  }));
  return atFullScale(filtered(mixed(0.2, hands), 'bandPass', 1_300, { q: 0.9 }));
}

/** A string, and the same string at half its length. */
function twoPlucks(): Sound {
  const random = chance(91);
  const notes = [
    [45, 0.1],
    [57, 1.4],
    [45, 2.9],
    [57, 4.2],
  ].map(([midi = 45, at = 0]) => ({
    sound: atFullScale(plucked(noteHz(midi), 1.5, random, { brightness: 0.5, ring: 2.4 })),
    at,
  }));
  return inSpace(mixed(5.7, notes), { seconds: 0.7, wet: 0.1 });
}

/** A bat's clicks, slowed down: search, approach, and the final buzz. */
function clicks(): Sound {
  const placed: Placed[] = [];
  let gap = 0.42;
  let at = 0.2;
  while (at < 5) {
    placed.push({ sound: chirp(), at, gain: at > 4.4 ? 0.6 : 0.95 });
    at += gap;
    gap = Math.max(0.018, gap * (at > 2.2 ? 0.86 : 0.98));
  }
  const night = filtered(pinkNoise(5.6, chance(92)), 'lowPass', 700);
  return inSpace(mixed(5.6, [...placed, { sound: night, at: 0, gain: 0.05 }]), {
    seconds: 0.5,
    wet: 0.12,
  });
}

function chirp(): Sound {
  const sweep = sine(0.05, (now) => 2_200 + 3_800 * Math.exp(-now / 0.012));
  return shaped(sweep, swell(0.05, 0.003, 0.03));
}

/** The beeps of 1957: 0.3 s on, 0.3 s off, on short wave. */
function beeps(): Sound {
  const placed: Placed[] = Array.from({ length: 9 }, (_, i) => ({
    sound: beep((now) => 1_400 + 6 * Math.sin(now * 8), 0.3),
    at: 0.3 + i * 0.6,
    gain: 0.7,
  }));
  const noise = filtered(filtered(pinkNoise(5.8, chance(93)), 'highPass', 400), 'lowPass', 3_000);
  const fading = (now: number) => 0.5 + 0.3 * Math.sin(now * 1.7);
  return mixed(5.8, [...placed, { sound: shaped(noise, fading), at: 0, gain: 0.4 }]);
}

/** C major, then C minor, spread out; twice. */
function chordChange(): Sound {
  const random = chance(94);
  const spread = (chord: readonly number[], start: number): Placed[] =>
    chord.map((midi, i) => ({
      sound: atFullScale(plucked(noteHz(midi), 1.5, random, { brightness: 0.35, ring: 2.2 })),
      at: start + i * 0.12,
      gain: 0.5,
    }));
  const major = [48, 60, 64, 67];
  const minor = [48, 60, 63, 67];
  return inSpace(
    mixed(5.9, [
      ...spread(major, 0.1),
      ...spread(minor, 1.55),
      ...spread(major, 3),
      ...spread(minor, 4.4),
    ]),
    { seconds: 0.9, wet: 0.14 },
  );
}

/** “Frère Jacques” (traditional) as [half tones above C, beats]. */
const ROUND = [
  [0, 1],
  [2, 1],
  [4, 1],
  [0, 1],
  [0, 1],
  [2, 1],
  [4, 1],
  [0, 1],
  [4, 1],
  [5, 1],
  [7, 2],
  [4, 1],
  [5, 1],
  [7, 2],
] as const;

/** Two instruments in canon, the second four beats behind and an octave lower. */
function chasingVoices(): Sound {
  const beat = 0.33;
  const random = chance(96);
  const voice = (start: number, play: (hertz: number, seconds: number) => Sound, base: number) => {
    let at = start;
    return ROUND.map(([step, beats]) => {
      const placed = { sound: play(noteHz(base + step), beats * beat * 0.95), at };
      at += beats * beat;
      return placed;
    });
  };
  const first = voice(0.1, (hertz, seconds) => flute(hertz, seconds, random), 72);
  const second = voice(0.1 + 4 * beat, (hertz, seconds) => bowed(hertz, seconds, 0.05), 60);
  const all = [...first, ...second.map((note) => ({ ...note, gain: 0.8 }))];
  return inSpace(mixed(6.1, all), { seconds: 0.9, wet: 0.15 });
}

export const schoolSounds = {
  'school-meeting-beats-sound': meetingBeats,
  'school-echo-sound': echo,
  'school-two-plucks-sound': twoPlucks,
  'school-clicks-sound': clicks,
  'school-beeps-sound': beeps,
  'school-chord-change-sound': chordChange,
  'school-chasing-voices-sound': chasingVoices,
} satisfies Record<string, () => Sound>;
