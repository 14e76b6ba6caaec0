/**
 * The demonstration a teacher can watch alone, with bots: collapse, then the same gate balanced.
 * Short rounds; the host may skip ahead at any time.
 */

import { PRESETS } from '#game/gate/presets';
import { actOfPreset } from '#game/room/presetAct';
import type { ActSettings } from '#game/room/state';

/** Bots think for a few seconds at most, so the clock rarely matters. */
const SECONDS = 8;
/** Few enough to follow with the eyes: about a call for each of thirty experts. */
const PROMPTS = 36;

export const DEMO_ACTS: ActSettings[] = [
  {
    ...actOfPreset(PRESETS.drop),
    // A gate that hardly explores collapses within the three rounds there are to watch it.
    gate: { ...PRESETS.drop.settings, exploration: 0.2, explorationDecay: 0.5 },
    batchSize: PROMPTS,
    title: { ko: '균형이 없으면', en: 'Without balance' },
    intro: {
      ko: '게이트가 먼저 맞힌 몇 명에게만 카드를 보내요. 자리가 차서 카드가 넘치는 모습을 보세요.',
      en: 'The gate sends everything to the few who were right early. Watch their places fill up and prompts fall out.',
    },
    rounds: 3,
    seconds: SECONDS,
    figure: 'capacity',
  },
  {
    ...actOfPreset(PRESETS.default),
    batchSize: PROMPTS,
    title: { ko: '균형을 맞추면', en: 'With balance' },
    intro: {
      ko: '같은 게이트에 균형 맞추기를 켰어요. 라운드가 지날수록 저마다 잘하는 카드를 받아요.',
      en: 'The same kind of gate, now balanced. Round by round, everyone gets the prompts they are good at.',
    },
    rounds: 4,
    seconds: SECONDS,
    figure: 'balance',
  },
];

/** One act with a hundred experts of whom four answer each prompt. */
export const HUNDRED_FOUR_ACTS: ActSettings[] = [
  {
    ...actOfPreset(PRESETS.hundredFour),
    batchSize: PROMPTS,
    rounds: 4,
    seconds: SECONDS,
    figure: 'finale',
  },
];
