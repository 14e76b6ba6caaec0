/** Opening a round: deal a batch, let the gate route it, and give every phone its work. */

import { modalitiesOf, type Modality, type Prompt, type PromptId } from '#game/deck/deck';
import type { GateBatch } from '#game/gate/gate';
import { featuresOf, routeBatch } from '#game/gate/live/liveGate';
import { resumeRandom, type Random } from '#game/random';
import type { Sliced } from '#game/slices';
import { BRIEFING_MS, PRELOAD_MS, READING_MS } from './clock';
import { batchSizeOf, deal, usesEverybody } from './deal';
import { seatsBehind } from './experts';
import { isTest, poolOf } from './pool';
import { enterPhase, promptsOf, withRound } from './rounds';
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
  const { hereBehind, available } = whoIsHere(act, state.seats);
  if (available.length === 0) return 'tooFewExperts';
  const random = resumeRandom(state.rng);
  const { prompts, pile } = dealBatch(state, act, settings, available.length, random);
  const senseOf = splitSenses(state.deck, settings, act.experts, state.seats);
  const batch = gateBatch(act, prompts, available, hereBehind, senseOf);
  const plan = yield* routeBatch(act.gate, settings.gate, batch, random);
  const round = newRound(state, act, { prompts, plan, senseOf, picks: null }, now);
  const opened: RoomState = { ...state, act, pile, rounds: [...state.rounds, round] };
  return yield* brief(opened, act, settings, random, now);
}

/** hereBehind[expert]: the people here; and the experts that can be called at all. */
export function whoIsHere(
  act: ActState,
  seats: RoomState['seats'],
): { hereBehind: Seat[][]; available: number[] } {
  const hereBehind = seatsBehind(act, seats).map((behind) =>
    behind.filter((seat) => seat.presence === 'here'),
  );
  const available = act.experts.map((_, expert) => expert).filter((e) => hereBehind[e]?.length);
  return { hereBehind, available };
}

/** The next batch of the act, and the pile that is left. */
export function dealBatch(
  state: RoomState,
  act: ActState,
  settings: ActSettings,
  experts: number,
  random: Random,
): { prompts: Prompt[]; pile: PromptId[] } {
  const pool = poolOf(state.deck, state.acts, settings);
  const size = batchSizeOf(pool.length, settings, experts);
  const dealer = { pool, act: settings, roundsPlayed: act.roundsPlayed, pile: state.pile };
  const { batch, pile } = deal(dealer, size, random);
  return { prompts: batch, pile };
}

/** A round before anybody was given work. */
export function newRound(
  state: RoomState,
  act: ActState,
  dealt: Pick<Round, 'plan' | 'senseOf' | 'picks'> & { prompts: Prompt[] },
  now: number,
): Round {
  return {
    number: state.rounds.length + 1,
    act: act.index,
    inAct: act.roundsPlayed + 1,
    prompts: dealt.prompts.map((prompt) => prompt.id),
    plan: dealt.plan,
    gate: act.gate,
    experts: act.experts,
    expertOf: {},
    senseOf: dealt.senseOf,
    work: {},
    picks: dealt.picks,
    ready: {},
    answers: {},
    openedAt: now,
    outcome: null,
  };
}

/** Gives everybody here the work that follows from the newest round's plan, and briefs them. */
export function* brief(
  state: RoomState,
  act: ActState,
  settings: ActSettings,
  random: Random,
  now: number,
): Sliced<Ruling> {
  const round = state.rounds.at(-1);
  if (round === undefined) return 'wrongPhase';
  const prompts = promptsOf(state.deck, round);
  const { hereBehind } = whoIsHere(act, state.seats);
  const { plan, senseOf } = round;
  const work = yield* dealWork({ prompts, plan, hereBehind, senseOf, settings, random });
  const briefed = withRound(state, { ...round, work, expertOf: rolesOf(act, work) });
  const earliestAt = now + briefingMs(settings, prompts.length);
  return enterPhase(
    { ...briefed, rng: random.state() },
    { kind: 'briefing', startedAt: now, earliestAt, endsAt: earliestAt + PRELOAD_MS },
  );
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
  settings: ActSettings;
  random: Random;
}): Sliced<Record<SeatId, SeatWork>> {
  const { prompts, plan, hereBehind, senseOf, settings, random } = deal;
  const kept = keptTokens(plan, hereBehind.length);
  const work: Record<SeatId, SeatWork> = {};
  for (const [expert, seats] of hereBehind.entries()) {
    for (const seat of seats) {
      const active = (kept[expert] ?? []).filter((token) => {
        const prompt = prompts[token];
        return prompt !== undefined && perceives(seat, prompt, senseOf[expert] ?? null);
      });
      // Neighbours who take a test see its prompts in different orders.
      work[seat.id] = { active: isTest(settings) ? random.shuffled(active) : active, shadow: [] };
    }
  }
  const table = tableOf(prompts, work, settings);
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
