/** Opening a round: deal a batch, let the gate route it, and give every phone its work. */

import { modalitiesOf, type Modality, type Prompt } from '#game/deck/deck';
import type { GateBatch } from '#game/gate/gate';
import { featuresOf, routeBatch } from '#game/gate/live/liveGate';
import { resumeRandom, type Random } from '#game/random';
import type { Sliced } from '#game/slices';
import { BRIEFING_MS, PRELOAD_MS, READING_MS } from './clock';
import { batchSizeOf, deal, usesEverybody } from './deal';
import { seatsBehind } from './experts';
import { enterPhase } from './rounds';
import type { Ruling } from './ruling';
import { perceives, splitSenses } from './senses';
import type { ActSettings, ActState, RoomState, Round, Seat, SeatId, SeatWork } from './state';
import { dealShadows, keptTokens, tableOf } from './work';

/** Seats that are dealt shadow cards before other rooms get a turn. */
const SEATS_PER_SLICE = 250;

/** Opens the next round of the act; refused when there is nobody to route to. */
export function* openRound(
  state: RoomState,
  act: ActState,
  settings: ActSettings,
  now: number,
): Sliced<Ruling> {
  const hereBehind = seatsBehind(act, state.seats).map((seats) =>
    seats.filter((seat) => seat.presence === 'here'),
  );
  const available = act.experts.map((_, expert) => expert).filter((e) => hereBehind[e]?.length);
  if (available.length === 0) return 'tooFewExperts';

  const random = resumeRandom(state.rng);
  const size = batchSizeOf(state.deck, settings, available.length);
  const { batch: prompts, pile } = deal(state.deck, settings, state.pile, size, random);
  const senseOf = splitSenses(state.deck, settings, act.experts, state.seats);
  const batch = gateBatch(act, prompts, available, hereBehind, senseOf);
  const plan = yield* routeBatch(act.gate, settings.gate, batch, random);
  const work = yield* dealWork({ prompts, plan, hereBehind, senseOf, random });
  const round: Round = {
    number: state.rounds.length + 1,
    act: act.index,
    inAct: act.roundsPlayed + 1,
    prompts: prompts.map((prompt) => prompt.id),
    plan,
    gate: act.gate,
    experts: act.experts,
    expertOf: rolesOf(act, work),
    senseOf,
    work,
    picks: null,
    ready: {},
    answers: {},
    openedAt: now,
    outcome: null,
  };
  const dealt: RoomState = {
    ...state,
    act,
    pile,
    rng: random.state(),
    rounds: [...state.rounds, round],
  };
  const earliestAt = now + briefingMs(settings, prompts.length);
  return enterPhase(dealt, {
    kind: 'briefing',
    startedAt: now,
    earliestAt,
    endsAt: earliestAt + PRELOAD_MS,
  });
}

/** The batch as the gate sees it. */
export function gateBatch(
  act: Pick<ActState, 'gate'>,
  prompts: Prompt[],
  available: number[],
  behind: Seat[][],
  senseOf: Modality[],
): GateBatch {
  const masked = prompts.map((prompt) =>
    available.filter(
      (expert) => !behind[expert]?.some((seat) => perceives(seat, prompt, senseOf[expert] ?? null)),
    ),
  );
  return {
    features: prompts.map((prompt) => featuresOf(prompt, act.gate.featureNames)),
    ids: prompts.map((prompt) => prompt.id),
    modalities: prompts.map(modalitiesOf),
    available,
    masked,
    wishes: null,
  };
}

function briefingMs(settings: ActSettings, tokens: number): number {
  return usesEverybody(settings) && tokens === 1 ? READING_MS : BRIEFING_MS;
}

function* dealWork(deal: {
  prompts: Prompt[];
  plan: Round['plan'];
  hereBehind: Seat[][];
  senseOf: Modality[];
  random: Random;
}): Sliced<Record<SeatId, SeatWork>> {
  const { prompts, plan, hereBehind, senseOf, random } = deal;
  const kept = keptTokens(plan, hereBehind.length);
  const work: Record<SeatId, SeatWork> = {};
  for (const [expert, seats] of hereBehind.entries()) {
    for (const seat of seats) {
      const active = (kept[expert] ?? []).filter((token) => {
        const prompt = prompts[token];
        return prompt !== undefined && perceives(seat, prompt, senseOf[expert] ?? null);
      });
      work[seat.id] = { active, shadow: [] };
    }
  }
  const table = tableOf(prompts, work);
  const asked = hereBehind.flatMap((seats, expert) => seats.map((seat) => ({ seat, expert })));
  yield;
  for (const [index, { seat, expert }] of random.shuffled(asked).entries()) {
    if (index % SEATS_PER_SLICE === 0) yield;
    const active = work[seat.id]?.active ?? [];
    const shadow = dealShadows(table, seat, senseOf[expert] ?? null, active, random);
    work[seat.id] = { active, shadow };
  }
  return work;
}

function rolesOf(act: ActState, work: Record<SeatId, SeatWork>): Record<SeatId, number> {
  const roles: Record<SeatId, number> = {};
  for (const seat of Object.keys(work) as SeatId[]) {
    const expert = act.expertOf[seat];
    if (expert !== undefined) roles[seat] = expert;
  }
  return roles;
}
