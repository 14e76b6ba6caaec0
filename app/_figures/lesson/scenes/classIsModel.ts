import {
  actor,
  box,
  changingExpert,
  drawnWay,
  expert,
  gate,
  mark,
  prompt,
  way,
  words,
} from '../cast';
import type { Actor, Scene } from '../scene';

const GATE = { x: 226, y: 200 };
const CALLED = [1, 6];
const PLACES = Array.from({ length: 9 }, (_, index) => ({
  x: 370 + 95 * (index % 3),
  y: 124 + 90 * Math.floor(index / 3),
}));

/** A prompt goes through the gate to two experts of nine, and their answers come back as one. */
export const CLASS_IS_MODEL: Scene = {
  seconds: 9,
  caption: {
    ko: '카드가 게이트를 지나 몇 사람에게만 가요. 그 사람들의 답이 하나로 모여 모델의 답이 돼요.',
    en: 'A prompt passes the gate and goes to a few people only. Their answers become the model’s answer.',
  },
  actors: [
    box('dashed', { x: 386, y: 204, width: 472, height: 364 }),
    words({ ko: '우리 반 = 모델', en: 'Our class = the model' }, 386, 52, { size: 26 }),
    ...PLACES.map((place) => way(GATE, place)),
    ...CALLED.flatMap((index) => pathTo(index)),
    ...gate(GATE.x, GATE.y),
    ...PLACES.flatMap((place, index) =>
      CALLED.includes(index)
        ? changingExpert(place, 'asleep', [3.2, 'awake'])
        : [expert(place, 'asleep')],
    ),
    ...CALLED.flatMap((index) => copyTo(index)),
    prompt('image', 76, 200),
    mark('tick', 76, 132, 6.2, 1.3),
  ],
};

function pathTo(index: number): Actor[] {
  const place = PLACES[index];
  return place ? [drawnWay(GATE, place, 2.2)] : [];
}

/** A copy of the prompt flies out, and the expert's answer flies back. */
function copyTo(index: number): Actor[] {
  const place = PLACES[index];
  if (!place) return [];
  return [
    prompt(
      'image',
      76,
      200,
      [1, 2, { ...GATE }],
      [2.4, 3.4, { x: place.x, y: place.y + 34, scale: 0.7 }],
    ),
    actor(
      { kind: 'mark', mark: 'tick' },
      { x: place.x + 22, y: place.y - 24, scale: 0.7, opacity: 0 },
      [4, 4.4, { opacity: 1 }],
      [4.8, 5.5, { ...GATE }],
      [5.6, 6.3, { x: 76, y: 132 }],
    ),
  ];
}
