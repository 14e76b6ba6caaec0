import type { Clip } from '#prisma/seed/make/clip';
import { clamp, eased, keyed, passed } from '#prisma/seed/make/picture/motion';
import { COLOURS } from '#prisma/seed/make/picture/palette';
import {
  circle,
  element,
  ellipse,
  group,
  placed,
  polygon,
  rectangle,
  stroke,
} from '#prisma/seed/make/picture/svg';

/** Two plain shapes and a house of lines: the large one hunts, the small one flees into a corner. */
function chaseFrame(now: number): string {
  const smallX = keyed(now, [0.5, 250], [1.2, 330], [1.9, 470], [2.6, 540], [3.3, 560], [6, 566]);
  const smallY = keyed(now, [0.5, 260], [1.2, 130], [1.9, 110], [2.6, 230], [3.3, 396], [6, 404]);
  const bigX = keyed(
    now,
    [0, 60],
    [1, 130],
    [1.9, 280],
    [2.6, 400],
    [3.4, 452],
    [4.1, 436],
    [4.7, 456],
    [5.4, 440],
  );
  const bigY = keyed(
    now,
    [0, 390],
    [1, 320],
    [1.9, 170],
    [2.6, 120],
    [3.4, 250],
    [4.1, 292],
    [4.7, 312],
    [5.4, 300],
  );
  const cornered = passed(now, 3.3, 3.6);
  const shake = cornered * 3.5 * Math.sin(now * 46);
  const aim = (Math.atan2(smallY - bigY, smallX - bigX) * 180) / Math.PI + 90;
  const lunge = 1 + 0.05 * Math.sin(now * 9) * (1 - cornered * 0.4);
  return group(
    {},
    rectangle(0, 0, 640, 480, '#f6efe2'),
    stroke('M330 440H610V60H420M330 440V350', COLOURS.slate, 12),
    placed(
      bigX,
      bigY,
      { turn: aim, scale: lunge },
      polygon(
        [
          [0, -70],
          [56, 48],
          [-56, 48],
        ],
        COLOURS.red,
        { stroke: COLOURS.red, 'stroke-width': 10, 'stroke-linejoin': 'round' },
      ),
    ),
    circle(smallX + shake, smallY, 24 - 3 * cornered, COLOURS.blue),
  );
}

/** A box with eyes whose head sinks, starts up, and sinks again. */
function boxFrame(now: number): string {
  const sink = keyed(
    now,
    [0.3, 0],
    [1.5, 1],
    [1.75, 0.05],
    [2.1, 0],
    [3.3, 1],
    [3.5, 0.3],
    [3.8, 0.35],
    [4.8, 1.15],
  );
  const lids = clamp(0.45 + 0.6 * sink);
  const breath = 3 * Math.sin(now * 2.4);
  const lidY = -48 + 50 * lids;
  const eye = (x: number) =>
    group(
      {},
      circle(x, -22, 24, COLOURS.white),
      circle(x + 3, -16, 11, COLOURS.ink),
      element('clipPath', { id: `lid${x}` }, rectangle(x - 40, -60, 80, lidY + 60, '#000')),
      circle(x, -22, 26, '#e8984a', { 'clip-path': `url(#lid${x})` }),
      stroke(`M${x - 24} ${lidY}H${x + 24}`, '#8f5720', 5),
    );
  const lean = 15 * sink;
  const yawn = eased(passed(now, 2.15, 2.5)) * (1 - eased(passed(now, 2.8, 3.1)));
  return group(
    {},
    rectangle(0, 0, 640, 480, '#2f3a66'),
    rectangle(70, 60, 150, 170, '#1c2448', { rx: 10 }),
    rectangle(80, 70, 130, 150, '#101736'),
    circle(160, 116, 24, '#ffeec2'),
    circle(170, 110, 22, '#101736'),
    ...[
      [104, 96],
      [112, 170],
      [186, 186],
      [140, 200],
    ].map(([x = 0, y = 0]) => circle(x, y, 2.5, COLOURS.white)),
    rectangle(0, 390, 640, 90, '#4a3f63'),
    ellipse(360, 404, 150, 18, '#00000030'),
    placed(
      460,
      396,
      { turn: lean },
      rectangle(
        -200,
        -190 + 12 * sink + breath * 0.4,
        200,
        190 - 12 * sink - breath * 0.4,
        '#f7b765',
        { rx: 26 },
      ),
      rectangle(-200, -70, 200, 70, '#f0a04b', { rx: 26 }),
      placed(
        -100 + 8 * sink,
        -96 + 22 * sink,
        {},
        eye(-42),
        eye(42),
        ellipse(2, 42, 15 + 9 * yawn, 4 + 22 * yawn, '#7a3b22'),
        circle(-78, 22, 12, '#ef8f5d', { opacity: 0.6 }),
        circle(78, 22, 12, '#ef8f5d', { opacity: 0.6 }),
      ),
    ),
  );
}

export const feelingClips = {
  'video-chase': { seconds: 5.2, frame: chaseFrame },
  'video-box': { seconds: 5.2, frame: boxFrame },
} satisfies Record<string, Clip>;
