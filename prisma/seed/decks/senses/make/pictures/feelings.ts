import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import {
  circle,
  element,
  ellipse,
  fade,
  path,
  picture,
  placed,
  rectangle,
  stroke,
  text,
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;
const HAIR = '#3a2b2a';

/** A friendly drawn head, 300 high; eyes, brows and mouth are given. */
export function head(
  {
    skin = COLOURS.skin,
    neck = '#e3ae84',
    shirt = COLOURS.blue,
    hair = HAIR,
    longHair = 'none',
  }: Partial<Record<Look, string>>,
  ...features: string[]
): string {
  return [
    path('M-150 -40Q-176 120 -150 226H150Q176 120 150 -40Z', longHair),
    path('M-190 330Q-180 200 0 196Q180 200 190 330Z', shirt),
    rectangle(-44, 130, 88, 90, neck, { rx: 30 }),
    ellipse(0, -32, 150, 146, hair),
    ellipse(-140, 34, 26, 36, skin),
    ellipse(140, 34, 26, 36, skin),
    path(
      'M-136 10C-136 -96 -70 -130 0 -130S136 -96 136 10C136 112 74 172 0 172S-136 112 -136 10Z',
      skin,
    ),
    path(
      'M-140 -14C-120 -70 -90 -84 -30 -92C40 -100 90 -70 140 -14C150 -110 90 -178 0 -178S-150 -110 -140 -14Z',
      hair,
    ),
    ...features,
  ].join('');
}

type Look = 'skin' | 'neck' | 'shirt' | 'hair' | 'longHair';

const openMouth = (widest: number) =>
  path(`M-${widest} 78Q0 ${78 + widest * 1.15} ${widest} 78Q0 92 -${widest} 78Z`, '#8d2f3c') +
  path(
    `M-${widest - 10} 81Q0 ${93 + 14} ${widest - 10} 81Q0 92 -${widest - 10} 81Z`,
    COLOURS.white,
  );

/** A: only the mouth smiles. B: cheeks rise, eyes narrow, crow's feet show. */
function twoSmiles(): string {
  const look = { skin: '#d9a074', neck: '#c58a5e', shirt: COLOURS.plum, hair: '#241a1a' };
  const posed = head(
    look,
    ellipse(-56, 12, 21, 25, COLOURS.white),
    ellipse(56, 12, 21, 25, COLOURS.white),
    circle(-54, 14, 13, HAIR),
    circle(54, 14, 13, HAIR),
    circle(-50, 9, 4, COLOURS.white),
    circle(58, 9, 4, COLOURS.white),
    stroke('M-82 -42Q-56 -54 -30 -44M30 -44Q56 -54 82 -42', HAIR, 9),
    stroke('M-8 48Q0 56 8 48', '#a8673a', 7),
    openMouth(54),
  );
  const felt = head(
    look,
    ellipse(-84, 66, 32, 20, '#c8603f', { opacity: 0.4 }),
    ellipse(84, 66, 32, 20, '#c8603f', { opacity: 0.4 }),
    stroke('M-84 20Q-56 -8 -30 18M30 18Q56 -8 84 20', HAIR, 11),
    stroke('M-74 40Q-56 48 -38 38M38 38Q56 48 74 40', '#a8673a', 6),
    stroke('M-100 10L-118 0M-100 22L-120 22M-100 34L-118 44', '#a8673a', 6),
    stroke('M100 10L118 0M100 22L120 22M100 34L118 44', '#a8673a', 6),
    stroke('M-84 -30Q-56 -42 -30 -30M30 -30Q56 -42 84 -30', HAIR, 9),
    stroke('M-8 52Q0 60 8 52', '#a8673a', 7),
    openMouth(60),
  );
  const card = (x: number, letter: string, face: string) =>
    placed(
      x,
      0,
      {},
      rectangle(-205, 60, 410, 560, COLOURS.paper, { rx: 30 }),
      element(
        'clipPath',
        { id: `card${letter}` },
        rectangle(-205, 60, 410, 560, '#000', { rx: 30 }),
      ),
      element(
        'g',
        { 'clip-path': `url(#card${letter})` },
        rectangle(-205, 60, 410, 560, letter === 'A' ? '#ffe0b0' : '#ffe6c4'),
        placed(0, 300, { scale: 1 }, face),
      ),
      circle(0, 640, 46, COLOURS.ink),
      text(0, 642, 52, COLOURS.white, letter),
    );
  return picture(
    STILL,
    element('defs', {}, fade('wall', '#7fc8c0', '#4fa39c')),
    rectangle(0, 0, width, height, 'url(#wall)'),
    card(250, 'A', posed),
    card(710, 'B', felt),
  );
}

/** A face behind a mask: inner ends of the brows raised, lids drooping, a tear. */
function maskEyes(): string {
  const face = head(
    { shirt: '#c9d3e8', hair: '#2c2430', longHair: '#2c2430' },
    stroke('M-92 -22Q-60 -44 -28 -54M92 -22Q60 -44 28 -54', '#2c2430', 10),
    ellipse(-58, 16, 27, 22, COLOURS.white),
    ellipse(58, 16, 27, 22, COLOURS.white),
    circle(-58, 24, 14, '#4a3328'),
    circle(58, 24, 14, '#4a3328'),
    circle(-53, 19, 4, COLOURS.white),
    circle(63, 19, 4, COLOURS.white),
    path('M-88 8Q-62 -18 -28 2L-28 -14Q-62 -26 -92 -6Z', COLOURS.skin),
    path('M88 8Q62 -18 28 2L28 -14Q62 -26 92 -6Z', COLOURS.skin),
    stroke('M-90 12Q-64 -10 -30 4M90 12Q64 -10 30 4', '#2c2430', 7),
    path('M-132 62Q0 40 132 62Q130 150 60 178Q0 190 -60 178Q-130 150 -132 62Z', '#dff1f7'),
    stroke('M-132 64Q0 42 132 64M-118 100Q0 84 118 100M-100 136Q0 124 100 136', '#b5d5e0', 5),
    stroke('M-130 70L-150 34M130 70L150 34', '#dff1f7', 8),
    path('M-86 42Q-74 60 -86 70Q-98 60 -86 42Z', '#6fc3ec'),
  );
  return picture(
    STILL,
    element('defs', {}, fade('wall', '#8fa3c7', '#64789f')),
    rectangle(0, 0, width, height, 'url(#wall)'),
    rectangle(600, 70, 280, 330, '#54688f', { rx: 12 }),
    rectangle(616, 86, 248, 298, '#9fb6d8'),
    ...Array.from({ length: 14 }, (_, i) => {
      const [x, y] = [630 + ((i * 67) % 220), 100 + ((i * 89) % 240)];
      return stroke(`M${x} ${y}l-8 26`, '#dceaf8', 5);
    }),
    stroke('M740 86V384M616 235H864', '#54688f', 12),
    placed(420, 390, { scale: 1.3 }, face),
  );
}

/** Brows pressed down, jaw clenched, red ears and steam; the words beside it say all is well. */
function message(): string {
  const face = head(
    { skin: '#f3a58b', shirt: COLOURS.plum, hair: '#4a2f1f' },
    stroke('M-96 -40L-26 -6M96 -40L26 -6', '#4a2f1f', 15),
    ellipse(-58, 24, 24, 20, COLOURS.white),
    ellipse(58, 24, 24, 20, COLOURS.white),
    circle(-50, 26, 11, '#2c1c14'),
    circle(50, 26, 11, '#2c1c14'),
    path('M-90 6L-28 22L-28 0L-90 -16Z', '#f3a58b'),
    path('M90 6L28 22L28 0L90 -16Z', '#f3a58b'),
    stroke('M-10 -14V8M10 -14V8', '#d0765c', 6),
    stroke('M-10 58Q0 64 10 58', '#d0765c', 7),
    rectangle(-56, 92, 112, 36, COLOURS.white, { rx: 14, stroke: '#8d2f3c', 'stroke-width': 7 }),
    stroke('M-28 94V126M0 94V126M28 94V126M-54 110H54', '#8d2f3c', 4),
    ellipse(-96, 66, 30, 18, '#e0563f', { opacity: 0.5 }),
    ellipse(96, 66, 30, 18, '#e0563f', { opacity: 0.5 }),
  );
  const steam = (x: number, flip: 1 | -1) =>
    placed(
      x,
      290,
      { flip },
      circle(0, 0, 26, COLOURS.white, { opacity: 0.9 }),
      circle(38, -18, 34, COLOURS.white, { opacity: 0.75 }),
      circle(86, -44, 42, COLOURS.white, { opacity: 0.5 }),
    );
  return picture(
    STILL,
    element('defs', {}, fade('wall', '#ffd08a', '#ff9f6b')),
    rectangle(0, 0, width, height, 'url(#wall)'),
    steam(720, 1),
    steam(240, -1),
    placed(480, 370, { scale: 1.35 }, face),
    placed(
      700,
      590,
      { turn: -12 },
      rectangle(-34, 96, 96, 120, '#f3a58b', { rx: 34 }),
      rectangle(-78, -110, 156, 240, COLOURS.ink, { rx: 24 }),
      rectangle(-66, -98, 132, 216, '#9fd4f3', { rx: 14 }),
      rectangle(-50, -70, 84, 34, COLOURS.white, { rx: 14 }),
      rectangle(-30, -22, 80, 34, COLOURS.sun, { rx: 14 }),
      ...[-30, 8, 46, 82].map((y) => rectangle(58, y, 40, 30, '#f3a58b', { rx: 15 })),
      rectangle(-96, 34, 42, 70, '#f3a58b', { rx: 20, transform: 'rotate(14 -76 70)' }),
    ),
  );
}

export const feelingPictures = {
  'image-two-smiles': twoSmiles,
  'image-mask-eyes': maskEyes,
  'pair-message-image': message,
} satisfies Record<string, () => string>;
