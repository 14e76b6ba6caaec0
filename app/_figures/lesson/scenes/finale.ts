import { MODALITIES, type Modality } from '#game/deck/deck';
import { box, expert, gate, prompt, way } from '../cast';
import type { Actor, Scene } from '../scene';

const GATE = { x: 196, y: 190 };
const GROUPS = MODALITIES.map((modality, index) => ({
  modality,
  x: 376 + 172 * (index % 2),
  y: 100 + 196 * Math.floor(index / 2),
}));
const ARRIVALS: Modality[] = ['image', 'text', 'video', 'audio', 'text', 'image', 'audio', 'video'];

const startX = (index: number) => 40 + 54 * (index % 2);
const startY = (index: number) => 100 + 60 * Math.floor(index / 2);

/** Every kind of input, one gate: experts for each kind have formed by themselves. */
export const FINALE: Scene = {
  seconds: 10.5,
  caption: {
    ko: '글·그림·소리·영상이 모두 같은 게이트를 지나요. 무엇이 들어가는지(멀티모달)와 누가 계산하는지(MoE)가 함께 쓰이는 거예요.',
    en: 'Text, image, audio and video all pass one gate. What goes in (multimodal) and who computes (MoE) work together.',
  },
  actors: [
    ...GROUPS.map((group) => way(GATE, group)),
    ...GROUPS.flatMap(({ x, y }) => [
      box('plate', { x, y, width: 156, height: 172 }),
      ...[-46, 0, 46].map((shift) => expert({ x: x + shift, y: y - 46, scale: 0.72 })),
    ]),
    ...gate(GATE.x, GATE.y),
    ...ARRIVALS.map((modality, index) => prompt(modality, startX(index), startY(index))),
    ...ARRIVALS.map((modality, index) => arrive(modality, index)),
  ],
};

function arrive(modality: Modality, index: number): Actor {
  const group = GROUPS.find((each) => each.modality === modality) ?? { x: 0, y: 0 };
  const isFirst = ARRIVALS.indexOf(modality) === index;
  const start = 0.6 + 0.85 * index;
  return prompt(
    modality,
    startX(index),
    startY(index),
    [start, start + 0.7, { ...GATE }],
    [start + 0.8, start + 1.6, { x: group.x + (isFirst ? -30 : 30), y: group.y + 36 }],
  );
}
