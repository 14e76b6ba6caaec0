import type { Clip } from '#prisma/seed/make/clip';
import { eased, passed } from '#prisma/seed/make/picture/motion';
import { FRAME } from '#prisma/seed/make/picture/palette';
import { group, type Point } from '#prisma/seed/make/picture/svg';
import { gate, night, robot, wayBetween, wire, type Mood } from './machinery';

type Card = (x: number, y: number, size: number) => string;

/** A card that comes in, and the robots that it goes to. */
export interface Token {
  card: Card;
  to: number[];
  /** Seconds after the start of the clip. */
  at: number;
}

export interface Routing {
  tokens: Token[];
  robots: number;
  /** How a robot feels that has no card just now, e.g. after a long rest. */
  resting?: (robotIndex: number, now: number) => Mood;
  /** How a robot feels that has one. */
  busy?: (robotIndex: number, now: number) => Mood;
}

const GATE: Point = [190, 240];
const ROBOT_X = [420, 530];
const CARD = 62;
/** Parts of a token's way, in seconds. */
const TO_GATE = 0.5;
const IN_GATE = 0.65;
const AT_ROBOT = 1.2;
const DONE = 1.65;

/** Cards go one by one through a gate to robots, who wake up for them. */
export function routingFrame({ tokens, robots, resting, busy }: Routing, now: number): string {
  const place = robotPlaces(robots);
  const ways = tokens.map((token) => ({ token, since: now - token.at }));
  const isGateOpen = ways.some(({ since }) => since > TO_GATE - 0.1 && since < AT_ROBOT);
  const indices = Array.from({ length: robots }, (_, i) => i);
  const isBusy = (i: number) =>
    ways.some(({ token, since }) => token.to.includes(i) && since > AT_ROBOT && since < DONE);
  const isCalled = (i: number) =>
    ways.some(({ token, since }) => token.to.includes(i) && since > IN_GATE && since < DONE);
  return group(
    {},
    night(FRAME),
    wire(`M0 ${GATE[1]}H${GATE[0]}`, false),
    ...indices.map((i) => wire(wayBetween(...GATE, ...place(i)), isCalled(i), 5)),
    gate(...GATE, 70, isGateOpen),
    ...ways
      .filter(({ since }) => since <= AT_ROBOT)
      .flatMap(({ token, since }) => travellers(token, since, place)),
    ...indices.map((i) => {
      const mood = isBusy(i) ? (busy?.(i, now) ?? 'awake') : (resting?.(i, now) ?? 'asleep');
      return robot(...place(i), 78, mood);
    }),
    ...ways
      .filter(({ since }) => since > AT_ROBOT && since < DONE)
      .flatMap(({ token }) => token.to.map((i) => token.card(place(i)[0] + 62, place(i)[1], 46))),
  );
}

/** The clip of a routing; it ends when the last robot has had a look at its card. */
export function routingClip(routing: Routing, posterAt: number): Clip {
  const last = Math.max(...routing.tokens.map((token) => token.at));
  return {
    seconds: last + DONE + 0.35,
    frame: (now) => routingFrame(routing, now),
    posterAt,
  };
}

function travellers({ card, to }: Token, since: number, place: (i: number) => Point): string[] {
  if (since < 0) return [];
  if (since < IN_GATE) {
    const part = eased(passed(since, 0, TO_GATE));
    return [card(-40 + (GATE[0] + 40) * part, GATE[1], CARD * (1 - 0.3 * part))];
  }
  return to.map((i) => {
    const part = eased(passed(since, IN_GATE, AT_ROBOT));
    const [x, y] = alongWay(GATE, place(i), part);
    return card(x, y, CARD * 0.72);
  });
}

/** A point of the curve that `wayBetween` draws. */
export function alongWay([x1, y1]: Point, [x2, y2]: Point, part: number): Point {
  const [a, b, c, d] = [
    (1 - part) ** 3,
    3 * part * (1 - part) ** 2,
    3 * part ** 2 * (1 - part),
    part ** 3,
  ];
  const middle = (x1 + x2) / 2;
  return [a * x1 + (b + c) * middle + d * x2, (a + b) * y1 + (c + d) * y2];
}

function robotPlaces(count: number): (i: number) => Point {
  const gap = Math.min(96, 400 / count);
  const columns = count > 4 ? 2 : 1;
  return (i) => [ROBOT_X[i % columns] ?? 0, 240 + (i - (count - 1) / 2) * gap];
}
