/** Closing a round: combine what came back, score, let the gate learn, and show it. */

import { featuresOf, learnFromRound } from '#game/gate/live/liveGate';
import { resumeRandom } from '#game/random';
import type { Sliced } from '#game/slices';
import { actPageEnd, revealEnd } from './clock';
import { measureRound } from './measure';
import { currentRound, currentSettings, enterPhase, promptsOf, withRound } from './rounds';
import type { Ruling } from './ruling';
import { scoreRound } from './scoring';
import { maskedOf } from './senses';
import type { RoomState, RoundOutcome, SeatId } from './state';
import { outcomesOf, returnsOf, tokenOutcomes } from './tally';

export function* closeRound(state: RoomState, now: number): Sliced<Ruling> {
  const round = currentRound(state);
  const settings = currentSettings(state);
  if (round === null || settings === null || state.act === null) return 'wrongPhase';

  const prompts = promptsOf(state.deck, round);
  const returns = returnsOf(round);
  yield;
  const tokens = yield* tokenOutcomes(round, prompts, returns, settings);
  const points = scoreRound(round, prompts, state.seats, settings);
  const outcome: RoundOutcome = { tokens, metrics: measureRound(round.plan, tokens), points };
  yield;

  const random = resumeRandom(state.rng);
  const gate = yield* learnFromRound(
    state.act.gate,
    settings.gate,
    {
      features: prompts.map((prompt) => featuresOf(prompt, round.gate.featureNames)),
      masked: maskedOf(round, state.seats, prompts),
      plan: round.plan,
      outcomes: outcomesOf(returns, prompts),
    },
    random,
  );
  const closed = withRound(state, { ...round, outcome });
  const next: RoomState = {
    ...closed,
    rng: random.state(),
    seats: withPoints(state.seats, points),
    act: { ...state.act, gate, roundsPlayed: state.act.roundsPlayed + 1 },
  };
  if (settings.purpose === 'preTest') {
    // What is right stays open until the second test.
    return enterPhase(next, {
      kind: 'actSummary',
      startedAt: now,
      endsAt: actPageEnd(state, now),
    });
  }
  return enterPhase(next, {
    kind: 'reveal',
    startedAt: now,
    endsAt: revealEnd(state, now, prompts.length),
  });
}

function withPoints(seats: RoomState['seats'], points: Record<SeatId, number>): RoomState['seats'] {
  const next = { ...seats };
  for (const [id, earned] of Object.entries(points)) {
    const seat = next[id as SeatId]; // keys of points are seat ids
    if (seat !== undefined && earned > 0) next[seat.id] = { ...seat, score: seat.score + earned };
  }
  return next;
}
