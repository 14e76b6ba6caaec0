import { changingExpert, drawnWay, gate, latePrompt, mark, way } from '../cast';
import type { Modality } from '#game/deck/deck';
import type { Actor, Scene } from '../scene';

const GATE = { x: 320, y: 52 };
const PLACES = [66, 168, 270, 372, 474, 576].map((x) => ({ x, y: 352 }));
const LUCKY = 2;
const PILE: Modality[] = ['text', 'image', 'video', 'audio', 'image'];
const PIECE = 40;

/** One early right answer, and everything goes to the same expert from then on. */
export const COLLAPSE: Scene = {
  seconds: 10,
  caption: {
    ko: '처음에 맞힌 한 사람을 게이트가 더 믿고, 믿으니 더 보내요. 나머지는 배울 기회를 잃어요.',
    en: 'The gate trusts whoever was right first, so it sends them more, so it trusts them more. The others get no chance.',
  },
  actors: [
    ...PLACES.map((place) => way(GATE, above(place))),
    ...PILE.flatMap((_, index) => thicker(index)),
    ...PLACES.flatMap((place, index) =>
      index === LUCKY
        ? changingExpert(place, 'awake', [7.2, 'tired'])
        : changingExpert(place, 'awake', [3.4 + 0.3 * index, 'asleep']),
    ),
    ...PILE.map((modality, index) => fall(modality, index)),
    mark('tick', 222, 316, 2.2),
    ...gate(GATE.x, GATE.y).slice(0, 1),
  ],
};

function above({ x }: { x: number }) {
  return { x, y: 316 };
}

/** The line to the lucky one grows with every prompt. */
function thicker(index: number): Actor[] {
  const place = PLACES[LUCKY];
  return place ? [drawnWay(GATE, above(place), 0.6 + 1.2 * index, 4 + 3 * index)] : [];
}

function fall(modality: Modality, index: number): Actor {
  const x = PLACES[LUCKY]?.x ?? 0;
  const start = 0.6 + 1.2 * index;
  return latePrompt(
    modality,
    GATE.x,
    GATE.y,
    [start, start + 0.2, { opacity: 1 }],
    [start + 0.2, start + 1.1, { x, y: 294 - PIECE * index }],
  );
}
