import { thing } from '#prisma/seed/make/picture/artwork';
import { COLOURS } from '#prisma/seed/make/picture/palette';
import { element, group, path, rectangle, text } from '#prisma/seed/make/picture/svg';
import { layerPicture } from '../drawing/layer';
import { robot, type Mood } from '../drawing/machinery';
import { modalityCard, tile } from '../drawing/modalities';

type Card = (x: number, y: number, size: number) => string;

const textCard: Card = (x, y, size) => modalityCard('text', x, y, size);
const imageCard: Card = (x, y, size) => modalityCard('image', x, y, size);
const audioCard: Card = (x, y, size) => modalityCard('audio', x, y, size);
const videoCard: Card = (x, y, size) => modalityCard('video', x, y, size);

function letterCard(letter: string): Card {
  return (x, y, size) => tile(x, y, size, text(0, 4, 62, '#2f6fd6', letter));
}

/** Eight robots of which these are awake. */
function awake(...indices: number[]): Mood[] {
  return Array.from({ length: 8 }, (_, i) => (indices.includes(i) ? 'awake' : 'asleep'));
}

function testDiagram(): string {
  return layerPicture({
    inputs: [textCard, imageCard, audioCard],
    moods: awake(1, 6),
    output: textCard,
  });
}

function eightBoxes(): string {
  return layerPicture({
    inputs: [textCard],
    moods: awake(2, 5),
    output: textCard,
    name: 'Mixtral 8x7B',
  });
}

function hundredTongues(): string {
  return layerPicture({
    inputs: ['가', 'あ', 'Я', 'Ω'].map(letterCard),
    moods: awake(0, 5),
    output: letterCard('A'),
  });
}

function allLamps(): string {
  return layerPicture({
    inputs: [textCard],
    moods: awake(0, 1, 2, 3, 4, 5, 6, 7),
    output: textCard,
    hasGate: false,
  });
}

/** How many experts there are nobody outside knows, hence the fog. */
function longFilm(): string {
  const fog = [0, 1, 2].map((i) =>
    rectangle(660 + i * 70, 0, 300 - i * 70, 720, 'url(#fog)', { opacity: 0.9 }),
  );
  const hidden = [190, 320, 450, 580].flatMap((y) => [
    robot(770, y, 90, 'asleep'),
    robot(890, y + 60, 90, 'asleep'),
  ]);
  return layerPicture({
    inputs: [textCard, imageCard, audioCard, videoCard],
    moods: awake(1, 4, 7),
    name: 'Gemini 1.5 Pro',
    over: group(
      {},
      element(
        'defs',
        {},
        element(
          'linearGradient',
          { id: 'fog', x1: 0, y1: 0, x2: 1, y2: 0 },
          element('stop', { offset: 0, 'stop-color': '#c9d6e6', 'stop-opacity': 0 }),
          element('stop', { offset: 1, 'stop-color': '#c9d6e6', 'stop-opacity': 0.6 }),
        ),
      ),
      ...hidden,
      ...fog,
    ),
  });
}

const PIECES = 3;

/** A landscape cut into nine pieces, which then go in one by one. */
function patches(): string {
  const side = 96;
  const gap = 12;
  const scene = group(
    {},
    rectangle(0, 0, 288, 288, COLOURS.sky),
    path('M0 190Q80 120 160 180T288 160V288H0Z', COLOURS.leaf),
    path('M0 240Q120 190 288 250V288H0Z', COLOURS.forest),
    thing('star', 220, 62, 84),
    thing('house', 110, 178, 130),
  );
  const photo: Card = (x, y) =>
    group(
      {},
      ...Array.from({ length: PIECES * PIECES }, (_, i) => {
        const [column, row] = [i % PIECES, Math.floor(i / PIECES)];
        const [px, py] = [
          x - 92 + column * (side * 0.62 + gap * 0.6),
          y - 92 + row * (side * 0.62 + gap * 0.6),
        ];
        const clip = `piece${i}`;
        return group(
          {},
          element(
            'clipPath',
            { id: clip },
            rectangle(px, py, side * 0.62, side * 0.62, COLOURS.white, { rx: 6 }),
          ),
          group(
            { 'clip-path': `url(#${clip})` },
            group(
              {
                transform: `translate(${px - column * side * 0.62} ${py - row * side * 0.62}) scale(0.62)`,
              },
              scene,
            ),
          ),
        );
      }),
    );
  return layerPicture({ inputs: [photo], moods: awake(3, 4), name: 'V-MoE' });
}

export const layerPictures = {
  'test-diagram': testDiagram,
  'eight-boxes': eightBoxes,
  'hundred-tongues': hundredTongues,
  'all-lamps': allLamps,
  'long-film': longFilm,
  patches,
} satisfies Record<string, () => string>;
