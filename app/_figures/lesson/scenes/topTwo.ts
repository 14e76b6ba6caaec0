import { actor, box, changingExpert, drawnWay, expert, gate, mark, prompt, words } from '../cast';
import type { Scene } from '../scene';

const START = { x: 64, y: 196 };
const GATE = { x: 180, y: 196 };
const SURE = { x: 336, y: 100 };
const UNSURE = { x: 336, y: 292 };
/** The combined answer: seven tenths of one opinion, three of the other. */
const BAR = { x: 534, top: 76, width: 84, height: 240 };
const SHARE = 0.7;

/** Two opinions are weighed: the surer one counts more. */
export const TOP_TWO: Scene = {
  seconds: 9.5,
  caption: {
    ko: '카드마다 두 사람에게 물어요. 게이트가 더 믿는 사람의 답을 더 크게 쳐서 하나로 합쳐요.',
    en: 'Two experts answer each prompt. The answers are added up, and whom the gate trusts more counts for more.',
  },
  actors: [
    drawnWay(GATE, SURE, 2.1, 12),
    drawnWay(GATE, UNSURE, 2.1, 5),
    ...gate(GATE.x, GATE.y),
    expert({ x: 336, y: 196, scale: 0.8 }, 'asleep'),
    expert({ x: 410, y: 164, scale: 0.8 }, 'asleep'),
    expert({ x: 410, y: 228, scale: 0.8 }, 'asleep'),
    ...changingExpert(SURE, 'asleep', [3.2, 'awake']),
    ...changingExpert(UNSURE, 'asleep', [3.2, 'awake']),
    ...[SURE, UNSURE].map(({ x, y }) =>
      prompt(
        'video',
        START.x,
        START.y,
        [0.8, 1.8, { ...GATE }],
        [2.2, 3.2, { x, y: y + 36, scale: 0.7 }],
      ),
    ),
    prompt('video', START.x, START.y),
    words('70%', SURE.x, 50, { size: 24 }, [2.6, 3, { opacity: 1 }]),
    words('30%', UNSURE.x, 366, { size: 24 }, [2.6, 3, { opacity: 1 }]),
    box('dashed', {
      x: BAR.x,
      y: BAR.top + BAR.height / 2,
      width: BAR.width,
      height: BAR.height,
    }),
    {
      ...box(
        'right',
        {
          x: SURE.x,
          y: SURE.y,
          width: BAR.width,
          height: BAR.height * SHARE,
        },
        [4, 4.3, { opacity: 1 }],
        [4.3, 5.4, { x: BAR.x, y: BAR.top + (BAR.height * SHARE) / 2, scale: 1 }],
      ),
      pose: { x: SURE.x, y: SURE.y, scale: 0.3, opacity: 0, drawn: 1 },
    },
    {
      ...box(
        'wrong',
        {
          x: UNSURE.x,
          y: UNSURE.y,
          width: BAR.width,
          height: BAR.height * (1 - SHARE),
        },
        [4.6, 4.9, { opacity: 1 }],
        [4.9, 6, { x: BAR.x, y: BAR.top + BAR.height * (0.5 + SHARE / 2), scale: 1 }],
      ),
      pose: { x: UNSURE.x, y: UNSURE.y, scale: 0.3, opacity: 0, drawn: 1 },
    },
    mark('tick', BAR.x, BAR.top + (BAR.height * SHARE) / 2, 5.4, 1.2),
    mark('cross', BAR.x, BAR.top + BAR.height * (0.5 + SHARE / 2), 6, 0.9),
    actor(
      { kind: 'mark', mark: 'tick' },
      { x: BAR.x, y: 160, scale: 1.2, opacity: 0 },
      [6.6, 7, { opacity: 1 }],
      [7, 8, { x: START.x, y: START.y - 68, scale: 1.3 }],
    ),
  ],
};
