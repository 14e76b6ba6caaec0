import type { ReturnView } from '#game/room/view';
import type { Flow } from './layoutFlows';

/**
 * When each flow moves. A timeline is computed once and then only read, so that a film can be
 * paused, joined in the middle, or shown as its last picture when motion is reduced. Times are in
 * milliseconds since the beginning of the phase.
 */
export interface Timeline {
  kind: 'dispatch' | 'return';
  moves: Move[];
  /** The prompt that is followed slowly first; null when there is none. */
  spotlight: Spotlight | null;
  durationMs: number;
}

/**
 * One flow's journey. In a dispatch: card, gate, expert, and for those who bounce the tray. In a
 * return: expert, gate, card.
 */
export interface Move {
  flow: number;
  leaveAt: number;
  gateAt: number;
  arriveAt: number;
  /** When it lies still; later than arriveAt only for what bounces. */
  restAt: number;
}

export interface Spotlight {
  token: number;
  from: number;
  /** When the gate has decided, or when the answers have been combined. */
  decidedAt: number;
  until: number;
}

const APPEAR_MS = 300;
const LEAD_MS = 450;
const FLY_MS = 750;
const BOUNCE_MS = 280;
const FALL_MS = 650;
const SPOTLIGHT_LEAD_MS = 600;
const SPOTLIGHT_THINK_MS = 700;
const SPOTLIGHT_READ_MS = 300;
const STREAM_STEP_MS = 60;
const STREAM_MS = { least: 500, most: 2_200 };
/** Whatever is shown, it is over before the briefing is (RULES: six seconds). */
export const DISPATCH_BUDGET_MS = 5_700;
export const RETURN_BUDGET_MS = 6_000;

/** The flight of a batch to its experts, in the order in which the gate tried. */
export function planDispatch(flows: readonly Flow[]): Timeline {
  const token = spotlightToken(flows);
  const moves = new Map<number, Move>();
  let clock = APPEAR_MS;
  let spotlight: Spotlight | null = null;
  if (token !== null) {
    const gateAt = clock + SPOTLIGHT_LEAD_MS;
    const decidedAt = gateAt + SPOTLIGHT_THINK_MS;
    flows.forEach((flow, index) => {
      if (flow.token !== token) return;
      const arriveAt = decidedAt + FLY_MS;
      // The wait at the gate is part of the spotlight, so the flight starts at `decidedAt`.
      moves.set(index, { flow: index, leaveAt: clock, gateAt, arriveAt, restAt: arriveAt });
    });
    spotlight = { token, from: clock, decidedAt, until: decidedAt + FLY_MS + SPOTLIGHT_READ_MS };
    clock = spotlight.until;
  }
  const streamed = flows.flatMap((flow, index) => (moves.has(index) ? [] : [index]));
  const step = streamStep(streamed.length);
  streamed.forEach((index, order) => {
    const flow = flows[index] as Flow;
    const before = flow.after === null ? undefined : moves.get(flow.after);
    const leaveAt = before ? before.restAt : clock + order * step;
    const gateAt = before ? leaveAt : leaveAt + LEAD_MS;
    const arriveAt = gateAt + FLY_MS;
    const restAt =
      flow.fate === 'kept'
        ? arriveAt
        : flow.fate === 'wentOn'
          ? arriveAt + BOUNCE_MS
          : arriveAt + BOUNCE_MS + FALL_MS;
    moves.set(index, { flow: index, leaveAt, gateAt, arriveAt, restAt });
  });
  return fitted({ kind: 'dispatch', moves: [...moves.values()], spotlight }, DISPATCH_BUDGET_MS);
}

