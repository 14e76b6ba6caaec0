import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import { cloud } from '#prisma/seed/make/picture/scenery';
import {
  element,
  ellipse,
  fade,
  group,
  path,
  picture,
  placed,
  rectangle,
  stroke,
  text,
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;

/** A metal cylinder on a stone block in the yard of a palace, a ruler beside it. */
function palaceYard(): string {
  return picture(
    STILL,
    element(
      'defs',
      {},
      fade('sky', '#9fd3ef', '#e6f4fb'),
      fade('metal', '#5f6b78', '#394450'),
      fade('stone', '#c7c2b6', '#a8a294'),
    ),
    rectangle(0, 0, width, height, 'url(#sky)'),
    cloud(180, 90, 90),
    cloud(820, 70, 70),
    hall(480, 330),
    rectangle(0, 440, width, 280, '#d8c7a4'),
    stroke(
      'M0 500H960M0 580H960M0 670H960M150 440L60 720M400 440L380 720M620 440L650 720M820 440L920 720',
      '#c3b08a',
      5,
    ),
    ellipse(480, 660, 200, 30, '#00000022'),
    path('M340 480L620 480L640 660H320Z', 'url(#stone)'),
    path('M340 480L372 450H588L620 480Z', '#dedacf'),
    rectangle(418, 290, 124, 176, 'url(#metal)'),
    ellipse(480, 466, 62, 16, '#394450'),
    ellipse(480, 290, 72, 19, '#7c8894'),
    ellipse(480, 290, 56, 13, '#1f2730'),
    stroke('M418 350Q480 372 542 350M418 410Q480 432 542 410', '#7c8894', 7),
    placed(
      690,
      560,
      { turn: 12 },
      rectangle(-15, -170, 30, 290, COLOURS.wood, { rx: 4 }),
      stroke(
        Array.from({ length: 13 }, (_, i) => `M-15 ${-156 + i * 21}h${i % 5 === 0 ? 24 : 14}`).join(
          '',
        ),
        COLOURS.ink,
        4,
      ),
    ),
  );
}

/** A hall with red columns, green beams and upturned eaves. */
function hall(x: number, y: number): string {
  return placed(
    x,
    y,
    {},
    rectangle(-300, -30, 600, 120, '#f3e3c3'),
    ...[-290, -180, -60, 40, 160, 270].map((dx) => rectangle(dx, -40, 22, 140, '#b23a34')),
    ...[-140, -8, 100].map((dx) =>
      group(
        {},
        rectangle(dx - 14, -10, 44, 90, '#5c8f7a'),
        stroke(`M${dx + 8} -10V80M${dx - 14} 20h44M${dx - 14} 50h44`, '#f3e3c3', 3),
      ),
    ),
    rectangle(-320, -60, 640, 30, '#2f7d6b'),
    path(
      'M-420 -44Q-330 -70 -260 -170Q0 -200 260 -170Q330 -70 420 -44Q400 -30 370 -36H-370Q-400 -30 -420 -44Z',
      '#39414f',
    ),
    stroke('M-262 -172Q0 -204 262 -172', '#252b36', 18),
    stroke(
      Array.from({ length: 13 }, (_, i) => `M${-240 + i * 40} -176L${-342 + i * 57} -50`).join(''),
      '#4c5666',
      5,
    ),
    rectangle(-360, 90, 720, 26, '#c9c3b5'),
  );
}

/** A number cut into stone. */
function stoneNumber(): string {
  const bricks = Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 7 }, (_, i) =>
      rectangle(
        -90 + i * 176 + (row % 2) * 88,
        row * 92 + 4,
        166,
        82,
        row % 3 === 1 ? '#a9654c' : '#b5705a',
        { rx: 6 },
      ),
    ).join(''),
  );
  const leaf = (x: number, y: number, turn: number) =>
    placed(
      x,
      y,
      { turn },
      path('M0 0Q-34 -20 -30 -54Q0 -46 0 -74Q8 -44 34 -50Q34 -18 0 0Z', COLOURS.forest),
    );
  return picture(
    STILL,
    element('defs', {}, fade('slab', '#e3ded2', '#c6c0b2')),
    rectangle(0, 0, width, height, '#8a4f3d'),
    ...bricks,
    rectangle(84, 268, 800, 220, '#00000033', { rx: 10 }),
    rectangle(76, 256, 808, 216, 'url(#slab)', { rx: 10 }),
    rectangle(98, 278, 764, 172, 'none', { rx: 6, stroke: '#aaa393', 'stroke-width': 6 }),
    text(480, 369, 92, '#f4f0e6', 'MDCCCLXXXIX'),
    text(480, 366, 92, '#5c5649', 'MDCCCLXXXIX'),
    stroke(
      'M20 720Q40 520 30 380T70 120M40 560Q110 520 130 500M30 380Q-10 330 0 280',
      '#3c6b3f',
      9,
    ),
    ...[
      [40, 640, 20],
      [20, 540, -40],
      [70, 480, 40],
      [130, 510, 70],
      [34, 400, -20],
      [60, 330, 30],
      [20, 280, -30],
      [60, 200, 10],
      [76, 130, 30],
    ].map(([x = 0, y = 0, turn = 0]) => leaf(x, y, turn)),
  );
}

export const historyPictures = {
  'school-palace-yard-image': palaceYard,
  'school-stone-number-image': stoneNumber,
} satisfies Record<string, () => string>;
