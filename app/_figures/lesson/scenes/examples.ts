import type { Localised } from '#game/deck/deck';
import { actor, box, lateBox, mark, picture, words } from '../cast';
import type { Actor, Scene } from '../scene';
import type { Picture } from '../scene';

/** Asked by examples alone: where is it found? */
const SOLVED: { name: Picture; place: Localised }[] = [
  { name: 'sun', place: { ko: '하늘', en: 'sky' } },
  { name: 'tree', place: { ko: '땅', en: 'land' } },
];
const QUERY: { name: Picture; place: Localised } = {
  name: 'boat',
  place: { ko: '물', en: 'water' },
};
const rowY = (row: number) => 74 + 126 * row;

/** Two solved examples show what is being asked; then the third is answered in the same way. */
export const EXAMPLES: Scene = {
  seconds: 9.5,
  caption: {
    ko: '문제를 설명하는 대신 풀린 보기 두 개를 보여 줘요. Flamingo는 이런 보기만 보고 무엇을 묻는지 알아차려요.',
    en: 'Instead of explaining the task, two solved examples come first. From these alone Flamingo picks up what is being asked.',
  },
  actors: [
    ...SOLVED.flatMap(({ name, place }, row) => [
      ...pair(name, row),
      words(place, 450, rowY(row), { size: 32 }, [1 + 1.6 * row, 1.5 + 1.6 * row, { opacity: 1 }]),
    ]),
    ...pair(QUERY.name, 2),
    lateBox('right', { x: 450, y: rowY(2), width: 200, height: 92 }, 6),
    actor(
      { kind: 'mark', mark: 'question' },
      { x: 450, y: rowY(2), scale: 1.4, opacity: 0 },
      [4, 4.5, { opacity: 1 }],
      [5.6, 6, { opacity: 0 }],
    ),
    words(QUERY.place, 450, rowY(2), { size: 32 }, [6, 6.5, { opacity: 1 }]),
    mark('tick', 590, rowY(2), 6.6, 1.2),
  ],
};

function pair(name: Picture, row: number): Actor[] {
  const y = rowY(row);
  return [
    box('plate', { x: 150, y, width: 150, height: 104 }),
    picture(name, 150, y),
    actor({ kind: 'arrow', towards: 'right' }, { x: 286, y, scale: 1.5 }),
    box(row === 2 ? 'dashed' : 'plate', { x: 450, y, width: 200, height: 92 }),
  ];
}