/** The way back: answers return to the gate and are combined at their prompt. */
export function planReturn(flows: readonly Flow[], returns: readonly ReturnView[]): Timeline {
  const answered = new Set(returns.map(([token, expert]) => `${token}:${expert}`));
  const back = flows.flatMap((flow, index) =>
    flow.fate === 'kept' && answered.has(`${flow.token}:${flow.expert}`) ? [index] : [],
  );
  const token = disagreedToken(returns) ?? (back[0] === undefined ? null : flows[back[0]]?.token);
  const moves: Move[] = [];
  let clock = APPEAR_MS;
  let spotlight: Spotlight | null = null;
  const first = back.filter((index) => flows[index]?.token === token);
  if (token !== null && token !== undefined && first.length > 0) {
    let latest = clock;
    first.forEach((index, order) => {
      const leaveAt = clock + order * (LEAD_MS / Math.max(1, first.length / 3));
      latest = leaveAt + FLY_MS + SPOTLIGHT_LEAD_MS;
      const gateAt = leaveAt + FLY_MS;
      moves.push({ flow: index, leaveAt, gateAt, arriveAt: latest, restAt: latest });
    });
    const decidedAt = latest;
    spotlight = { token, from: clock, decidedAt, until: decidedAt + 2 * SPOTLIGHT_THINK_MS };
    clock = spotlight.until;
  }
  const streamed = back.filter((index) => flows[index]?.token !== token);
  const order = [...new Set(streamed.map((index) => (flows[index] as Flow).token))];
  const step = streamStep(order.length);
  const placeOf = new Map(order.map((each, place) => [each, place]));
  for (const index of streamed) {
    const leaveAt = clock + (placeOf.get((flows[index] as Flow).token) ?? 0) * step;
    const gateAt = leaveAt + FLY_MS;
    const arriveAt = gateAt + LEAD_MS;
    moves.push({ flow: index, leaveAt, gateAt, arriveAt, restAt: arriveAt });
  }
  return fitted({ kind: 'return', moves, spotlight }, RETURN_BUDGET_MS);
}

/** When the last answer of each token is back; tokens without answers are settled at once. */
export function settledAt(timeline: Timeline, flows: readonly Flow[]): Map<number, number> {
  const settled = new Map<number, number>();
  for (const move of timeline.moves) {
    const { token } = flows[move.flow] as Flow;
    settled.set(token, Math.max(settled.get(token) ?? 0, move.restAt));
  }
  return settled;
}

/** The first prompt that found room everywhere: the plainest example of what a gate does. */
function spotlightToken(flows: readonly Flow[]): number | null {
  const troubled = new Set(flows.filter((flow) => flow.fate !== 'kept').map((flow) => flow.token));
  const plain = flows.find((flow) => !troubled.has(flow.token));
  return plain?.token ?? null;
}

/** The first prompt on which experts were not of one mind: combining means something there. */
function disagreedToken(returns: readonly ReturnView[]): number | null {
  const first = new Map<number, string>();
  for (const [token, , label] of returns) {
    const known = first.get(token);
    if (known === undefined) first.set(token, label);
    else if (known !== label) return token;
  }
  return null;
}

function streamStep(count: number): number {
  const total = Math.min(STREAM_MS.most, Math.max(STREAM_MS.least, count * STREAM_STEP_MS));
  return count > 1 ? total / (count - 1) : 0;
}

/** Plays faster, if it must, so that everything is seen within the budget. */
function fitted(timeline: Omit<Timeline, 'durationMs'>, budgetMs: number): Timeline {
  const end = Math.max(
    timeline.spotlight?.until ?? 0,
    ...chunked(timeline.moves.map((move) => move.restAt)),
  );
  const pace = end > budgetMs ? budgetMs / end : 1;
  const { spotlight } = timeline;
  return {
    kind: timeline.kind,
    moves: timeline.moves.map((move) => ({
      flow: move.flow,
      leaveAt: move.leaveAt * pace,
      gateAt: move.gateAt * pace,
      arriveAt: move.arriveAt * pace,
      restAt: move.restAt * pace,
    })),
    spotlight: spotlight && {
      token: spotlight.token,
      from: spotlight.from * pace,
      decidedAt: spotlight.decidedAt * pace,
      until: spotlight.until * pace,
    },
    durationMs: end * pace,
  };
}

/** Keeps Math.max from being called with thousands of arguments. */
function chunked(values: readonly number[]): number[] {
  return [values.reduce((most, value) => Math.max(most, value), 0)];
}
