import { actor, box, expert, lateBox, words } from '../cast';
import type { Actor, Scene, Step } from '../scene';

const PEOPLE = [104, 184, 264].map((y) => ({ x: 206, y }));
const LAYERS = [320, 220, 120];
const PARTS = [394, 460, 526, 592];
/** Which part of each layer the token goes through, from the first layer (below) up. */
const CHOSEN = [2, 0, 3];

/** In our class one expert takes a whole prompt; in a model every layer chooses again. */
export const METAPHOR: Scene = {
  seconds: 10,
  caption: {
    ko: '우리 반에서는 한 사람이 카드 한 장을 통째로 맡았어요. 진짜 모델에서는 토큰마다, 층마다 작은 신경망을 새로 골라요.',
    en: 'In our class one person took a whole prompt. In a real model every layer chooses small networks anew, for every token.',
  },
  actors: [
    box('plate', { x: 140, y: 204, width: 248, height: 340 }),
    words({ ko: '우리 반', en: 'Our class' }, 100, 62, { size: 26 }),
    words({ ko: '한 사람이 한 장', en: 'a person, a prompt' }, 140, 344, {
      size: 20,
      look: 'soft',
    }),
    ...PEOPLE.map((place, index) => expert(place, index === 1 ? 'awake' : 'asleep')),
    token(72, 184, [1, 2.2, { x: 160 }]),
    box('plate', { x: 460, y: 204, width: 344, height: 340 }),
    words({ ko: '진짜 모델', en: 'A real model' }, 430, 62, { size: 26 }),
    ...LAYERS.flatMap((y, layer) => [
      words({ ko: `${layer + 1}층`, en: `Layer ${layer + 1}` }, 326, y, { size: 18, look: 'soft' }),
      ...PARTS.map((x) => box('outline', { x, y, width: 54, height: 54 })),
      lateBox(
        'filled',
        { x: PARTS[CHOSEN[layer] ?? 0] ?? 0, y, width: 54, height: 54 },
        3.4 + 1.6 * layer,
      ),
    ]),
    token(
      482,
      366,
      ...LAYERS.map(
        (y, layer): Step => [
          2.8 + 1.6 * layer,
          3.8 + 1.6 * layer,
          { x: PARTS[CHOSEN[layer] ?? 0] ?? 0, y },
        ],
      ),
      [8, 8.6, { x: 592, y: 62 }],
    ),
  ],
};

function token(x: number, y: number, ...steps: Step[]): Actor {
  return actor({ kind: 'modality', modality: 'text' }, { x, y, scale: 0.75 }, ...steps);
}
