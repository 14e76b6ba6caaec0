/**
 * Plays one simulated class through the live gate's door and measures every round: what the
 * simulations, their promises and the lab play. All chance comes from the seed.
 */

import { MODALITIES, type Modality } from '#game/deck/deck';
import { combineVotes } from '#game/gate/combine';
import { fairDroppedShare, fairVariation } from '#game/gate/floors';
import type { GateSettings, GateState, Outcome, RoutingPlan } from '#game/gate/gate';
import { specialisation } from '#game/gate/information';
import {
  belief,
  createGate,
  learnFromRound,
  routeBatch,
  withExperts,
} from '#game/gate/live/liveGate';
import { loadMetrics } from '#game/gate/metrics';
import { type Random, resumeRandom, seedRandom } from '#game/random';
import { finish } from '#game/slices';
import {
  answerOf,
  chanceOf,
  type FeatureSet,
  LABELS,
  nextModality,
  type SimulatedPrompt,
  standardClass,
} from './standardClass';

export interface ClassOptions {
  experts: number;
  rounds: number;
  settings: GateSettings;
  /** Calls that a fair gate gives every expert in a round; sets the batch size. */
  callsPerExpert: number;
  /** Cards that every phone answers in a round: active ones, then shadow ones up to this many. */
  cards: number;
  features: FeatureSet;
  /** After this many rounds every expert is strong in another modality; null: never. */
  changeAfter: number | null;
}

/** Shares of prompts unless said otherwise. */
export interface MeasuredRound {
  /** Right by the model, by a majority of everybody, and by a majority of k random experts. */
  accuracy: number;
  dense: number;
  random: number;
  /** Variation of load before capacity, and its floor under fair random routing. */
  cv: number;
  floor: number;
  maxViolation: number;
  /** Prompts without an expert, and assignments that found no room with their floor. */
  dropped: number;
  droppedAssignments: number;
  droppedFloor: number;
  /** Share of calls on the expert's strong modality. */
  specialisation: number;
  /** I(modality; expert) / H(modality) with the random-routing baseline taken off, this round. */
  information: number;
  /** Mean distance of the gate's belief from the true chance, over experts and modalities. */
  beliefError: number;
  /** Share of experts that got no call. */
  idle: number;
}

const LABEL_NAMES = Array.from({ length: LABELS }, (_, label) => String(label));

/** One round that a simulated class has played. */
export interface ClassRound {
  /** The gate as it routed this round, and after learning from it. */
  before: GateState;
  after: GateState;
  batch: SimulatedPrompt[];
  plan: RoutingPlan;
  /** said[token][expert]: the label each would give; 0 is right. */
  said: number[][];
  /** strong[expert]: what each was best at in this round. */
  strong: Modality[];
  measured: MeasuredRound;
}

/** All rounds of one class, measured. */
export function playClass(options: ClassOptions, seed: number): MeasuredRound[] {
  return [...classRounds(options, seed)].map(({ measured }) => measured);
}

/** The rounds of one class, played one by one as they are asked for. */
export function* classRounds(options: ClassOptions, seed: number): Generator<ClassRound, void> {
  const { settings, experts } = options;
  const chance = resumeRandom(seedRandom(seed));
  const gateChance = resumeRandom(seedRandom(seed + 1_000_003));
  const pupils = standardClass(experts, options.features, chance);
  const available = Array.from({ length: experts }, (_, e) => e);
  const calls = callsOf(settings, experts);
  const tokens = Math.max(1, Math.round((options.callsPerExpert * experts) / calls));
  let strong = pupils.strong;
  let gate: GateState = withExperts(createGate(settings, pupils.names), experts);
  let pile: SimulatedPrompt[] = [];

  for (let round = 0; round < options.rounds; round++) {
    if (round === options.changeAfter) strong = strong.map(nextModality);
    const batch: SimulatedPrompt[] = [];
    while (batch.length < tokens) {
      if (pile.length === 0) pile = chance.shuffled(pupils.deck);
      const prompt = pile.pop();
      if (prompt) batch.push(prompt);
    }
    const features = batch.map((prompt) => prompt.features);
    const gateBatch = {
      features,
      ids: batch.map((prompt) => prompt.id),
      modalities: batch.map((prompt) => [prompt.modality]),
      available,
      masked: batch.map(() => []),
      wishes: null,
    };
    const before = gate;
    const plan = finish(routeBatch(gate, settings, gateBatch, gateChance));
    // What everybody would say, so that model, dense and random are judged by the same answers.
    const said = batch.map(({ modality }) => strong.map((one) => answerOf(one, modality, chance)));
    const measured = {
      ...measure(options, plan, said, strong, batch, chance),
      beliefError: beliefError(gate, strong),
    };
    const outcomes = outcomesOf(options, plan, said, chance);
    const closed = { features, masked: gateBatch.masked, plan, outcomes };
    gate = finish(learnFromRound(gate, settings, closed, gateChance));
    yield { before, after: gate, batch, plan, said, strong, measured };
  }
}

