import { between, chance } from '#prisma/seed/make/chance';
import { filtered } from '#prisma/seed/make/sound/filters';
import { drum, struck } from '#prisma/seed/make/sound/instruments';
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
import { harmonics, pinkNoise, sine, vibrato, whiteNoise } from '#prisma/seed/make/sound/tones';

/** A moment of quiet, so that the one hit is not missed. */
const TOUCH_AT = 0.6;

/** One hit on something hard that rings. */
function hitRinging(): Sound {
  const tap = shaped(filtered(whiteNoise(0.1, chance(341)), 'highPass', 2_500), dying(0.03));
  const all = mixed(2.8, [
    { sound: tap, at: TOUCH_AT, gain: 0.5 },
    { sound: struck('glass', 1_350, 2, 1.5), at: TOUCH_AT, gain: 0.6 },
    { sound: struck('bell', 820, 1.6, 0.9), at: TOUCH_AT, gain: 0.25 },
  ]);
  return inSpace(all, { seconds: 0.6, wet: 0.15 });
}

/** One hit on something that swallows it. */
function hitDull(): Sound {
  const random = chance(342);
  const thud = shaped(filtered(whiteNoise(0.3, random), 'lowPass', 520), dying(0.16));
  const all = mixed(2.4, [
    { sound: thud, at: TOUCH_AT, gain: 1.4 },
    { sound: drum(150, 0.3, random, 0.4), at: TOUCH_AT, gain: 0.8 },
  ]);
  return inSpace(all, { seconds: 0.25, wet: 0.08, damping: 0.7 });
}

/** One short clack while the discs overlap. */
function knock(): Sound {
  const tap = shaped(filtered(whiteNoise(0.15, chance(343)), 'bandPass', 1_800), dying(0.04));
  const all = mixed(2.4, [
    { sound: struck('woodblock', 780, 0.3, 0.14), at: 0.9, gain: 0.9 },
    { sound: tap, at: 0.9, gain: 1.2 },
  ]);
  return inSpace(all, { seconds: 0.3, wet: 0.1 });
}

function breeze(): Sound {
  const air = filtered(
    pinkNoise(3.6, chance(344)),
    'bandPass',
    lines([0, 380], [1.8, 1_100], [3.6, 380]),
    {
      q: 0.8,
    },
  );
  return shaped(air, swell(3.6, 1.7, 1.7));
}

/** A hiss with crackles: drops on a pavement or batter in hot oil. */
function hiss(): Sound {
  const random = chance(345);
  const steady = filtered(filtered(pinkNoise(5, random), 'highPass', 1_100), 'lowPass', 8_000);
  const crackles: Placed[] = [];
  for (let at = 0; at < 5; at += between(random, 0.003, 0.022)) {
    const spark = filtered(whiteNoise(0.012, random), 'bandPass', between(random, 1_800, 6_500));
    crackles.push({ sound: shaped(spark, dying(0.009)), at, gain: between(random, 0.1, 0.9) });
  }
  return mixed(5, [
    { sound: steady, at: 0, gain: 0.6 },
    { sound: mixed(5, crackles), at: 0, gain: 0.55 },
  ]);
}

/** Bubbles: each a short tone that rises as it nears the surface. */
function bubbles(): Sound {
  const random = chance(346);
  const placed: Placed[] = [];
  for (let at = 0.1; at < 4.5; at += between(random, 0.02, 0.13)) {
    const hertz = between(random, 260, 900);
    const length = between(random, 0.05, 0.13);
    const blub = sine(length, (now) => hertz * (1 + 5 * now));
    placed.push({
      sound: shaped(blub, swell(length, 0.008, length * 0.7)),
      at,
      gain: between(random, 0.2, 1),
    });
  }
  const water = filtered(pinkNoise(4.8, random), 'bandPass', 420, { q: 0.8 });
  return inSpace(
    mixed(4.8, [
      { sound: mixed(4.8, placed), at: 0 },
      { sound: water, at: 0, gain: 0.3 },
    ]),
    { seconds: 0.25, wet: 0.1 },
  );
}

/** Soft and low, long, short-short, long: a night bird or a dove. */
function hoot(): Sound {
  const hoo = (seconds: number, hertz: number) => {
    const tone = harmonics(
      seconds,
      vibrato(lines([0, hertz * 0.93], [0.08, hertz], [seconds, hertz * 0.94]), 6, 0.006),
      4,
      (n) => [1, 0.16, 0.05, 0.02][n - 1] ?? 0,
    );
    return shaped(tone, swell(seconds, 0.07, 0.14));
  };
  const call = (at: number): Placed[] => [
    { sound: hoo(0.5, 392), at, gain: 0.9 },
    { sound: hoo(0.2, 405), at: at + 0.72, gain: 0.7 },
    { sound: hoo(0.28, 398), at: at + 0.98, gain: 0.8 },
    { sound: hoo(0.62, 384), at: at + 1.5, gain: 1 },
  ];
  return inSpace(mixed(5.6, [...call(0.2), ...call(3.1)]), { seconds: 0.7, wet: 0.14 });
}

export const thingSounds = {
  'fu-hit-ringing': hitRinging,
  'fu-hit-dull': hitDull,
  'fu-knock': knock,
  'fu-breeze': breeze,
  'fu-hiss': hiss,
  'fu-bubbles': bubbles,
  'fu-hoot': hoot,
} satisfies Record<string, () => Sound>;
