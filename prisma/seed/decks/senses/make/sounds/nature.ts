import { between, chance } from '#prisma/seed/make/chance';
import { filtered } from '#prisma/seed/make/sound/filters';
import { inSpace } from '#prisma/seed/make/sound/reverb';
import {
  dying,
  lines,
  mixed,
  shaped,
  swell,
  type Placed,
  type Sound,
} from '#prisma/seed/make/sound/samples';
import { harmonics, pinkNoise, sine, whiteNoise } from '#prisma/seed/make/sound/tones';

/** Two waves roll in, break and drain away; two gulls far off. */
function shore(): Sound {
  const wave = (start: number) => (now: number) => {
    const t = now - start;
    if (t < 0) return 0;
    return t < 1.5 ? (t / 1.5) ** 2.2 : Math.exp(-(t - 1.5) / 0.75);
  };
  const [first, second] = [wave(-0.4), wave(2.4)];
  const height = (now: number) => 0.1 + Math.max(first(now), second(now));
  const body = filtered(pinkNoise(6, chance(61)), 'lowPass', (now) => 500 + 5_500 * height(now));
  const foam = filtered(whiteNoise(6, chance(62)), 'highPass', 3_500);
  const sea = mixed(6, [
    { sound: shaped(body, height), at: 0 },
    { sound: shaped(foam, (now) => 0.16 * height(now - 0.25) ** 1.5), at: 0 },
  ]);
  const gulls = [
    [0.9, 0.05],
    [1.35, 0.06],
    [4.5, 0.045],
  ].map(([at = 0, gain]) => ({ sound: gull(), at, gain }));
  return mixed(6, [
    { sound: sea, at: 0 },
    { sound: inSpace(mixed(6, gulls), { seconds: 1.2, wet: 0.4 }), at: 0 },
  ]);
}

function gull(): Sound {
  const cry = harmonics(0.4, lines([0, 1_050], [0.07, 1_750], [0.22, 1_500], [0.4, 950]), 6, (n) =>
    n === 2 ? 1 : 0.6 / n,
  );
  return shaped(cry, swell(0.4, 0.04, 0.15));
}

/** Water in a bottle: the air column shortens, so its tone climbs; bubbles all along. */
function bottle(): Sound {
  const random = chance(63);
  const seconds = 4.8;
  const pouring = lines([0, 0], [0.15, 1], [4.35, 1], [4.5, 0]);
  const columnMetres = lines([0, 0.24], [4.4, 0.03]);
  const tone = (now: number) => 343 / (4 * (columnMetres(now) + 0.012));
  const splash = whiteNoise(seconds, random);
  const column = filtered(filtered(splash, 'bandPass', tone, { q: 9 }), 'bandPass', tone, { q: 4 });
  const drops: Placed[] = [];
  for (let at = 0.1; at < 4.4; at += between(random, 0.008, 0.035)) {
    const hertz = tone(at) * between(random, 0.9, 1.6);
    const length = between(random, 0.012, 0.04);
    const bubble = sine(length * 2, (now) => hertz * (1 + now * 5));
    drops.push({ sound: shaped(bubble, dying(length)), at, gain: between(random, 0.02, 0.16) });
  }
  return mixed(seconds, [
    { sound: shaped(column, pouring), at: 0, gain: 2.2 },
    { sound: shaped(filtered(splash, 'highPass', 2_500), pouring), at: 0, gain: 0.05 },
    { sound: mixed(seconds, drops), at: 0 },
  ]);
}

/** Thunder: a sharp crack, then rolling low echoes. Used by the clip of the storm. */
export function thunder(seconds: number, seed: number): Sound {
  const random = chance(seed);
  const crack = shaped(filtered(whiteNoise(seconds, random), 'highPass', 700), dying(0.35));
  const echoes: Placed[] = [];
  for (let at = 0; at < seconds - 0.3; at += between(random, 0.08, 0.28)) {
    const length = between(random, 0.3, 0.8);
    const roll = filtered(whiteNoise(length, random), 'lowPass', between(random, 160, 520));
    const fade = Math.exp(-at / (seconds * 0.4));
    echoes.push({ sound: shaped(roll, swell(length, 0.05, length * 0.7)), at, gain: 3.2 * fade });
  }
  return mixed(seconds, [{ sound: crack, at: 0, gain: 0.8 }, ...echoes]);
}

/** Steady rain: a soft hiss and single drops. */
export function rain(seconds: number, seed: number): Sound {
  const random = chance(seed);
  const hissing = filtered(filtered(pinkNoise(seconds, random), 'highPass', 900), 'lowPass', 7_000);
  const drops: Placed[] = [];
  for (let at = 0; at < seconds; at += between(random, 0.004, 0.03)) {
    const drop = filtered(whiteNoise(0.012, random), 'bandPass', between(random, 1_500, 6_000));
    drops.push({ sound: shaped(drop, dying(0.01)), at, gain: between(random, 0.1, 0.7) });
  }
  return mixed(seconds, [
    { sound: hissing, at: 0, gain: 0.6 },
    { sound: mixed(seconds, drops), at: 0, gain: 0.6 },
  ]);
}

export const natureSounds = {
  'audio-outdoors': shore,
  'audio-bottle': bottle,
} satisfies Record<string, () => Sound>;