function callsOf(settings: GateSettings, experts: number): number {
  if (settings.router === 'dense' || settings.router === 'softMoE') return experts;
  return settings.router === 'switch' ? 1 : Math.min(settings.k, experts);
}

/** Active answers of all calls that were kept, and shadow answers to random other prompts. */
function outcomesOf(
  options: ClassOptions,
  plan: RoutingPlan,
  said: number[][],
  chance: Random,
): Outcome[] {
  const outcomes: Outcome[] = [];
  const asked = new Set<number>();
  const cards = new Int32Array(options.experts);
  const answer = (token: number, expert: number, active: boolean): void => {
    asked.add(token * options.experts + expert);
    cards[expert]!++;
    outcomes.push({ token, expert, right: said[token]![expert] === 0 ? 1 : 0, active });
  };
  for (const { token, expert, kept } of plan.assignments) if (kept) answer(token, expert, true);
  for (let expert = 0; expert < options.experts; expert++) {
    const open = options.cards - cards[expert]!;
    for (let card = 0; card < open; card++) {
      const token = chance.below(plan.tokens);
      if (!asked.has(token * options.experts + expert)) answer(token, expert, false);
    }
  }
  return outcomes;
}

function measure(
  options: ClassOptions,
  plan: RoutingPlan,
  said: number[][],
  strong: readonly Modality[],
  batch: readonly SimulatedPrompt[],
  chance: Random,
): Omit<MeasuredRound, 'beliefError'> {
  const { experts } = options;
  const { tokens } = plan;
  const demand = new Int32Array(experts);
  const counts = MODALITIES.map(() => new Int32Array(experts));
  const votes: { label: string; weight: number }[][] = batch.map(() => []);
  let attempts = 0;
  let full = 0;
  let calls = 0;
  let onStrong = 0;
  for (const { token, expert, weight, kept } of plan.assignments) {
    attempts++;
    demand[expert]!++;
    if (!kept) {
      full++;
      continue;
    }
    const modality = batch[token]!.modality;
    calls++;
    if (strong[expert] === modality) onStrong++;
    counts[MODALITIES.indexOf(modality)]![expert]!++;
    votes[token]!.push({ label: LABEL_NAMES[said[token]![expert]!]!, weight });
  }
  // Ties go to the label shown first, and the true one is shown first as often as any other.
  const model = votes.filter(
    (all) => combineVotes(all, chance.shuffled(LABEL_NAMES)).predicted === '0',
  ).length;
  const k = callsOf(options.settings, experts);
  const everybody = Array.from({ length: experts }, (_, e) => e);
  const ofMajority = (members: (token: number) => number[]): number =>
    said.reduce((sum, row, token) => {
      const tally = new Int32Array(LABELS);
      for (const expert of members(token)) tally[row[expert]!]!++;
      return sum + winShare(tally);
    }, 0) / tokens;
  const balance = loadMetrics(demand);
  return {
    accuracy: model / tokens,
    dense: ofMajority(() => everybody),
    random: ofMajority(() => drawn(experts, k, chance)),
    cv: balance.cv,
    floor: fairVariation(tokens, experts, k),
    maxViolation: balance.maxViolation,
    dropped: plan.droppedTokens.length / tokens,
    droppedAssignments: attempts === 0 ? 0 : full / attempts,
    droppedFloor: fairDroppedShare(tokens, experts, k, plan.capacity),
    specialisation: calls === 0 ? 0 : onStrong / calls,
    information: specialisation(counts).aboveChance,
    idle: balance.idle / experts,
  };
}

function beliefError(gate: GateState, strong: readonly Modality[]): number {
  let sum = 0;
  for (const [expert, one] of strong.entries()) {
    const believed = belief(gate, expert);
    for (const modality of MODALITIES)
      sum += Math.abs(believed[modality] - chanceOf(one, modality));
  }
  return sum / (strong.length * MODALITIES.length);
}

/** `count` different experts at random. */
function drawn(experts: number, count: number, chance: Random): number[] {
  const chosen: number[] = [];
  while (chosen.length < count) {
    const expert = chance.below(experts);
    if (!chosen.includes(expert)) chosen.push(expert);
  }
  return chosen;
}

/** Chance that label 0 wins the majority, ties broken evenly. */
function winShare(tally: Int32Array): number {
  const top = Math.max(...tally);
  if (top === 0 || tally[0] !== top) return 0;
  return 1 / tally.filter((one) => one === top).length;
}
