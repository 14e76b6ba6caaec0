/** Points are for fun: right answers score, active ones double, speed only if the host says so. */

import type { Prompt } from '#game/deck/deck';
import { PACE_FACTOR } from './clock';
import type { ActSettings, Answer, Pace, Round, Seat, SeatId } from './state';

export const SHADOW_POINTS = 50;
export const ACTIVE_POINTS = 100;
/** The fastest answer earns this share on top; the slowest nothing. */
export const SPEED_SHARE = 0.5;

/** Points of one round per seat that answered; a seat without points has 0. */
export function scoreRound(
  round: Pick<Round, 'answers'>,
  prompts: readonly Prompt[],
  seats: Record<SeatId, Seat>,
  settings: Pick<ActSettings, 'scoring' | 'seconds'>,
): Record<SeatId, number> {
  const points: Record<SeatId, number> = {};
  for (const [id, answers] of Object.entries(round.answers)) {
    const seat = id as SeatId; // keys of answers are seat ids
    const perCard = scoreSeat(answers, prompts, seats[seat]?.pace ?? 'standard', settings);
    points[seat] = Object.values(perCard).reduce((sum, earned) => sum + earned, 0);
  }
  return points;
}

/** Points of one seat per token. */
export function scoreSeat(
  answers: Record<number, Answer>,
  prompts: readonly Prompt[],
  pace: Pace,
  settings: Pick<ActSettings, 'scoring' | 'seconds'>,
): Record<number, number> {
  const points: Record<number, number> = {};
  const inOrder = Object.entries(answers).sort(([, one], [, other]) => one.afterMs - other.afterMs);
  let previousMs = 0;
  for (const [token, answer] of inOrder) {
    const isRight = prompts[Number(token)]?.answer === answer.label;
    const spentMs = answer.afterMs - previousMs;
    points[Number(token)] = isRight ? worthOf(answer, spentMs, pace, settings) : 0;
    previousMs = answer.afterMs;
  }
  return points;
}

function worthOf(
  answer: Answer,
  spentMs: number,
  pace: Pace,
  settings: Pick<ActSettings, 'scoring' | 'seconds'>,
): number {
  if (settings.scoring === 'off') return 0;
  const worth = answer.kind === 'active' ? ACTIVE_POINTS : SHADOW_POINTS;
  if (settings.scoring === 'right') return worth;
  // Without a limit there is no share of it; the longer pace's measure is used instead.
  const factor = PACE_FACTOR[pace] ?? PACE_FACTOR.longer;
  const ownMs = settings.seconds * 1_000 * factor;
  const left = Math.max(0, 1 - spentMs / ownMs);
  return Math.round(worth * (1 + SPEED_SHARE * left));
}
