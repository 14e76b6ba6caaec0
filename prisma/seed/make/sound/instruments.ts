import type { Random } from '#game/random';
import { filtered, resonated } from './filters';
import {
  at,
  dying,
  mixed,
  render,
  SAMPLE_RATE,
  shaped,
  silence,
  swell,
  type Curve,
  type Sound,
} from './samples';
import { harmonics, sine, vibrato, whiteNoise } from './tones';

/** A plucked string after Karplus and Strong (1983), with a fractional delay so that it is in tune. */
export function plucked(
  hertz: number,
  seconds: number,
  random: Random,
  { brightness = 0.5, ring = 3 }: { brightness?: number; ring?: number } = {},
): Sound {
  // The averaging filter delays by `1 - brightness` … 0.5 samples; the all-pass makes up the rest.
  const blend = 0.5 + brightness * 0.45;
  const period = SAMPLE_RATE / hertz - (1 - blend);
  const whole = Math.floor(period - 0.3);
  const fraction = period - whole;
  const tune = (1 - fraction) / (1 + fraction);
  const loss = 10 ** (-3 / (ring * hertz));
  const line = pluckShape(whole, brightness, random);
  let [previous, allPassIn, allPassOut] = [0, 0, 0];
  return silence(seconds).map((_, i) => {
    const out = line[i % whole] ?? 0;
    const dull = (blend * out + (1 - blend) * previous) * loss;
    previous = out;
    const tuned = tune * dull + allPassIn - tune * allPassOut;
    [allPassIn, allPassOut] = [dull, tuned];
    line[i % whole] = tuned;
    return out;
  });
}

/** The string at the moment it is let go: soft noise without the harmonics of its plucking point. */
function pluckShape(length: number, brightness: number, random: Random): Float32Array {
  const noise = Float32Array.from({ length }, () => random.next() * 2 - 1);
  let smooth = 0;
  const soft = noise.map((value) => {
    smooth += (value - smooth) * (0.25 + 0.7 * brightness);
    return smooth;
  });
  const point = Math.round(length * 0.17);
  return soft.map((value, i) => value - (soft[(i + point) % length] ?? 0) * 0.8);
}

/** Partials of things that are struck: [times the fundamental, gain, share of the ring]. */
export const STRUCK = {
  xylophone: [
    [1, 1, 1],
    [3.0, 0.45, 0.45],
    [6.1, 0.2, 0.2],
    [10.3, 0.08, 0.12],
  ],
  glockenspiel: [
    [1, 1, 1],
    [2.76, 0.35, 0.55],
    [5.4, 0.2, 0.35],
    [8.93, 0.1, 0.2],
  ],
  bell: [
    [0.5, 0.5, 1],
    [1, 1, 0.8],
    [1.19, 0.6, 0.7],
    [1.5, 0.35, 0.55],
    [2, 0.7, 0.5],
    [2.74, 0.3, 0.3],
    [4.07, 0.25, 0.2],
  ],
  woodblock: [
    [1, 1, 1],
    [2.4, 0.6, 0.6],
    [3.9, 0.25, 0.4],
  ],
  glass: [
    [1, 1, 1],
    [2.32, 0.3, 0.5],
    [4.25, 0.2, 0.3],
  ],
} as const satisfies Record<string, readonly (readonly [number, number, number])[]>;

/** A bar, bell, block or glass that is struck once and rings for `ring` seconds. */
export function struck(body: keyof typeof STRUCK, hertz: number, seconds: number, ring: number) {
  const partials = STRUCK[body].filter(([ratio]) => ratio * hertz < SAMPLE_RATE * 0.4);
  return mixed(
    seconds,
    partials.map(([ratio, gain, share]) => ({
      sound: shaped(sine(seconds, ratio * hertz), dying(ring * share)),
      at: 0,
      gain,
    })),
  );
}

/** A clarinet-like reed pipe, closed at one end: odd harmonics only. */
export function reed(hertz: Curve, seconds: number): Sound {
  const tone = harmonics(seconds, vibrato(hertz, 5, 0.004, 0.2), 15, (n) =>
    n % 2 === 1 ? 0.9 / n ** 0.9 : 0.02,
  );
  return shaped(tone, swell(seconds, 0.05, 0.07));
}

/** A flute: few harmonics, breath noise, and a gentle tremble. */
export function flute(hertz: Curve, seconds: number, random: Random): Sound {
  const levels = [1, 0.28, 0.12, 0.04];
  const tone = harmonics(seconds, vibrato(hertz, 5.2, 0.006, 0.2), 4, (n) => levels[n - 1] ?? 0);
  const breath = filtered(whiteNoise(seconds, random), 'bandPass', at(hertz, 0) * 2, { q: 2 });
  const both = mixed(seconds, [
    { sound: tone, at: 0 },
    { sound: breath, at: 0, gain: 0.12 },
  ]);
  return shaped(both, swell(seconds, 0.06, 0.09));
}

/** A bowed string: all harmonics, vibrato, and the resonances of a wooden body. */
export function bowed(hertz: Curve, seconds: number, attack = 0.14): Sound {
  const tone = harmonics(seconds, vibrato(hertz, 5.4, 0.009, 0.15), 40, (n) => 1 / n);
  const body = resonated(tone, [
    [280, 90, 1],
    [460, 120, 0.9],
    [1_150, 400, 0.6],
    [2_600, 1_200, 0.5],
  ]);
  const sound = mixed(seconds, [
    { sound: tone, at: 0, gain: 0.25 },
    { sound: body, at: 0, gain: 0.9 },
  ]);
  return shaped(sound, swell(seconds, attack, 0.18));
}

/** A brass tube: the louder it is blown, the brighter. */
export function brass(hertz: Curve, seconds: number): Sound {
  const loud = swell(seconds, 0.07, 0.09);
  const blip = (now: number) => at(hertz, now) * (1 - 0.025 * Math.exp(-now / 0.02));
  const tone = harmonics(seconds, vibrato(blip, 5, 0.005, 0.35), 24, (n, now) => {
    const bright = 0.35 + 0.5 * loud(now);
    return bright ** (n - 1) * Math.min(1, 0.5 + n * 0.25);
  });
  return shaped(filtered(tone, 'peak', 1_300, { q: 1, gainDb: 6 }), loud);
}

/** A drum skin: a falling sine and the slap of the stick. */
export function drum(hertz: number, seconds: number, random: Random, slap = 0.3): Sound {
  const skin = sine(seconds, (now) => hertz * (1 + 0.9 * Math.exp(-now / 0.03)));
  const noise = filtered(whiteNoise(seconds, random), 'lowPass', hertz * 14);
  return mixed(seconds, [
    { sound: shaped(skin, dying(seconds * 0.9)), at: 0 },
    { sound: shaped(noise, dying(0.09)), at: 0, gain: slap },
  ]);
}

/** A short burst of high noise: hi-hat, shaker, brush, footsteps in sand. */
export function hiss(seconds: number, random: Random, lowestHz = 6_000): Sound {
  return shaped(filtered(whiteNoise(seconds, random), 'highPass', lowestHz), dying(seconds));
}

/** A short pure signal without clicks: beeps, Morse, whistles. */
export function beep(hertz: Curve, seconds: number): Sound {
  const tone = render(seconds, swell(seconds, 0.006, 0.008));
  const wave = harmonics(seconds, hertz, 3, (n) => [1, 0.12, 0.06][n - 1] ?? 0);
  return tone.map((gain, i) => gain * (wave[i] ?? 0));
}
