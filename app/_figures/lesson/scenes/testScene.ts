import { MODALITIES } from '#game/deck/deck';
import { actor, box, expert, prompt, words } from '../cast';
import type { Actor, Scene } from '../scene';

const BEFORE = { x: 120, y: 214 };
const AFTER = { x: 520, y: 214 };
const ROWS = MODALITIES.map((modality, index) => ({ modality, y: 116 + 66 * index }));

/** The same prompts are answered alone, before and after the lesson. */
export const TEST: Scene = {
  seconds: 9,
  caption: {
    ko: '같은 카드를 수업 전과 후에 한 번씩 혼자 풀어요. 두 번을 견주면 얼마나 배웠는지 보여요.',
    en: 'Everyone answers the same prompts alone, once before and once after. Comparing the two shows what was learnt.',
  },
  actors: [
    sheet(BEFORE),
    sheet(AFTER),
    words({ ko: '수업 전', en: 'Before' }, BEFORE.x, 52, { size: 28 }),
    words({ ko: '수업 후', en: 'After' }, AFTER.x, 52, { size: 28 }),
    actor({ kind: 'arrow', towards: 'right' }, { x: 320, y: 270, scale: 1.8 }),
    ...[266, 320, 374].map((x) => expert({ x, y: 190, scale: 0.8 })),
    words({ ko: '수업', en: 'The lesson' }, 320, 360, { look: 'soft' }),
    ...ROWS.flatMap(({ modality, y }, index) => [
      prompt(modality, BEFORE.x - 62, y),
      prompt(modality, BEFORE.x - 62, y, [
        3.4 + 0.3 * index,
        4.6 + 0.3 * index,
        { x: AFTER.x - 62 },
      ]),
      answerLine(BEFORE.x - 26, y, 0.8 + 0.5 * index),
      answerLine(AFTER.x - 26, y, 5.6 + 0.5 * index),
    ]),
  ],
};

function sheet({ x, y }: { x: number; y: number }): Actor {
  return box('plate', { x, y, width: 204, height: 280 });
}

/** An answer as it is written: a line, neither right nor wrong. */
function answerLine(x: number, y: number, at: number): Actor {
  return actor(
    { kind: 'line', to: { x: 100, y: 0 }, width: 8, look: 'strong' },
    { x, y, drawn: 0 },
    [at, at + 0.5, { drawn: 1 }],
  );
}
