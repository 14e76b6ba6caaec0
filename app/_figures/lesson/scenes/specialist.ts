import { MODALITIES } from '#game/deck/deck';
import { actor, box, drawnWay, mark, prompt, way, words } from '../cast';
import type { Scene } from '../scene';

const QUESTION = { x: 70, y: 200 };
const SPEAKER = { x: 270, y: 200 };
const TOOLS = MODALITIES.filter((modality) => modality !== 'text').map((modality, index) => ({
  modality,
  x: 530,
  y: 82 + 118 * index,
}));
const CALLED = { x: 530, y: 82 };

/** A language model sends a picture to a tool and reads what the tool writes back. */
export const SPECIALIST: Scene = {
  seconds: 10,
  caption: {
    ko: '글만 아는 모델이 그림을 볼 줄 아는 도구를 불러요. 이 전문가는 따로 만든 도구여서 MoE의 전문가와는 달라요.',
    en: 'A model that only knows words calls a tool that can see. This specialist is a separate tool, unlike the experts of an MoE.',
  },
  actors: [
    ...TOOLS.map(({ x, y }) => box('plate', { x, y, width: 170, height: 96 })),
    ...TOOLS.map(({ modality, x, y }) => {
      const sign = prompt(modality, x, y - 14);
      return { ...sign, pose: { ...sign.pose, scale: 0.9 } };
    }),
    words({ ko: '그림 도구', en: 'Sees' }, 530, 110, { size: 22 }),
    words({ ko: '소리 도구', en: 'Hears' }, 530, 228, { size: 22 }),
    words({ ko: '영상 도구', en: 'Watches' }, 530, 346, { size: 22 }),
    way(QUESTION, SPEAKER),
    drawnWay({ x: SPEAKER.x + 80, y: 176 }, { x: CALLED.x - 88, y: 84 }, 2.2, 6),
    box('filled', { ...SPEAKER, width: 172, height: 130 }),
    words({ ko: '언어 모델', en: 'Language' }, SPEAKER.x, 184, { size: 26 }),
    words({ ko: '글만 읽어요', en: 'reads words' }, SPEAKER.x, 218, { size: 20, look: 'soft' }),
    prompt('image', QUESTION.x, QUESTION.y),
    prompt(
      'image',
      QUESTION.x,
      QUESTION.y,
      [0.8, 1.8, { x: SPEAKER.x, y: 290 }],
      [2.2, 3.6, { x: CALLED.x - 64, y: CALLED.y }],
      [4, 4.5, { opacity: 0 }],
    ),
    actor(
      { kind: 'modality', modality: 'text' },
      { x: CALLED.x - 64, y: CALLED.y, opacity: 0 },
      [4, 4.5, { opacity: 1 }],
      [5, 6.4, { x: SPEAKER.x, y: 290 }],
    ),
    mark('tick', QUESTION.x, 132, 7.2, 1.3),
  ],
};
