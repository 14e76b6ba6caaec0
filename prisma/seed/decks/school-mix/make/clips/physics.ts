import type { Clip } from '#prisma/seed/make/clip';
import { blend, clamp, eased, passed } from '#prisma/seed/make/picture/motion';
import { COLOURS } from '#prisma/seed/make/picture/palette';
import { circle, ellipse, group, path, rectangle, stroke } from '#prisma/seed/make/picture/svg';

const BALLS = 5;
const RELEASE = 2;
/** A quarter of the swing of a string of 0.7 m, shown at half speed. */
const FALL_SECONDS = 0.84;

/** Two balls are pulled up, let go, and the clip stops as they hit the other three. */
function cradleFrame(now: number): string {
  const lifted = eased(passed(now, 0.5, 1.6));
  const falling = clamp((now - RELEASE) / FALL_SECONDS);
  const angle = -42 * (now < RELEASE ? lifted : Math.cos((falling * Math.PI) / 2));
  const [top, long, radius] = [110, 220, 30];
  const balls = Array.from({ length: BALLS }, (_, i) => {
    const x = 320 + (i - 2) * 2 * radius;
    const turn = i < 2 ? -angle : 0;
    return group(
      { transform: `rotate(${turn.toFixed(2)} ${x} ${top})` },
      stroke(`M${x} ${top}V${top + long}`, '#dfe6f0', 3),
      circle(x, top + long, radius - 0.5, '#9aa7ba'),
      circle(x - 9, top + long - 10, 9, '#eef3fa'),
    );
  });
  return group(
    {},
    rectangle(0, 0, 640, 480, '#27385e'),
    rectangle(0, 410, 640, 70, '#1b2947'),
    rectangle(24, 96, 592, 18, COLOURS.sun, { rx: 9 }),
    rectangle(24, 96, 16, 320, COLOURS.sun, { rx: 8 }),
    rectangle(600, 96, 16, 320, COLOURS.sun, { rx: 8 }),
    ellipse(320, 418, 310, 12, '#00000044'),
    ...balls,
    now >= RELEASE + FALL_SECONDS
      ? stroke('M290 300l-8 -26M276 314l-26 -10M290 372l-8 22', COLOURS.sun, 6)
      : '',
  );
}

/** Red and green light come together; a curtain falls before they overlap. */
function spotlightsFrame(now: number): string {
  const near = eased(passed(now, 0.8, 4));
  const [left, right] = [blend(130, 262, near), blend(510, 378, near)];
  const curtain = eased(passed(now, 0.5, 1.9));
  const beam = (from: number, to: number, colour: string) =>
    path(`M${from} 30L${to - 92} 390H${to + 92}Z`, colour, { opacity: 0.22 });
  return group(
    {},
    rectangle(0, 0, 640, 480, '#0f1526'),
    rectangle(0, 330, 640, 150, '#1a2236'),
    beam(90, left, '#ff3030'),
    beam(550, right, '#30e060'),
    ellipse(left, 392, 96, 40, '#ff2a2a'),
    ellipse(right, 392, 96, 40, '#1fd24f'),
    ...[90, 550].map((x) =>
      group(
        {},
        rectangle(x - 26, 4, 52, 34, '#525d73', { rx: 8 }),
        ellipse(x, 40, 22, 8, x < 320 ? '#ff8a8a' : '#8af0a8'),
      ),
    ),
    path(`M232 0H408V${blend(0, 470, curtain)}q-22 -16 -44 0t-44 0t-44 0t-44 0Z`, COLOURS.plum),
    stroke(
      [254, 298, 342, 386].map((x) => `M${x} 0V${blend(0, 462, curtain)}`).join(''),
      '#5f3c77',
      7,
      { opacity: curtain },
    ),
  );
}

export const physicsClips = {
  'school-cradle-clip': { seconds: 3.4, frame: cradleFrame },
  'school-spotlights-clip': { seconds: 4.8, frame: spotlightsFrame },
} satisfies Record<string, Clip>;
