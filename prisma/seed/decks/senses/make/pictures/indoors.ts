import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import {
  circle,
  element,
  ellipse,
  fade,
  group,
  onCircle,
  path,
  picture,
  placed,
  polygon,
  rectangle,
  stroke,
  text,
  type Point,
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;

/** Four organ pipes of equal width; B is the longest. */
function pipes(): string {
  const pipe = (x: number, long: number, letter: string) =>
    placed(
      x,
      580,
      {},
      path(`M-46 -60V${-long}Q0 ${-long - 24} 46 ${-long}V-60L14 0H-14Z`, 'url(#metal)'),
      ellipse(0, -long, 46, 13, '#3a3f4c'),
      path('M-32 -92Q0 -120 32 -92V-70H-32Z', '#2a2f3a'),
      stroke('M-32 -92Q0 -112 32 -92', '#f7f2d8', 6),
      stroke(`M-22 ${-long + 40}V-140`, '#ffffff', 8, { opacity: 0.5 }),
      circle(0, 66, 34, COLOURS.paper),
      text(0, 67, 44, COLOURS.ink, letter),
    );
  return picture(
    STILL,
    element(
      'defs',
      {},
      fade('church', '#5b3f63', '#8a5f78'),
      element(
        'linearGradient',
        { id: 'metal', x1: 0, y1: 0, x2: 1, y2: 0 },
        element('stop', { offset: 0, 'stop-color': '#8f98a8' }),
        element('stop', { offset: 0.35, 'stop-color': '#eef2f7' }),
        element('stop', { offset: 1, 'stop-color': '#79828f' }),
      ),
    ),
    rectangle(0, 0, width, height, 'url(#church)'),
    path('M60 720V300Q60 30 480 16Q900 30 900 300V720Z', '#4a3353'),
    pipe(210, 330, 'A'),
    pipe(390, 500, 'B'),
    pipe(570, 240, 'C'),
    pipe(750, 400, 'D'),
    rectangle(110, 574, 740, 34, COLOURS.wood, { rx: 8 }),
    rectangle(130, 606, 700, 90, '#7d5136', { rx: 8 }),
    ...[210, 390, 570, 750].map((x, i) =>
      group({}, circle(x, 650, 34, COLOURS.paper), text(x, 651, 44, COLOURS.ink, 'ABCD'[i] ?? '')),
    ),
  );
}

/** A die seen from a corner: two on top, three on the left, one on the right. */
function threeFaces(): string {
  const [x, y] = [480, 360];
  const [across, up, down]: [Point, Point, Point] = [
    [200, -100],
    [-200, -100],
    [0, 236],
  ];
  /** A point on a face whose corner is the middle of the picture. */
  const on = (first: Point, second: Point, a: number, b: number): Point => [
    x + first[0] * a + second[0] * b,
    y + first[1] * a + second[1] * b,
  ];
  const face = (first: Point, second: Point, fill: string) =>
    polygon(
      [
        on(first, second, 0, 0),
        on(first, second, 1, 0),
        on(first, second, 1, 1),
        on(first, second, 0, 1),
      ],
      fill,
      { stroke: COLOURS.ink, 'stroke-width': 8, 'stroke-linejoin': 'round' },
    );
  const spot = (first: Point, second: Point, a: number, b: number) => {
    const [cx, cy] = on(first, second, a, b);
    const turn = `matrix(${first[0] / 236} ${first[1] / 236} ${second[0] / 236} ${second[1] / 236} ${cx} ${cy})`;
    return circle(0, 0, 27, COLOURS.ink, { transform: turn });
  };
  return picture(
    STILL,
    element('defs', {}, fade('felt', '#3f8f6b', '#2c7052')),
    rectangle(0, 0, width, height, 'url(#felt)'),
    ellipse(480, 600, 330, 60, '#00000033'),
    face(across, up, COLOURS.white),
    face(up, down, '#dfe6ef'),
    face(across, down, '#c3cedb'),
    spot(across, up, 0.26, 0.26),
    spot(across, up, 0.74, 0.74),
    spot(up, down, 0.22, 0.22),
    spot(up, down, 0.5, 0.5),
    spot(up, down, 0.78, 0.78),
    spot(across, down, 0.5, 0.5),
  );
}

/** Four wall clocks: three, six, four and five o'clock. */
function chimes(): string {
  const clock = (x: number, y: number, hour: number, letter: string, wood: string) => {
    const [tipX, tipY] = onCircle(0, 0, 62, hour * 30);
    const ticks = Array.from({ length: 12 }, (_, i) => {
      const [fromX, fromY] = onCircle(0, 0, 94, i * 30);
      const [toX, toY] = onCircle(0, 0, 106, i * 30);
      return `M${fromX} ${fromY}L${toX} ${toY}`;
    }).join('');
    return placed(
      x,
      y,
      {},
      rectangle(-140, -140, 280, 280, wood, { rx: 48 }),
      circle(0, 0, 120, COLOURS.white),
      stroke(ticks, COLOURS.ink, 7),
      stroke(`M0 0L${tipX} ${tipY}`, COLOURS.ink, 15),
      stroke('M0 0V-90', COLOURS.ink, 9),
      circle(0, 0, 11, COLOURS.red),
      circle(-176, -104, 34, COLOURS.paper),
      text(-176, -103, 44, COLOURS.ink, letter),
    );
  };
  return picture(
    STILL,
    element('defs', {}, fade('wall', '#d7e3ea', '#bccbd6')),
    rectangle(0, 0, width, height, 'url(#wall)'),
    ...Array.from({ length: 12 }, (_, i) => rectangle(i * 84, 0, 30, height, '#cfdce5')),
    clock(270, 190, 3, 'A', COLOURS.teal),
    clock(730, 190, 6, 'B', COLOURS.coral),
    clock(270, 530, 4, 'C', COLOURS.plum),
    clock(730, 530, 5, 'D', COLOURS.wood),
  );
}

export const indoorPictures = {
  'image-pipes': pipes,
  'image-three-faces': threeFaces,
  'pair-chimes-image': chimes,
} satisfies Record<string, () => string>;
