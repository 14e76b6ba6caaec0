import { box, drawnWay, lateBox, mark, prompt, words } from '../cast';
import type { Scene } from '../scene';

const SEEN = { x: 96, y: 110 };
const HEARD = { x: 96, y: 290 };
const CHOICES = [80, 200, 320].map((y) => ({ x: 400, y }));

/** Each part leaves two answers; only one is left by both. */
export const FUSION: Scene = {
  seconds: 9,
  caption: {
    ko: '그림에 맞는 답이 둘, 소리에 맞는 답도 둘이에요. 둘을 함께 보면 양쪽에 다 맞는 답은 하나뿐이에요.',
    en: 'Two answers fit the picture and two fit the sound. Only one fits both, so together they decide it.',
  },
  actors: [
    ...CHOICES.slice(0, 2).map(({ x, y }) => drawnWay(SEEN, { x: x - 90, y: y - 12 }, 0.8, 6)),
    ...CHOICES.slice(1).map(({ x, y }) => drawnWay(HEARD, { x: x - 90, y: y + 12 }, 2.4, 6)),
    box('plate', { ...SEEN, width: 110, height: 92 }),
    box('plate', { ...HEARD, width: 110, height: 92 }),
    prompt('image', SEEN.x, SEEN.y),
    prompt('audio', HEARD.x, HEARD.y),
    ...CHOICES.map(({ x, y }) => box('outline', { x, y, width: 180, height: 84 })),
    lateBox('right', { x: 400, y: 200, width: 180, height: 84 }, 5.4),
    ...CHOICES.map(({ x, y }, index) => words('ABC'[index] ?? '', x - 50, y, { size: 34 })),
    ...CHOICES.slice(0, 2).map(({ x, y }) => sign('image', x + 2, y, 1.6)),
    ...CHOICES.slice(1).map(({ x, y }) => sign('audio', x + 50, y, 3.2)),
    mark('tick', 550, 200, 5.8, 1.5),
  ],
};

/** "This one fits what I know." */
function sign(modality: 'image' | 'audio', x: number, y: number, at: number) {
  const made = prompt(modality, x, y, [at, at + 0.4, { opacity: 1 }]);
  return { ...made, pose: { ...made.pose, opacity: 0, scale: 0.9 } };
}
