import type { Clip } from '#prisma/seed/make/clip';
import { blend, eased, passed } from '#prisma/seed/make/picture/motion';
import { COLOURS } from '#prisma/seed/make/picture/palette';
import {
  blob,
  circle,
  ellipse,
  group,
  path,
  placed,
  rectangle,
  stroke,
} from '#prisma/seed/make/picture/svg';

/** A brush drags blue and yellow to the middle; a cloth hides what becomes of them. */
function brushFrame(now: number): string {
  const toBlue = eased(passed(now, 0.3, 0.9));
  const pullBlue = eased(passed(now, 0.9, 1.6));
  const toYellow = eased(passed(now, 1.6, 2.2));
  const pullYellow = eased(passed(now, 2.2, 2.9));
  const cover = eased(passed(now, 3.1, 3.9));
  const stir = now > 3.4 ? 16 * Math.sin(now * 12) : 0;
  const brushX =
    blend(blend(blend(blend(560, 190, toBlue), 300, pullBlue), 450, toYellow), 340, pullYellow) +
    stir;
  return group(
    {},
    rectangle(0, 0, 640, 480, '#dcd3ea'),
    path(
      'M90 250C70 120 240 50 380 70C540 90 600 200 570 300C550 360 480 340 440 370C400 410 330 440 240 410C150 390 100 340 90 250Z',
      '#c99a6b',
    ),
    path(
      'M100 250C80 130 240 64 380 82C530 100 586 204 556 292C536 346 470 330 432 358C390 396 326 424 244 396C160 378 110 330 100 250Z',
      '#e0b586',
    ),
    ellipse(250, 340, 34, 24, '#dcd3ea'),
    paint(180, 210, 52, '#2f62d0'),
    paint(470, 200, 52, '#ffd21f'),
    ...[
      [330, 110, COLOURS.white],
      [250, 130, '#3a3a44'],
    ].map(([x, y, colour]) => paint(Number(x), Number(y), 26, String(colour))),
    pullBlue > 0
      ? stroke(
          `M190 226Q240 250 ${blend(190, 310, pullBlue)} ${blend(226, 250, pullBlue)}`,
          '#2f62d0',
          34,
        )
      : '',
    pullYellow > 0
      ? stroke(
          `M460 216Q420 250 ${blend(460, 352, pullYellow)} ${blend(216, 254, pullYellow)}`,
          '#ffd21f',
          34,
        )
      : '',
    placed(
      brushX,
      blend(232, 238, pullYellow),
      { turn: 28 },
      rectangle(-8, -230, 16, 160, COLOURS.wood, { rx: 8 }),
      rectangle(-12, -80, 24, 40, '#b9bfc9'),
      path(
        'M-14 -42H14Q18 -14 0 14Q-18 -14 -14 -42Z',
        pullYellow > 0 ? '#ffd21f' : pullBlue > 0 || toBlue === 1 ? '#2f62d0' : '#f3e3c3',
      ),
    ),
    placed(
      330,
      blend(-240, 250, cover),
      {},
      path(
        'M-110 -90Q-60 -104 0 -92T110 -92Q104 0 112 92Q50 78 0 92T-112 90Q-100 0 -110 -90Z',
        COLOURS.coral,
      ),
      stroke('M-70 -86Q-60 0 -72 84M0 -88Q10 0 0 86M70 -88Q62 0 72 84', '#e2573f', 5),
    ),
  );
}

function paint(x: number, y: number, size: number, colour: string): string {
  const outline = [1, 0.97, 1.05, 0.96, 1.02, 0.95, 1.06, 0.97].map((factor, i) => {
    const angle = (i * Math.PI) / 4;
    return [
      x + size * factor * Math.cos(angle),
      y + size * 0.8 * factor * Math.sin(angle),
    ] as const;
  });
  return group(
    {},
    path(blob(outline), colour),
    ellipse(x - size * 0.3, y - size * 0.3, size * 0.22, size * 0.13, COLOURS.white, {
      opacity: 0.5,
    }),
  );
}

/** A card with a bird on one side and a cage on the other spins ever faster about its strings. */
function discFrame(now: number): string {
  const angle = 0.35 * now + 0.42 * Math.max(0, now - 0.6) ** 2.1;
  const face = Math.cos(angle * Math.PI);
  const width = Math.max(0.03, Math.abs(face));
  return group(
    {},
    rectangle(0, 0, 640, 480, '#cfe6dc'),
    rectangle(0, 400, 640, 80, '#b7d6c8'),
    stroke(
      `M60 ${236 + 3 * Math.sin(angle * 9)}L170 240M470 240L580 ${236 - 3 * Math.sin(angle * 9)}`,
      COLOURS.bark,
      6,
    ),
    ...[50, 590].map((x) =>
      group(
        {},
        ellipse(x, 240, 34, 40, COLOURS.skin),
        ellipse(x + (x < 320 ? 26 : -26), 232, 16, 10, COLOURS.skin),
      ),
    ),
    group(
      { transform: `translate(320 240) scale(1 ${width.toFixed(3)})` },
      circle(0, 0, 154, '#d8b98c'),
      circle(0, 0, 146, '#fffaf0'),
      face > 0 ? bird() : cage(),
    ),
  );
}

function bird(): string {
  return group(
    {},
    path('M-52 16Q-60 -44 -6 -52Q30 -70 46 -40L70 -30L46 -20Q44 40 -10 44L-70 60Z', COLOURS.blue),
    path('M-34 4Q-4 -14 22 10Q-2 38 -34 4Z', '#2f6fae'),
    circle(28, -38, 6, COLOURS.ink),
    path('M48 -38L74 -30L48 -22Z', COLOURS.sun),
    stroke('M-10 44V66M8 42V66', COLOURS.bark, 5),
  );
}

function cage(): string {
  const bars = [-72, -36, 0, 36, 72].map((x) => `M${x} ${-84 + Math.abs(x) * 0.6}V92`).join('');
  return group(
    {},
    stroke(`M-84 92V-10Q-80 -100 0 -104Q80 -100 84 -10V92Z${bars}`, COLOURS.amber, 7),
    stroke('M-84 20H84', COLOURS.amber, 5),
    circle(0, -114, 10, 'none', { stroke: COLOURS.amber, 'stroke-width': 6 }),
    rectangle(-94, 88, 188, 16, COLOURS.wood, { rx: 6 }),
  );
}

export const artsClips = {
  'school-brush-clip': { seconds: 4.6, frame: brushFrame },
  'school-spinning-disc-clip': { seconds: 4.8, frame: discFrame },
} satisfies Record<string, Clip>;
