import type { Modality } from '#game/deck/deck';
import { actor, drawnWay, expert, lateBox, prompt, SLOT, slots, words } from '../cast';
import type { Actor, Scene } from '../scene';

const PROMPTS: Modality[] = ['text', 'image', 'video', 'audio', 'image', 'text'];
const promptX = (index: number) => 66 + 102 * index;
const PROMPT_Y = 84;
const EXPERTS = [124, 320, 516].map((x) => ({ x, y: 352 }));
const FIRST_SLOT = 298;
/** Two picks for each expert, as indices of prompts. */
const PICKS = [
  [1, 0],
  [1, 3],
  [4, 1],
];
const timesPicked = (prompt: number) => PICKS.flat().filter((pick) => pick === prompt).length;

/** Experts fill their places themselves; some prompts are wanted by many, some by nobody. */
export const EXPERTS_CHOOSE: Scene = {
  seconds: 10,
  caption: {
    ko: '이번에는 전문가가 카드를 골라요. 일은 모두에게 똑같이 나뉘지만, 인기 있는 카드와 아무도 고르지 않은 카드가 생겨요.',
    en: 'This time the experts choose. Everybody has the same amount of work, but some prompts are wanted by many and some by nobody.',
  },
  actors: [
    ...PICKS.flatMap((picks, index) =>
      picks.map((pick, turn) =>
        drawnWay(
          { x: EXPERTS[index]?.x ?? 0, y: FIRST_SLOT - 72 },
          { x: promptX(pick), y: PROMPT_Y + 28 },
          pickedAt(index, turn),
          4,
        ),
      ),
    ),
    ...EXPERTS.flatMap(({ x }) => slots(x, FIRST_SLOT, 2)),
    ...EXPERTS.map((place) => expert(place)),
    ...PROMPTS.map((modality, index) => prompt(modality, promptX(index), PROMPT_Y)),
    ...PROMPTS.flatMap((_, index) =>
      timesPicked(index) === 0
        ? [lateBox('dashed', { x: promptX(index), y: PROMPT_Y, width: 66, height: 62 }, 7)]
        : [],
    ),
    ...PROMPTS.map((_, index) =>
      words(
        `${timesPicked(index)}`,
        promptX(index),
        34,
        { size: 28, look: timesPicked(index) === 0 ? 'soft' : 'strong' },
        [7, 7.5, { opacity: 1 }],
      ),
    ),
    ...PICKS.flatMap((picks, index) => picks.map((pick, turn) => take(index, pick, turn))),
  ],
};

function pickedAt(index: number, turn: number): number {
  return 0.8 + 1.9 * index + 0.9 * turn;
}

function take(index: number, pick: number, turn: number): Actor {
  const at = pickedAt(index, turn);
  return actor(
    { kind: 'modality', modality: PROMPTS[pick] ?? 'text' },
    { x: promptX(pick), y: PROMPT_Y, opacity: 0 },
    [at + 0.6, at + 0.7, { opacity: 1 }],
    [at + 0.7, at + 1.6, { x: EXPERTS[index]?.x ?? 0, y: FIRST_SLOT - SLOT * turn, scale: 0.8 }],
  );
}
