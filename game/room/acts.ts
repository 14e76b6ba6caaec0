/** Acts: what settings a room accepts, and how an act begins. */

import { originOf, type PlayedDeck } from '#game/deck/joinDecks';
import type { GateSettings } from '#game/gate/gate';
import { createGate, featureNames, withExperts } from '#game/gate/live/liveGate';
import { actPageEnd } from './clock';
import type { Refusal } from './command';
import { noRoles, withRoles, type Roles } from './experts';
import {
  GATE_RANGES,
  MAX_ACTS,
  MAX_BATCH,
  MAX_ROUNDS_PER_ACT,
  MAX_SECONDS,
  MAX_TEAMS,
  MAX_TEST_PROMPTS,
  MIN_SECONDS,
} from './limits';
import { isTest, poolOf } from './pool';
import { enterPhase } from './rounds';
import type { Ruling } from './ruling';
import type { ActSettings, ActState, RoomState } from './state';

/** Why a deck cannot be played with these acts, or null. */
export function refuseActs(deck: PlayedDeck, acts: readonly ActSettings[]): Refusal | null {
  if (acts.length === 0) return 'settingsOutOfRange';
  if (acts.length > MAX_ACTS) return 'tooManyActs';
  for (const act of acts) {
    if (!isInRange(act)) return 'settingsOutOfRange';
    if (!isInDeck(deck, act)) return 'notInDeck';
    const needed = act.batchSize === 'auto' ? 1 : act.batchSize;
    if (poolOf(deck, acts, act).length < needed) return 'deckTooSmall';
  }
  return null;
}

function isInRange(act: ActSettings): boolean {
  const isWhole = (value: number, least: number, most: number): boolean =>
    Number.isInteger(value) && value >= least && value <= most;
  return (
    isWhole(act.rounds, 1, MAX_ROUNDS_PER_ACT) &&
    act.seconds >= MIN_SECONDS &&
    act.seconds <= MAX_SECONDS &&
    (act.batchSize === 'auto' || isWhole(act.batchSize, 1, MAX_BATCH)) &&
    (act.experts.kind === 'seats' || isWhole(act.experts.count, 1, MAX_TEAMS)) &&
    new Set(act.listed).size === act.listed.length &&
    isGateInRange(act.gate) &&
    (!isTest(act) || isTestInRange(act)) &&
    (act.choice === 'gate' || act.gate.router === 'expertChoice')
  );
}

/** A test is one round of everybody's own answers, without points. */
function isTestInRange(act: ActSettings): boolean {
  return (
    act.gate.router === 'dense' &&
    act.rounds === 1 &&
    act.scoring === 'off' &&
    act.senses === 'all' &&
    (act.batchSize === 'auto' || act.batchSize <= MAX_TEST_PROMPTS)
  );
}

/** Whether everything that an act names is part of what the room plays. */
function isInDeck(deck: PlayedDeck, act: ActSettings): boolean {
  const prompts = new Set<string>(deck.prompts.map((prompt) => prompt.id));
  const topics = new Set<string>(deck.topics.map((topic) => topic.id));
  const decks = new Set<string>(deck.prompts.map((prompt) => originOf(deck, prompt.id)));
  return (
    act.listed.every((prompt) => prompts.has(prompt)) &&
    act.topics.every((topic) => topics.has(topic)) &&
    act.decks.every((one) => decks.has(one))
  );
}

function isGateInRange(gate: GateSettings): boolean {
  return (Object.keys(GATE_RANGES) as (keyof typeof GATE_RANGES)[]).every((name) => {
    const [least, most] = GATE_RANGES[name];
    const value = gate[name];
    return value === null || (value >= least && value <= most);
  });
}

/** Adds an act behind the last one, until the debrief. */
export function addAct(state: RoomState, act: ActSettings): Ruling {
  if (state.phase.kind === 'debrief') return 'wrongPhase';
  const acts = [...state.acts, act];
  return refuseActs(state.deck, acts) ?? { ...state, acts };
}

/** Begins act `index`: roles are given, and the gate is new unless the act keeps the last one. */
export function startAct(state: RoomState, index: number, now: number): Ruling {
  const settings = state.acts[index];
  if (settings === undefined) return 'wrongPhase';
  // A test leaves the gate as play has made it: the personal cards after it tell what was believed.
  const isKept = settings.memory === 'kept' || isTest(settings);
  const kept = isKept ? keptFrom(state, settings) : null;
  const roles = withRoles(kept ?? noRoles(settings.experts), state.seats, settings.experts);
  if (roles.experts.length === 0) return 'tooFewExperts';
  const gate = kept?.gate ?? createGate(settings.gate, featureNames(state.deck));
  const act: ActState = {
    index,
    experts: roles.experts,
    expertOf: roles.expertOf,
    gate: withExperts(gate, roles.experts.length),
    roundsPlayed: 0,
  };
  const endsAt = actPageEnd(state, now);
  return enterPhase({ ...state, act }, { kind: 'actIntro', startedAt: now, endsAt });
}

/** The last act's experts and gate, when the new act has the same kind of experts. */
function keptFrom(
  state: RoomState,
  settings: ActSettings,
): (Roles & Pick<ActState, 'gate'>) | null {
  const { act } = state;
  const before = act === null ? undefined : state.acts[act.index];
  if (act === null || before === undefined) return null;
  const isSame =
    before.experts.kind === 'teams' && settings.experts.kind === 'teams'
      ? before.experts.count === settings.experts.count
      : before.experts.kind === settings.experts.kind;
  return isSame ? act : null;
}
