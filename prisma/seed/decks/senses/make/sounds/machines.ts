import { chance } from '#prisma/seed/make/chance';
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

const SOUND_METRES_PER_SECOND = 343;

/** A two-tone siren on a straight road: 25 m/s, nearest (7 m) after 3 seconds. */
function siren(): Sound {
  const [speed, nearest, passing, seconds] = [25, 7, 3, 6];
  const along = (now: number) => (now - passing) * speed;
  const distance = (now: number) => Math.hypot(along(now), nearest);
  const away = (now: number) => (speed * along(now)) / distance(now);
  const shift = (now: number) => SOUND_METRES_PER_SECOND / (SOUND_METRES_PER_SECOND + away(now));
  const horn = (now: number) => (Math.floor(now / 0.5) % 2 === 0 ? 660 : 880);
  const loud = (now: number) => nearest / distance(now);
  const tone = shaped(
    harmonics(
      seconds,
      (now) => horn(now) * shift(now),
      12,
      (n) => 1 / n,
    ),
    (now) => 0.08 + 0.92 * loud(now) ** 0.8,
  );
  const road = filtered(
    pinkNoise(seconds, chance(71)),
    'lowPass',
    (now) => 300 + 1_500 * loud(now),
  );
  return mixed(seconds, [
    { sound: tone, at: 0, gain: 0.5 },
    { sound: shaped(road, (now) => 0.02 + 0.9 * loud(now) ** 1.5), at: 0 },
  ]);
}

/** Two blades slap the air eleven times a second, over a turbine's whine. It comes closer. */
function rotor(): Sound {
  const random = chance(72);
  const seconds = 5;
  const slaps: Placed[] = [];
  for (let i = 0; i * 0.09 < seconds; i++) {
    const slap = mixed(0.16, [
      { sound: shaped(sine(0.16, lines([0, 210], [0.05, 120])), dying(0.1)), at: 0, gain: 0.35 },
      {
        sound: shaped(
          filtered(whiteNoise(0.16, random), 'bandPass', lines([0, 1_500], [0.07, 380]), {
            q: 0.8,
          }),
          dying(0.13),
        ),
        at: 0,
        gain: 2.2,
      },
    ]);
    slaps.push({ sound: slap, at: i * 0.09, gain: i % 2 === 0 ? 1 : 0.85 });
  }
  const whine = harmonics(seconds, lines([0, 1_180], [5, 1_240]), 4, (n) => 1 / n);
  const exhaust = filtered(pinkNoise(seconds, random), 'bandPass', 700, { q: 0.7 });
  const all = mixed(seconds, [
    ...slaps,
    { sound: whine, at: 0, gain: 0.035 },
    { sound: exhaust, at: 0, gain: 0.25 },
  ]);
  return shaped(all, lines([0, 0.2], [3.4, 1], [5, 0.8]));
}

/** A whistle, then strokes of steam that come faster and faster. */
function rails(): Sound {
  const random = chance(73);
  const whistle = mixed(
    1,
    [587, 740, 880].map((hertz) => ({
      sound: shaped(
        harmonics(0.95, lines([0, hertz * 0.94], [0.12, hertz]), 4, (n) => 0.6 / n),
        swell(0.95, 0.06, 0.25),
      ),
      at: 0,
      gain: 0.22,
    })),
  );
  const puffs: Placed[] = [];
  let gap = 0.62;
  let stroke = 0;
  for (let at = 1.15; at < 5.6; at += gap) {
    const length = Math.min(0.42, gap * 0.95);
    const steam = filtered(whiteNoise(length, random), 'bandPass', stroke % 4 === 0 ? 700 : 950, {
      q: 0.6,
    });
    const puff = shaped(steam, (now) => swell(length, 0.015, length * 0.8)(now));
    puffs.push({ sound: puff, at, gain: stroke % 4 === 0 ? 1.3 : 0.85 });
    gap *= 0.89;
    stroke += 1;
  }
  const all = mixed(5.8, [{ sound: whistle, at: 0.05 }, ...puffs]);
  return inSpace(shaped(all, lines([0, 1], [5.3, 1], [5.8, 0])), { seconds: 0.8, wet: 0.18 });
}

/** Two short blasts of a ship's horn over water. */
function blasts(): Sound {
  const blast = () => {
    const pipe = harmonics(0.95, 175, 40, (n) => 0.86 ** n * (n % 2 === 1 ? 1 : 0.75));
    const second = harmonics(0.95, 220, 30, (n) => 0.84 ** n * 0.7);
    const both = mixed(0.95, [
      { sound: pipe, at: 0 },
      { sound: second, at: 0 },
    ]);
    return shaped(both, swell(0.95, 0.07, 0.16));
  };
  const water = filtered(pinkNoise(4.2, chance(74)), 'lowPass', 900);
  const horn = mixed(4.2, [
    { sound: blast(), at: 0.3 },
    { sound: blast(), at: 1.75 },
  ]);
  return mixed(4.2, [
    { sound: inSpace(horn, { seconds: 2.2, wet: 0.3, damping: 0.5 }), at: 0 },
    { sound: water, at: 0, gain: 0.06 },
  ]);
}

export const machineSounds = {
  'audio-siren': siren,
  'audio-rotor': rotor,
  'audio-rails': rails,
  'pair-blasts-sound': blasts,
} satisfies Record<string, () => Sound>;
