import { actor, changingExpert, drawnWay, gate, mark, prompt, way, words } from '../cast';
import type { Actor, Scene } from '../scene';

const GATE = { x: 200, y: 180 };
const PLACES = Array.from({ length: 9 }, (_, index) => ({
  x: 350 + 105 * (index % 3),
  y: 66 + 108 * Math.floor(index / 3),
}));

/** One prompt goes to everybody: nine calls for one answer. */
export const DENSE: Scene = {
  seconds: 8.5,
  caption: {
    ko: '카드 한 장에 모두가 답해요. 의견은 많이 모이지만, 답 하나에 사람 수만큼 계산이 들어요.',
    en: 'Everybody answers every prompt. That gathers many opinions, but one answer costs as many calls as there are people.',
  },
  actors: [
    ...PLACES.map((place) => way(GATE, place)),
    ...PLACES.map((place) => drawnWay(GATE, place, 2.2, 5)),
    ...gate(GATE.x, GATE.y),
    ...PLACES.flatMap((place) => changingExpert(place, 'asleep', [3.2, 'awake'])),
    ...PLACES.flatMap((place, index) => copyTo(place, index)),
    prompt('audio', 66, 180),
    mark('tick', 66, 112, 6.2, 1.3),
    words({ ko: '카드 1장에 9번 계산', en: '9 calls for 1 prompt' }, 320, 372, { size: 28 }, [
      5.8,
      6.3,
      { opacity: 1 },
    ]),
  ],
};

function copyTo(place: { x: number; y: number }, index: number): Actor[] {
  return [
    prompt(
      'audio',
      66,
      180,
      [1, 2, { ...GATE }],
      [2.4, 3.3, { x: place.x, y: place.y + 36, scale: 0.6 }],
    ),
    actor(
      { kind: 'mark', mark: index % 4 === 3 ? 'cross' : 'tick' },
      { x: place.x + 24, y: place.y - 22, scale: 0.6, opacity: 0 },
      [3.8 + 0.1 * index, 4.2 + 0.1 * index, { opacity: 1 }],
    ),
  ];
}
