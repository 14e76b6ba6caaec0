import { thing } from '#prisma/seed/make/picture/artwork';
import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import {
  circle,
  element,
  fade,
  group,
  onCircle,
  path,
  picture,
  placed,
  rectangle,
  stroke,
  text,
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;

/** A dial at 30, without a unit. */
function thirty(): string {
  const [x, y] = [480, 350];
  const turnOf = (degrees: number) => -135 + ((degrees + 20) / 80) * 270;
  const marks = Array.from({ length: 17 }, (_, i) => {
    const value = i * 5 - 20;
    const turn = turnOf(value);
    const [fromX, fromY] = onCircle(x, y, i % 2 === 0 ? 206 : 218, turn);
    const [toX, toY] = onCircle(x, y, 236, turn);
    const [wordX, wordY] = onCircle(x, y, 164, turn);
    return group(
      {},
      stroke(`M${fromX} ${fromY}L${toX} ${toY}`, COLOURS.ink, i % 2 === 0 ? 9 : 5),
      i % 2 === 0 ? text(wordX, wordY, 34, COLOURS.ink, String(value)) : '',
    );
  });
  return picture(
    STILL,
    element('defs', {}, fade('wall', '#d8b48a', '#c69a6c')),
    rectangle(0, 0, width, height, 'url(#wall)'),
    ...[0, 1, 2, 3, 4].map((i) => rectangle(0, i * 150, width, 6, '#a97d50')),
    ...[120, 420, 760].map((left, i) => rectangle(left, i * 150, 6, 150, '#a97d50')),
    circle(x + 8, y + 14, 296, '#00000030'),
    circle(x, y, 292, COLOURS.sea),
    circle(x, y, 262, COLOURS.paper),
    ...marks,
    placed(x, y, { turn: turnOf(30) }, path('M-14 40L-9 0L0 -200L9 0L14 40Z', COLOURS.red)),
    circle(x, y, 24, COLOURS.ink),
    rectangle(x - 74, y + 92, 148, 76, COLOURS.ink, { rx: 18 }),
    text(x + 6, y + 132, 54, COLOURS.sun, '30°'),
    rectangle(x - 40, 26, 80, 40, COLOURS.sea, { rx: 16 }),
  );
}

/** An invitation whose date can be read in two ways. */
function invitation(): string {
  return picture(
    STILL,
    element('defs', {}, fade('table', '#7fc8c0', '#4fa39c')),
    rectangle(0, 0, width, height, 'url(#table)'),
    ...Array.from({ length: 40 }, (_, i) =>
      circle((i * 197) % width, (i * 131) % height, 8 + (i % 3) * 4, '#ffffff', { opacity: 0.25 }),
    ),
    placed(
      480,
      370,
      { turn: -4 },
      rectangle(-352, -246, 720, 516, '#00000026', { rx: 30 }),
      rectangle(-360, -258, 720, 516, COLOURS.paper, { rx: 30 }),
      rectangle(-334, -232, 668, 464, 'none', {
        rx: 20,
        stroke: COLOURS.coral,
        'stroke-width': 8,
        'stroke-dasharray': '4 22',
        'stroke-linecap': 'round',
      }),
      thing('balloon', -236, -70, 190, { turn: -12 }),
      thing('balloon', 236, -70, 190, { turn: 12, flip: -1 }),
      thing('shortcake', 0, -120, 170),
      rectangle(-180, 12, 360, 150, COLOURS.sun, { rx: 34 }),
      text(0, 90, 104, COLOURS.ink, '03/04'),
      thing('wrapped-gift', -250, 150, 110),
      thing('wrapped-gift', 250, 150, 110),
    ),
  );
}

/** Only keys: the box around them is outside the picture. */
function keys(): string {
  const white = 120;
  const names = [0, 1, 2, 3, 4, 5, 6, 7];
  const blacks = [0, 1, 3, 4, 5, 7];
  return picture(
    STILL,
    element('defs', {}, fade('ivory', '#fffdf6', '#e9e2d2'), fade('ebony', '#4a4a55', '#15151c')),
    rectangle(0, 0, width, height, '#2b1d1a'),
    rectangle(0, 0, width, 60, '#7c1f2b'),
    rectangle(0, 56, width, 10, '#4d1019'),
    ...names.map((i) => rectangle(i * white + 3, 66, white - 6, 624, 'url(#ivory)', { rx: 12 })),
    ...names.map((i) => rectangle(i * white + 3, 660, white - 6, 30, '#cfc6b2', { rx: 12 })),
    ...blacks.map((i) =>
      group(
        {},
        rectangle((i + 1) * white - 38, 62, 82, 400, '#00000040', { rx: 10 }),
        rectangle((i + 1) * white - 40, 62, 76, 388, 'url(#ebony)', { rx: 10 }),
        rectangle((i + 1) * white - 30, 66, 56, 350, '#ffffff', { rx: 8, opacity: 0.08 }),
      ),
    ),
  );
}

export const thingPictures = {
  'fu-thirty': thirty,
  'fu-invitation': invitation,
  'fu-keys': keys,
} satisfies Record<string, () => string>;
