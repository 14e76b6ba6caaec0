import { between, chance } from '#prisma/seed/make/chance';
import { COLOURS, STILL } from '#prisma/seed/make/picture/palette';
import { cloud, hill, stars, tuft, wavelet } from '#prisma/seed/make/picture/scenery';
import {
  circle,
  element,
  ellipse,
  fade,
  glow,
  group,
  onCircle,
  path,
  picture,
  placed,
  rectangle,
  stroke,
} from '#prisma/seed/make/picture/svg';

const { width, height } = STILL;

/** The sun cut in half by the sea: nothing tells whether it comes or goes. */
function horizon(): string {
  const waves = Array.from({ length: 16 }, (_, i) =>
    wavelet(20 + ((i * 211) % 860), 440 + ((i * 67) % 250), 70, '#f7b58a'),
  );
  const glitter = Array.from({ length: 9 }, (_, i) =>
    rectangle(480 - (120 - i * 8), 414 + i * 30, 240 - i * 16, 9, '#ffd27a', {
      rx: 5,
      opacity: 0.85 - i * 0.07,
    }),
  );
  return picture(
    STILL,
    element(
      'defs',
      {},
      fade('sky', '#7d6bb0', '#e58aa0', '#ffb77a', '#ffd48a'),
      fade('sea', '#c4788c', '#4c5c94'),
      glow('halo', '#ffe9a8'),
    ),
    rectangle(0, 0, width, 400, 'url(#sky)'),
    cloud(190, 170, 130, '#f3a6b4'),
    cloud(770, 120, 150, '#f0a0b3'),
    circle(480, 400, 330, 'url(#halo)'),
    circle(480, 400, 130, '#ff9a3d'),
    circle(480, 400, 112, '#ffb54f'),
    rectangle(0, 400, width, 320, 'url(#sea)'),
    ...glitter,
    ...waves,
    path('M700 392l60 0l-12 22h-36Z', COLOURS.ink),
    path('M728 388V320l38 62Z', COLOURS.paper),
  );
}

/** Two long ears over a bush. */
function ears(): string {
  const ear = (x: number, turn: number) =>
    placed(
      x,
      420,
      { turn },
      path('M-52 10C-66 -130 -40 -260 0 -300C40 -260 66 -130 52 10Z', '#9a8272'),
      path('M-26 0C-36 -110 -22 -210 0 -246C22 -210 36 -110 26 0Z', '#e8c4b4'),
    );
  const random = chance(301);
  const leaves = Array.from({ length: 90 }, () => {
    const x = between(random, 130, 830);
    const y = between(random, 420, 660);
    const green = [COLOURS.leaf, '#3b9160', COLOURS.forest, '#5cbf78'][random.below(4)];
    return placed(
      x,
      y,
      { turn: between(random, 0, 360) },
      path('M0 -34C18 -14 18 14 0 34C-18 14 -18 -14 0 -34Z', green ?? COLOURS.leaf),
    );
  });
  return picture(
    STILL,
    element('defs', {}, fade('sky', '#a9dcf7', '#e6f6ff')),
    rectangle(0, 0, width, height, 'url(#sky)'),
    cloud(180, 120, 120),
    cloud(770, 160, 100),
    hill(STILL, 470, 40, COLOURS.grass),
    ear(410, -9),
    ear(550, 12),
    ellipse(480, 560, 380, 170, '#3b9160'),
    circle(240, 500, 110, '#3b9160'),
    circle(480, 470, 130, '#3b9160'),
    circle(720, 500, 110, '#3b9160'),
    ...leaves,
    rectangle(0, 668, width, 60, '#6fbf62'),
    tuft(80, 690, 50),
    tuft(890, 700, 60),
  );
}

