import type { Localised } from '#game/deck/deck';
import { actor, box, lateBox, mark, picture, words } from '../cast';
import type { Actor, Scene } from '../scene';
import { PICTURES, type Picture } from '../scene';

const NAMES: Record<Picture, Localised> = {
  sun: { ko: '해', en: 'sun' },
  tree: { ko: '나무', en: 'tree' },
  boat: { ko: '배', en: 'boat' },
};
/** Captions stand in another order than pictures, as they do when one has to match them. */
const CAPTIONS: Picture[] = ['tree', 'boat', 'sun'];
const columnX = (column: number) => 282 + 122 * column;
const rowY = (row: number) => 146 + 96 * row;
const CELLS = CAPTIONS.flatMap((caption, row) =>
  PICTURES.map((name, column) => ({
    x: columnX(column),
    y: rowY(row),
    isMatch: name === caption,
    at: 1 + 0.5 * (row * PICTURES.length + column),
  })),
);

/** Every caption is compared with every picture; the pairs that belong together stand out. */
export const MATCHING: Scene = {
  seconds: 10,
  caption: {
    ko: '글마다 모든 그림과 얼마나 어울리는지 재요. CLIP은 이렇게 짝을 맞추며 글과 그림을 한자리에서 이해해요.',
    en: 'Every caption is scored against every picture. Finding the pairs is how CLIP learns to see words and pictures in one space.',
  },
  actors: [
    ...PICTURES.map((name, column) => picture(name, columnX(column), 56)),
    ...CAPTIONS.flatMap((name, row) => [
      box('plate', { x: 124, y: rowY(row), width: 150, height: 68 }),
      words(NAMES[name], 124, rowY(row), { size: 28 }),
    ]),
    ...CELLS.map(({ x, y }) => box('outline', { x, y, width: 108, height: 82 })),
    ...CELLS.map(({ x, y, at, isMatch }) =>
      isMatch ? lateBox('right', { x, y, width: 108, height: 82 }, at) : little(x, y, at),
    ),
    ...CELLS.filter(({ isMatch }) => isMatch).map(({ x, y, at }) =>
      mark('tick', x, y, at + 0.3, 1.2),
    ),
  ],
};

/** How little the two have to do with each other, as a short bar. */
function little(x: number, y: number, at: number): Actor {
  return actor(
    { kind: 'line', to: { x: 18, y: 0 }, width: 10, look: 'faint' },
    { x: x - 9, y, opacity: 0 },
    [at, at + 0.5, { opacity: 1 }],
  );
}
