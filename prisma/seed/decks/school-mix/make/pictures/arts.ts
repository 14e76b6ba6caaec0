import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import { cloud } from '#prisma/seed/make/picture/scenery';
import {
  circle,
  element,
  ellipse,
  fade,
  group,
  path,
  picture,
  rectangle,
  stroke,
  text,
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;

/** Two bars of 4/4: four crotchets; then a crotchet, two quavers and a gap. */
function missingNote(): string {
  const [top, gap] = [290, 36];
  const y = (step: number) => top + 4 * gap - (step * gap) / 2;
  const head = (x: number, step: number) =>
    ellipse(x, y(step), 25, 18, COLOURS.ink, { transform: `rotate(-20 ${x} ${y(step)})` });
  const crotchet = (x: number, step: number) =>
    group({}, head(x, step), stroke(`M${x + 22} ${y(step) - 6}V${y(step) - 130}`, COLOURS.ink, 7));
  const lines = [0, 1, 2, 3, 4].map((i) => stroke(`M60 ${top + i * gap}H900`, COLOURS.ink, 4));
  return picture(
    STILL,
    element('defs', {}, fade('sheet', '#fffaf0', '#f6ead2')),
    rectangle(0, 0, width, height, '#8a63a8'),
    rectangle(30, 110, 900, 500, 'url(#sheet)', { rx: 22 }),
    ...lines,
    stroke(
      `M60 ${top}V${top + 4 * gap}M540 ${top}V${top + 4 * gap}M884 ${top}V${top + 4 * gap}`,
      COLOURS.ink,
      6,
    ),
    stroke(`M899 ${top}V${top + 4 * gap}`, COLOURS.ink, 14),
    text(116, top + gap, 82, COLOURS.ink, '4'),
    text(116, top + 3 * gap, 82, COLOURS.ink, '4'),
    ...[1, 2, 3, 2].map((step, i) => crotchet(210 + i * 88, step + 1)),
    crotchet(594, 4),
    head(672, 3),
    head(740, 2),
    stroke(`M694 ${y(3) - 6}V${y(3) - 126}M762 ${y(2) - 6}V${y(3) - 118}`, COLOURS.ink, 7),
    path(`M690 ${y(3) - 132}L766 ${y(3) - 124}v24L690 ${y(3) - 108}Z`, COLOURS.ink),
    circle(828, top + 2 * gap, 46, COLOURS.coral),
    text(828, top + 2 * gap + 2, 66, COLOURS.white, '?'),
  );
}

const VANISHING = [560, 330] as const;

/** An avenue in one-point perspective with four marked points. */
function vanishing(): string {
  const [vx, vy] = VANISHING;
  const towards = (x: number, y: number, part: number) =>
    [x + (vx - x) * part, y + (vy - y) * part] as const;
  const avenue = [0.86, 0.78, 0.67, 0.52, 0.32, 0.04].flatMap((part) => {
    const [leftX, leftY] = towards(60, 640, part);
    const [rightX, rightY] = towards(1_010, 640, part);
    const size = 1 - part;
    return [poplar(leftX, leftY, size), poplar(rightX, rightY, size)];
  });
  const marks: [string, number, number][] = [
    ['A', 300, 96],
    ['B', vx, vy],
    ['C', 96, 400],
    ['D', 500, 620],
  ];
  return picture(
    STILL,
    element('defs', {}, fade('sky', '#8fcdf3', '#f3fbff'), fade('road', '#c8b79a', '#a8967a')),
    rectangle(0, 0, width, height, 'url(#sky)'),
    cloud(760, 110, 110),
    cloud(120, 200, 70),
    rectangle(0, vy, width, height - vy, '#9bd08a'),
    path(`M${vx} ${vy}L190 720H880Z`, 'url(#road)'),
    ...[0.02, 0.32, 0.54, 0.7, 0.82].map((part) => {
      const [fromX, fromY] = towards(535, 720, part);
      const [toX, toY] = towards(535, 720, part + 0.16 * (1 - part));
      return stroke(`M${fromX} ${fromY}L${toX} ${toY}`, COLOURS.paper, 16 * (1 - part));
    }),
    ...avenue,
    ...marks.map(([name, x, y]) =>
      group(
        {},
        circle(x, y, 30, COLOURS.white, { stroke: COLOURS.red, 'stroke-width': 7 }),
        text(x, y + 1, 36, COLOURS.red, name),
      ),
    ),
  );
}

function poplar(x: number, y: number, size: number): string {
  return group(
    { transform: `translate(${x} ${y}) scale(${size})` },
    rectangle(-14, -90, 28, 96, COLOURS.bark),
    path('M0 -560Q96 -330 70 -120Q0 -60 -70 -120Q-96 -330 0 -560Z', COLOURS.forest),
    path('M-10 -520Q-70 -330 -50 -140Q-90 -320 -10 -520Z', '#3f9a6a'),
  );
}

export const artsPictures = {
  'school-missing-note-image': missingNote,
  'school-vanishing-image': vanishing,
} satisfies Record<string, () => string>;
