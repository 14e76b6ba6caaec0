import { between, chance } from '#prisma/seed/make/chance';
import { filtered, resonated } from '#prisma/seed/make/sound/filters';
import { inSpace } from '#prisma/seed/make/sound/reverb';
import { said } from '#prisma/seed/make/sound/said';
import {
  lines,
  mixed,
  shaped,
  swell,
  type Placed,
  type Sound,
} from '#prisma/seed/make/sound/samples';
import { harmonics, noteHz, pinkNoise, sine, vibrato } from '#prisma/seed/make/sound/tones';

/** The beginning of an old French nursery tune, hummed. */
function earworm(): Sound {
  const beat = 0.56;
  const notes = [60, 60, 67, 67, 69, 69, 67];
  const placed = notes.map((midi, i) => {
    const seconds = beat * (i === notes.length - 1 ? 2.2 : 0.96);
    const hertz = noteHz(midi);
    // A hum slides into each note a little from below.
    const pitch = vibrato(lines([0, hertz * 0.97], [0.07, hertz]), 5.2, 0.008, 0.15);
    const nose = resonated(
      harmonics(seconds, pitch, 20, (n) => n ** -1.1),
      [
        [300, 140, 1],
        [1_050, 260, 0.25],
        [2_400, 500, 0.1],
      ],
    );
    return { sound: shaped(nose, swell(seconds, 0.06, 0.1)), at: 0.2 + i * beat };
  });
  return inSpace(mixed(5.2, placed), { seconds: 0.35, wet: 0.12 });
}

/** Two birds answer each other: whistles and trills. */
function dawn(): Sound {
  const random = chance(361);
  const whistle = (at: number): Placed[] =>
    [0, 1, 2].map((i) => ({
      sound: shaped(
        sine(0.22, lines([0, 2_300 + 260 * i], [0.1, 2_900 + 200 * i], [0.22, 2_500])),
        swell(0.22, 0.03, 0.08),
      ),
      at: at + i * 0.29,
      gain: 0.7,
    }));
  const trill = (at: number): Placed[] =>
    Array.from({ length: 12 }, (_, i) => ({
      sound: shaped(
        sine(0.05, lines([0, 4_300 - i * 50], [0.05, 3_500 - i * 50])),
        swell(0.05, 0.008, 0.02),
      ),
      at: at + i * 0.068 + between(random, 0, 0.004),
      gain: 0.3 + 0.02 * i,
    }));
  const birds = mixed(5.4, [
    ...whistle(0.2),
    ...trill(1.35),
    ...whistle(2.5),
    ...trill(3.65),
    ...whistle(4.5),
  ]);
  const leaves = filtered(pinkNoise(5.4, random), 'lowPass', 1_500);
  return mixed(5.4, [
    { sound: inSpace(birds, { seconds: 1.3, wet: 0.25 }), at: 0 },
    { sound: leaves, at: 0, gain: 0.035 },
  ]);
}

export const requestSounds = {
  'mt-call-earworm': earworm,
  'mt-call-dawn': dawn,
} satisfies Record<string, () => Sound>;

export const speeches = {
  'mt-call-voice-note': said(
    {
      ko: '내일 소풍은 아홉 시에 학교 앞에서 출발해요.',
      en: 'The school trip leaves tomorrow at nine, from the front gate.',
    },
    { speed: 140 },
  ),
};
