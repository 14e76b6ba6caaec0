import { actor, box, expert, lateBox, mark, words } from '../cast';
import type { Actor, Scene } from '../scene';

const CHOICES = [0, 1, 2, 3].map((index) => ({
  x: 204 + 232 * (index % 2),
  y: 168 + 78 * Math.floor(index / 2),
}));
const PEOPLE = [92, 206, 320, 434, 548].map((x) => ({ x, y: 352 }));
/** What each of the five says; most are right. */
const ANSWERS = [2, 0, 2, 2, 3];
const TRUTH = 2;

/** One question, everybody answers, then the truth. */
export const QUIZ: Scene = {
  seconds: 8.5,
  caption: {
    ko: '문제 하나에 모두가 답하고, 곧바로 정답과 까닭을 함께 봐요.',
    en: 'Everybody answers one question, and the truth with its reason follows at once.',
  },
  actors: [
    box('plate', { x: 320, y: 78, width: 464, height: 92 }),
    strip(130, 60, 300),
    strip(130, 94, 210),
    actor({ kind: 'line', to: { x: 464, y: 0 }, width: 8, look: 'strong' }, { x: 88, y: 18 }, [
      0.6,
      5.4,
      { drawn: 0 },
    ]),
    ...CHOICES.map(({ x, y }) => box('outline', { x, y, width: 216, height: 62 })),
    lateBox('right', { ...(CHOICES[TRUTH] ?? { x: 0, y: 0 }), width: 216, height: 62 }, 5.8),
    ...CHOICES.map(({ x, y }, index) => words('ABCD'[index] ?? '', x - 80, y, { size: 28 })),
    ...PEOPLE.map((place) => expert(place)),
    ...ANSWERS.map((answer, index) => vote(answer, index)),
    mark('tick', 64, 246, 6, 1.2),
  ],
};

/** A line of the question, as lines of writing look from afar. */
function strip(x: number, y: number, length: number): Actor {
  return actor({ kind: 'line', to: { x: length, y: 0 }, width: 10, look: 'faint' }, { x, y });
}

function vote(answer: number, index: number): Actor {
  const from = PEOPLE[index] ?? { x: 0, y: 0 };
  const to = CHOICES[answer] ?? { x: 0, y: 0 };
  const before = ANSWERS.slice(0, index).filter((other) => other === answer).length;
  const start = 1.4 + 0.7 * index;
  return actor(
    { kind: 'box', width: 26, height: 26, look: 'filled' },
    { x: from.x, y: from.y - 30, opacity: 0 },
    [start, start + 0.3, { opacity: 1 }],
    [start + 0.3, start + 1.1, { x: to.x - 26 + 40 * before, y: to.y }],
  );
}
