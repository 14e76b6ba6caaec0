import { chance } from '#prisma/seed/make/chance';
import { filtered } from '#prisma/seed/make/sound/filters';
import { beep, struck } from '#prisma/seed/make/sound/instruments';
import { inSpace } from '#prisma/seed/make/sound/reverb';
import { dying, mixed, shaped, type Placed, type Sound } from '#prisma/seed/make/sound/samples';
import { sine, whiteNoise } from '#prisma/seed/make/sound/tones';

/** Seven quick knocks on wood, in three uneven groups. */
function knocks(): Sound {
  const times = [0.25, 0.42, 1.15, 1.32, 1.49, 2.3, 2.47];
  const placed: Placed[] = times.map((at, i) => ({ sound: knock(81 + i), at }));
  return inSpace(mixed(3.4, placed), { seconds: 0.3, wet: 0.1, damping: 0.6 });
}

function knock(seed: number): Sound {
  const tap = shaped(filtered(whiteNoise(0.2, chance(seed)), 'bandPass', 1_300), dying(0.04));
  return mixed(0.2, [
    { sound: struck('woodblock', 410, 0.2, 0.12), at: 0 },
    { sound: tap, at: 0, gain: 0.9 },
  ]);
}

const MORSE_UNIT_SECONDS = 0.13;

/** ··−· twice, at about nine words a minute. */
function morse(): Sound {
  const placed: Placed[] = [];
  let at = 0.25;
  for (let repeat = 0; repeat < 2; repeat++) {
    for (const sign of '..-.') {
      const length = MORSE_UNIT_SECONDS * (sign === '-' ? 3 : 1);
      placed.push({ sound: beep(700, length), at });
      at += length + MORSE_UNIT_SECONDS;
    }
    at += MORSE_UNIT_SECONDS * 7;
  }
  return mixed(at - 0.45, placed);
}

/** Where the ball of `pair-bounce` would touch the ground by ear: six times, by eye it is four. */
const HEARD_BOUNCES = [0.3, 1.0, 1.6, 2.1, 2.5, 2.8];

function bounces(): Sound {
  const placed = HEARD_BOUNCES.map((at, i) => ({ sound: boing(91 + i), at, gain: 0.88 ** i }));
  return inSpace(mixed(3.5, placed), { seconds: 0.35, wet: 0.1 });
}

function boing(seed: number): Sound {
  const skin = shaped(
    sine(0.4, (now) => 260 + 160 * Math.exp(-now / 0.02) + 90 * now),
    dying(0.28),
  );
  const slap = shaped(filtered(whiteNoise(0.4, chance(seed)), 'lowPass', 2_400), dying(0.05));
  return mixed(0.4, [
    { sound: skin, at: 0 },
    { sound: slap, at: 0, gain: 0.8 },
  ]);
}

export const numberSounds = {
  'audio-knocks': knocks,
  'audio-morse': morse,
  'pair-bounce-sound': bounces,
} satisfies Record<string, () => Sound>;
