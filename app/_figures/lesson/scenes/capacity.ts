import type { Modality } from '#game/deck/deck';
import { actor, expert, gate, latePrompt, SLOT, slots, way, words } from '../cast';
import type { Actor, Scene, Step } from '../scene';

const GATE = { x: 320, y: 46 };
const PLACES = [90, 243, 396, 549].map((x) => ({ x, y: 286 }));
const ROOM = 2;
const FIRST_SLOT = 232;

/** Which expert each prompt wants, in order of arrival; the second expert is wanted too often. */
const WISHES: { modality: Modality; expert: number; slot: number | null }[] = [
  { modality: 'image', expert: 1, slot: 0 },
  { modality: 'text', expert: 1, slot: 1 },
  { modality: 'audio', expert: 3, slot: 0 },
  { modality: 'image', expert: 1, slot: null },
  { modality: 'video', expert: 0, slot: 0 },
  { modality: 'text', expert: 1, slot: null },
];

/** Every expert holds two prompts; what finds no room falls out. */
export const CAPACITY: Scene = {
  seconds: 10.5,
  caption: {
    ko: '한 사람이 맡을 수 있는 카드에는 정원이 있어요. 자리가 차면 나중에 온 카드는 답을 얻지 못하고 버려져요.',
    en: 'Each expert has room for so many prompts. When it is full, those that come later fall out without an answer.',
  },
  actors: [
    ...PLACES.map(({ x }) => way(GATE, { x, y: 166 })),
    ...PLACES.flatMap(({ x }) => slots(x, FIRST_SLOT, ROOM)),
    ...PLACES.map((place, index) => expert(place, index === 2 ? 'asleep' : 'awake')),
    actor({ kind: 'tray', width: 300, height: 50 }, { x: 320, y: 364 }),
    words({ ko: '버려진 카드', en: 'Dropped' }, 92, 372, { size: 24, look: 'soft' }),
    ...WISHES.map((wish, index) => arrive(wish, index)),
    ...gate(GATE.x, GATE.y).slice(0, 1),
  ],
};

function arrive(wish: (typeof WISHES)[number], index: number): Actor {
  const x = PLACES[wish.expert]?.x ?? 0;
  const start = 0.5 + 1.3 * index;
  const shown: Step = [start, start + 0.2, { opacity: 1 }];
  if (wish.slot !== null) {
    const y = FIRST_SLOT - SLOT * wish.slot;
    return latePrompt(wish.modality, GATE.x, GATE.y, shown, [
      start + 0.2,
      start + 1.1,
      { x, y, scale: 0.8 },
    ]);
  }
  // Turned away at the full slots, it slides past the expert into the tray.
  return latePrompt(
    wish.modality,
    GATE.x,
    GATE.y,
    shown,
    [start + 0.2, start + 0.9, { x, y: 144, scale: 0.8 }],
    [start + 1, start + 1.3, { x: x + 76, y: 170 }],
    [start + 1.3, start + 2, { x: x + 60 + 24 * (index - 3), y: 364 }],
  );
}
