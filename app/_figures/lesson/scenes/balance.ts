import type { Modality } from '#game/deck/deck';
import { actor, changingExpert, gate, latePrompt, prompt, way } from '../cast';
import type { Actor, Scene } from '../scene';

const GATE = { x: 320, y: 48 };
const PLACES = [66, 168, 270, 372, 474, 576].map((x) => ({ x, y: 306 }));
const BUSY = 2;
const PILE: Modality[] = ['text', 'image', 'video', 'audio'];
const NEXT: Modality[] = ['image', 'audio', 'text', 'video', 'text', 'image'];
const GROUND = 248;
const PIECE = 42;

/** After a lopsided round the gate adds to the idle and takes from the busy; the next is even. */
export const BALANCE: Scene = {
  seconds: 10,
  caption: {
    ko: '라운드가 끝나면 바쁜 사람의 점수는 조금 내리고, 쉰 사람의 점수는 조금 올려요. 그래서 다음 카드는 고르게 나뉘어요.',
    en: 'After a round the gate lowers the score of the busy a little and raises that of the idle. So the next prompts are shared out.',
  },
  actors: [
    ...PLACES.map(({ x }) => way(GATE, { x, y: 272 })),
    ...PLACES.flatMap((place, index) =>
      index === BUSY
        ? changingExpert(place, 'tired', [5, 'awake'])
        : changingExpert(place, 'asleep', [5, 'awake']),
    ),
    ...PILE.map((modality, index) =>
      prompt(modality, PLACES[BUSY]?.x ?? 0, GROUND - PIECE * index, [1.6, 2.4, { opacity: 0 }]),
    ),
    ...PLACES.map(({ x }, index) => arrow(x, index === BUSY ? 'down' : 'up')),
    ...NEXT.map((modality, index) => deal(modality, index)),
    ...gate(GATE.x, GATE.y).slice(0, 1),
  ],
};

/** The bias of one expert moves a small step. */
function arrow(x: number, towards: 'up' | 'down'): Actor {
  const shift = towards === 'up' ? -6 : 6;
  return actor(
    { kind: 'arrow', towards },
    { x, y: 366 - shift, opacity: 0 },
    [2.6, 3.2, { opacity: 1 }],
    [3.2, 4, { y: 366 + shift }],
  );
}

function deal(modality: Modality, index: number): Actor {
  const start = 4.4 + 0.5 * index;
  return latePrompt(
    modality,
    GATE.x,
    GATE.y,
    [start, start + 0.2, { opacity: 1 }],
    [start + 0.2, start + 1.1, { x: PLACES[index]?.x ?? 0, y: GROUND }],
  );
}
