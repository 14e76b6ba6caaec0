import { between, chance } from '#prisma/seed/make/chance';
import { filtered } from '#prisma/seed/make/sound/filters';
import { drum, plucked, struck } from '#prisma/seed/make/sound/instruments';
import { inSpace } from '#prisma/seed/make/sound/reverb';
import {
  atFullScale,
  dying,
  mixed,
  shaped,
  type Placed,
  type Sound,
} from '#prisma/seed/make/sound/samples';
import { noteHz, sine, whiteNoise } from '#prisma/seed/make/sound/tones';

/** The major scale without its last note. */
function unfinished(): Sound {
  const random = chance(121);
  const notes = [0, 2, 4, 5, 7, 9, 11].map((step, i) => ({
    sound: atFullScale(plucked(noteHz(60 + step), 1.2, random, { brightness: 0.45, ring: 1.6 })),
    at: 0.1 + i * 0.46,
  }));
  return inSpace(mixed(4.6, notes), { seconds: 0.8, wet: 0.14 });
}

function key(seed: number): Sound {
  const hit = shaped(filtered(whiteNoise(0.09, chance(seed)), 'bandPass', 2_600), dying(0.05));
  return mixed(0.12, [
    { sound: hit, at: 0, gain: 1.6 },
    { sound: struck('woodblock', 620, 0.1, 0.05), at: 0.004, gain: 0.35 },
  ]);
}

/** Keys, the bell at the end of the line, the carriage going back, more keys. */
function clatter(): Sound {
  const random = chance(122);
  const placed: Placed[] = [];
  const typing = (start: number, end: number) => {
    for (let at = start; at < end; at += between(random, 0.09, 0.2)) {
      placed.push({ sound: key(130 + placed.length), at, gain: between(random, 0.6, 1) });
    }
  };
  typing(0.15, 2.4);
  placed.push({ sound: struck('glockenspiel', 2_350, 1.2, 1.1), at: 2.5, gain: 0.5 });
  for (let i = 0; i < 26; i++) {
    placed.push({ sound: key(230 + i), at: 3 + i * 0.022, gain: 0.3 });
  }
  placed.push({ sound: drum(190, 0.2, random, 0.8), at: 3.6, gain: 0.7 });
  typing(4, 5.4);
  return inSpace(mixed(5.7, placed), { seconds: 0.3, wet: 0.08 });
}

/** A grandfather clock strikes five. */
function chimes(): Sound {
  const placed = Array.from({ length: 5 }, (_, i) => ({
    sound: struck('bell', 330, 2.4, 2.2),
    at: 0.2 + i * 0.95,
    gain: 0.6,
  }));
  return inSpace(mixed(6.1, placed), { seconds: 1, wet: 0.15 });
}

/** Long, short, short, twice over: as the third of the three dancers hops. */
function dancersDrum(): Sound {
  const random = chance(123);
  const placed = [0.3, 1.9, 2.3, 2.7, 4.3, 4.7].map((at) => ({
    sound: drum(210, 0.4, random, 0.5),
    at,
  }));
  return inSpace(mixed(5.6, placed), { seconds: 0.5, wet: 0.12 });
}

/** A foot that taps the floor every `gap` seconds, and a clock; for the clip of somebody waiting. */
export function tapping(gap: number): Sound {
  const random = chance(124);
  const placed: Placed[] = [];
  for (let at = gap; at < 5; at += gap) {
    placed.push({ sound: drum(230, 0.15, random, 0.9), at, gain: 0.8 });
  }
  for (let at = 0.2; at < 5; at += 0.5) {
    placed.push({ sound: shaped(sine(0.03, 3_200), dying(0.02)), at, gain: 0.25 });
  }
  return inSpace(mixed(5.2, placed), { seconds: 0.3, wet: 0.1 });
}

export const indoorSounds = {
  'audio-unfinished': unfinished,
  'audio-clatter': clatter,
  'pair-chimes-sound': chimes,
  'pair-dancers-sound': dancersDrum,
} satisfies Record<string, () => Sound>;