/** Umbrellas from far above on a grey street. */
function umbrellas(): string {
  const random = chance(302);
  const colours = [COLOURS.coral, COLOURS.sun, COLOURS.teal, COLOURS.plum, COLOURS.blue];
  const umbrella = (x: number, y: number, size: number, i: number) => {
    const colour = colours[i % colours.length] ?? COLOURS.coral;
    const tips = Array.from({ length: 8 }, (_, k) => onCircle(0, 0, size, k * 45 + i * 17));
    // Cloth hangs in between the ribs, so its edge bends inwards.
    const cloth = tips.map(([toX, toY], k) => {
      const [bendX, bendY] = onCircle(0, 0, size * 0.8, k * 45 + i * 17 - 22.5);
      return k === 0 ? `M${toX} ${toY}` : `Q${bendX} ${bendY} ${toX} ${toY}`;
    });
    const [lastX, lastY] = onCircle(0, 0, size * 0.8, i * 17 - 22.5);
    const outline = `${cloth.join('')}Q${lastX} ${lastY} ${tips[0]?.join(' ') ?? ''}Z`;
    const ribs = tips.map(([toX, toY]) => `M0 0L${toX} ${toY}`).join('');
    return placed(
      x,
      y,
      {},
      placed(12, 16, {}, path(outline, '#00000030')),
      path(outline, colour),
      stroke(ribs, '#ffffff', 4, { opacity: 0.5 }),
      circle(0, 0, 8, COLOURS.ink),
    );
  };
  const places = Array.from({ length: 14 }, (_, i) => ({
    x: 90 + (i % 5) * 195 + between(random, -30, 30),
    y: 110 + Math.floor(i / 5) * 250 + between(random, -50, 50),
  }));
  return picture(
    STILL,
    rectangle(0, 0, width, height, '#7c8594'),
    ...Array.from({ length: 60 }, (_, i) =>
      rectangle((i % 10) * 98 - 10, Math.floor(i / 10) * 122, 92, 116, '#858e9d', { rx: 6 }),
    ),
    ...[0, 1, 2, 3, 4, 5].map((i) => rectangle(150 + i * 120, 300, 70, 130, '#d7dce4')),
    ...places.map(({ x, y }, i) => umbrella(x, y, 70 + (i % 3) * 10, i)),
  );
}

/** Eyes in the dark between leaves; what they belong to cannot be seen. */
function eyes(): string {
  const random = chance(303);
  const leaf = (x: number, y: number, turn: number, fill: string) =>
    placed(
      x,
      y,
      { turn, scale: 1.4 },
      path('M0 -40C24 -18 24 18 0 40C-24 18 -24 -18 0 -40Z', fill),
    );
  const dark = Array.from({ length: 70 }, () => {
    const angle = between(random, 0, 2 * Math.PI);
    const far = between(random, 150, 300);
    return leaf(
      480 + far * 1.25 * Math.cos(angle),
      330 + far * 0.8 * Math.sin(angle),
      between(random, 0, 360),
      ['#16303a', '#1c3d45', '#12262f'][random.below(3)] ?? '#16303a',
    );
  });
  const eye = (x: number) =>
    group(
      {},
      circle(x, 330, 62, 'url(#shine)'),
      circle(x, 330, 36, '#ffd23e'),
      circle(x, 330, 30, '#ffe37a'),
      circle(x, 330, 17, '#10161f'),
      circle(x + 8, 320, 6, COLOURS.white),
    );
  return picture(
    STILL,
    element('defs', {}, fade('night', '#101a3c', '#25386b'), glow('shine', '#ffd23e')),
    rectangle(0, 0, width, height, 'url(#night)'),
    stars(STILL, 420, 60, chance(304)),
    circle(820, 120, 70, '#f7efcf'),
    circle(800, 104, 12, '#e6dcb4'),
    circle(838, 140, 16, '#e6dcb4'),
    stroke('M-20 560Q300 500 520 540T980 470', '#2a1f26', 44),
    stroke('M600 530Q700 460 760 380', '#2a1f26', 24),
    ellipse(480, 340, 300, 210, '#0c1720'),
    ...dark,
    ellipse(480, 330, 150, 110, '#0a1219'),
    eye(420),
    eye(540),
    hill(STILL, 660, 20, '#0d1726'),
  );
}

export const outdoorPictures = {
  'fu-horizon': horizon,
  'fu-ears': ears,
  'fu-umbrellas': umbrellas,
  'fu-eyes': eyes,
} satisfies Record<string, () => string>;
