import type { Clip } from '#prisma/seed/make/clip';
import { blend, eased, passed } from '#prisma/seed/make/picture/motion';
import { FRAME } from '#prisma/seed/make/picture/palette';
import { group, rectangle, stroke, type Point } from '#prisma/seed/make/picture/svg';
import { arrow, gate, night, robot, wayBetween, wire } from '../drawing/machinery';
import { modalityCard } from '../drawing/modalities';
import { alongWay, routingClip, type Token } from '../drawing/routing';

type Card = (x: number, y: number, size: number) => string;

const textCard: Card = (x, y, size) => modalityCard('text', x, y, size);
const imageCard: Card = (x, y, size) => modalityCard('image', x, y, size);

function texts(targets: number[][], step: number): Token[] {
  return targets.map((to, i) => ({ card: textCard, to, at: i * step }));
}

const oneWay = routingClip({ tokens: texts([[2], [0], [3], [1], [2]], 0.85), robots: 4 }, 0.4);

const copies = routingClip(
  {
    tokens: texts(
      [
        [0, 3],
        [2, 5],
        [1, 4],
        [3, 4],
      ],
      1.1,
    ),
    robots: 6,
  },
  0.4,
);

/** Words go down and pieces of a picture mostly up: experts specialise, though never strictly. */
const sharedPool = routingClip(
  {
    tokens: [1, 4, 0, 5, 2, 3, 3, 4].map((to, i) => ({
      card: i % 2 === 0 ? imageCard : textCard,
      to: [to],
      at: i * 0.52,
    })),
    robots: 6,
  },
  0.75,
);

const MIDDLE = 2;
/** Who has not been called until then falls asleep. */
const PATIENCE_SECONDS = 2.6;

const favourite = routingClip(
  {
    tokens: [0, 2, 4, 2, 1, 2, 2, 2, 2, 2].map((to, i) => ({
      card: textCard,
      to: [to],
      at: i < 5 ? i * 0.42 : 2.1 + (i - 5) * 0.36,
    })),
    robots: 5,
    resting: (i, now) => (now < PATIENCE_SECONDS ? 'awake' : i === MIDDLE ? 'tired' : 'asleep'),
    busy: (i, now) => (i === MIDDLE && now > PATIENCE_SECONDS ? 'tired' : 'awake'),
  },
  0.5,
);

const GATE: Point = [150, 270];
const ROBOT_X = 350;
const BENCHES = [150, 280, 410];
const PLACES = [440, 510];
/** Above the robots, for who found no place. */
const SHORTCUT_Y = 50;
const WALK_SECONDS = 1.1;
/** Robot and place; a card without a place takes the shortcut. */
const ARRIVALS: { bench: number; place: number | null }[] = [
  { bench: 0, place: 0 },
  { bench: 0, place: 1 },
  { bench: 1, place: 0 },
  { bench: 0, place: null },
  { bench: 0, place: null },
  { bench: 2, place: 0 },
];

function benchFrame(now: number): string {
  const shortcut = wayBetween(...GATE, ROBOT_X, SHORTCUT_Y);
  return group(
    {},
    night(FRAME),
    ...BENCHES.map((y) => wire(wayBetween(...GATE, ROBOT_X, y), false)),
    stroke(`${shortcut}H600`, '#7cc4f5', 3, { 'stroke-dasharray': '4 12' }),
    arrow(622, SHORTCUT_Y, 16, '#7cc4f5'),
    wire(`M0 ${GATE[1]}H${GATE[0]}`, false),
    gate(...GATE, 70, now < ARRIVALS.length * 0.6 + 0.8),
    ...BENCHES.map((y, bench) =>
      group(
        {},
        ...PLACES.map((x) =>
          rectangle(x - 32, y - 32, 64, 64, 'none', {
            rx: 12,
            stroke: '#8fa3d0',
            'stroke-width': 4,
          }),
        ),
        robot(ROBOT_X, y, 78, isServing(bench, now) ? 'awake' : 'asleep'),
      ),
    ),
    ...ARRIVALS.map((arrival, i) => visitor(arrival, now - i * 0.6)),
  );
}

function isServing(bench: number, now: number): boolean {
  return ARRIVALS.some(
    (arrival, i) =>
      arrival.bench === bench && arrival.place !== null && now > i * 0.6 + WALK_SECONDS,
  );
}

function visitor({ bench, place }: (typeof ARRIVALS)[number], since: number): string {
  if (since < 0) return '';
  const toGate = eased(passed(since, 0, 0.45));
  if (toGate < 1) return textCard(blend(-40, GATE[0], toGate), GATE[1], 56);
  const onward = eased(passed(since, 0.5, WALK_SECONDS));
  if (place !== null) {
    const y = BENCHES[bench] ?? 0;
    if (onward < 1) return textCard(...alongWay(GATE, [ROBOT_X, y], onward), 50);
    const seated = eased(passed(since, WALK_SECONDS, WALK_SECONDS + 0.3));
    return textCard(blend(ROBOT_X, PLACES[place] ?? 0, seated), y, 54);
  }
  if (onward < 1) return textCard(...alongWay(GATE, [ROBOT_X, SHORTCUT_Y], onward), 50);
  const away = passed(since, WALK_SECONDS, WALK_SECONDS + 0.9);
  return textCard(blend(ROBOT_X, 700, away), SHORTCUT_Y, 50);
}

const fullBench: Clip = { seconds: 5.6, frame: benchFrame, posterAt: 0.3 };

export const routingClips = {
  'one-way': oneWay,
  copies,
  'shared-pool': sharedPool,
  favourite,
  'full-bench': fullBench,
} satisfies Record<string, Clip>;
