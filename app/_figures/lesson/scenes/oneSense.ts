import { actor, box, drawnWay, expert, lateBox, mark, prompt, words } from '../cast';
import type { Scene } from '../scene';

const CARD = { x: 120, y: 200 };
const PERSON = { x: 330, y: 200 };
const CHOICES = [120, 200, 280].map((y) => ({ x: 534, y }));

/** With one part of a prompt out of reach, more than one answer fits. */
export const ONE_SENSE: Scene = {
  seconds: 8,
  caption: {
    ko: '한 가지 감각으로는 카드의 한쪽만 알 수 있어요. 그래서 맞을 법한 답이 여럿 남아요.',
    en: 'One sense tells only one side of a prompt. So more than one answer still seems possible.',
  },
  actors: [
    box('plate', { x: CARD.x, y: CARD.y, width: 160, height: 220 }),
    prompt('image', CARD.x, CARD.y - 52),
    prompt('audio', CARD.x, CARD.y + 52, [0.8, 1.6, { opacity: 0 }]),
    lateBox('dashed', { x: CARD.x, y: CARD.y + 52, width: 112, height: 78 }, 1),
    mark('question', CARD.x, CARD.y + 52, 1.6, 1.1),
    drawnWay({ x: CARD.x + 40, y: CARD.y - 52 }, { x: PERSON.x - 36, y: PERSON.y }, 2.2),
    ...CHOICES.map(({ x, y }) => box('outline', { x, y, width: 130, height: 62 })),
    ...CHOICES.map(({ x, y }, index) =>
      words('ABC'[index] ?? '', x, y, { size: 30, look: 'soft' }),
    ),
    ...CHOICES.slice(0, 2).map(({ x, y }) => drawnWay(PERSON, { x: x - 66, y }, 3.6)),
    ...CHOICES.slice(0, 2).map(({ x, y }) =>
      lateBox('filled', { x, y, width: 130, height: 62 }, 4.4),
    ),
    ...CHOICES.slice(0, 2).map(({ x, y }, index) =>
      actor(
        { kind: 'words', words: both('AB'[index] ?? ''), size: 30, look: 'strong' },
        { x, y, opacity: 0 },
        [4.4, 4.9, { opacity: 1 }],
      ),
    ),
    expert({ ...PERSON, scale: 1.3, sense: 'image' }),
    mark('question', 614, 160, 5.4, 1.2),
  ],
};

function both(letter: string) {
  return { ko: letter, en: letter };
}
