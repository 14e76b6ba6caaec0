/**
 * Schemas of everything that may come in. They are strict and bounded: a payload is `unknown` until
 * one of them has parsed it. That schemas and types agree is proven at the end of this file.
 */

import { z } from 'zod';
import {
  LANGUAGES,
  MODALITIES,
  type DeckId,
  type LabelId,
  type Language,
  type PromptId,
  type TopicId,
} from '#game/deck/deck';
import {
  BALANCES,
  LEARN_FROM,
  LEARNERS,
  OVERFLOWS,
  ROUTERS,
  type GateSettings,
} from '#game/gate/gate';
import { PRESET_IDS, type PresetId } from '#game/gate/presets';
import { FIGURE_IDS } from '#game/lesson/figures';
import type { HostCommand, SeatCommand } from '#game/room/command';
import {
  GATE_RANGES,
  MAX_ACTS,
  MAX_BATCH,
  MAX_BOTS,
  MAX_DECKS,
  MAX_INTRO,
  MAX_ROUNDS_PER_ACT,
  MAX_SECONDS,
  MAX_TEAMS,
  MAX_TITLE,
  MAX_TOPICS,
  MIN_SECONDS,
} from '#game/room/limits';
import {
  CHOICES,
  CONFIDENCES,
  DOORS,
  FLOWS,
  PACES,
  PURPOSES,
  SCORINGS,
  SENSES,
  SURENESSES,
  type ActSettings,
  type Flow,
  type RoomCode,
  type SeatId,
} from '#game/room/state';
import { DEBRIEF_PAGES, REVEAL_PARTS } from '#game/room/shown';
import type { AttachRequest, JoinRequest } from './events';
import { typedText } from './typedText';

export const STARTS = ['lobby', 'now'] as const;
/** `now` leaves the lobby at once, which only makes sense for a room of bots. */
export type Start = (typeof STARTS)[number];

/** What a host's page sends to make a room: one act from a preset, or a list of acts. */
export interface CreateRoomRequest {
  /** Joined into one, in this order. */
  decks: DeckId[];
  play: { kind: 'preset'; preset: PresetId } | { kind: 'acts'; acts: ActSettings[] };
  bots: number;
  flow: Flow;
  start: Start;
  /** The language bots are named in. */
  language: Language;
  /** Empty: the title of the deck is used. */
  title: string;
}

/** More than any nickname that is accepted, so that a long one gets its own refusal. */
const LONGEST_TYPED_NAME = 64;
const LONGEST_ID = 64;

function id<Id extends string>() {
  const letters = z.string().regex(/^[\w-]+$/);
  return letters.max(LONGEST_ID).transform((value) => value as Id);
}

function numberIn([least, most]: readonly [number, number]) {
  return z.number().min(least).max(most);
}

const roomCode = z
  .string()
  .regex(/^\d{6}$/)
  .transform((value) => value as RoomCode);
const seatId = id<SeatId>();
const submission = id<string>();
const typedName = z.string().max(LONGEST_TYPED_NAME);
const phaseNumber = z.int().min(1);
const roundNumber = z.int().min(1);
const token = z.int().min(0).max(MAX_BATCH);
const cannot = z.array(z.enum(MODALITIES)).max(MODALITIES.length);

function localised(longest: number) {
  const words = typedText(longest);
  return z.strictObject({ ko: words, en: words });
}

export const gateSettingsSchema = z
  .strictObject({
    router: z.enum(ROUTERS),
    k: numberIn(GATE_RANGES.k),
    capacityFactor: numberIn(GATE_RANGES.capacityFactor).nullable(),
    overflow: z.enum(OVERFLOWS),
    balance: z.enum(BALANCES),
    balanceStrength: numberIn(GATE_RANGES.balanceStrength),
    learner: z.enum(LEARNERS),
    learnFrom: z.enum(LEARN_FROM),
    learningRate: numberIn(GATE_RANGES.learningRate),
    exploration: numberIn(GATE_RANGES.exploration),
    explorationDecay: numberIn(GATE_RANGES.explorationDecay),
  })
  // Only Expert Choice asks for a mean number of experts, which need not be whole.
  .refine((gate) => gate.router === 'expertChoice' || Number.isInteger(gate.k));

/** Gate settings from anywhere, e.g. an address; null when anything is missing or out of range. */
export function parseGateSettings(value: unknown): GateSettings | null {
  const parsed = gateSettingsSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

export const actSettingsSchema = z.strictObject({
  title: localised(MAX_TITLE),
  intro: localised(MAX_INTRO),
  gate: gateSettingsSchema,
  batchSize: z.union([z.int().min(1).max(MAX_BATCH), z.literal('auto')]),
  rounds: z.int().min(1).max(MAX_ROUNDS_PER_ACT),
  seconds: z.number().min(MIN_SECONDS).max(MAX_SECONDS),
  experts: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('seats') }),
    z.strictObject({ kind: z.literal('teams'), count: z.int().min(1).max(MAX_TEAMS) }),
  ]),
  senses: z.enum(SENSES),
  scoring: z.enum(SCORINGS),
  memory: z.enum(['fresh', 'kept']),
  modalities: z.array(z.enum(MODALITIES)).max(MODALITIES.length),
  decks: z.array(id<DeckId>()).max(MAX_DECKS),
  topics: z.array(id<TopicId>()).max(MAX_TOPICS),
  listed: z.array(id<PromptId>()).max(MAX_BATCH),
  purpose: z.enum(PURPOSES),
  figure: z.enum(FIGURE_IDS).nullable(),
  choice: z.enum(CHOICES),
  confidence: z.enum(CONFIDENCES).exactOptional(),
});

export const joinRequestSchema = z.strictObject({
  code: roomCode,
  nickname: typedName,
  language: z.enum(LANGUAGES),
  cannot,
  submission,
});

export const attachRequestSchema = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('host'), code: roomCode }),
  z.strictObject({ as: z.literal('screen'), code: roomCode }),
  z.strictObject({
    as: z.literal('player'),
    code: roomCode,
    seat: seatId,
    seatKey: z.string().min(1).max(128),
    language: z.enum(LANGUAGES),
  }),
]);

const shownSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('reveal'),
    phase: phaseNumber,
    part: z.enum(REVEAL_PARTS),
    prompt: z
      .int()
      .min(0)
      .max(MAX_BATCH - 1),
  }),
  z.strictObject({ kind: z.literal('debrief'), page: z.enum(DEBRIEF_PAGES) }),
]);

export const hostCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('advance'), phase: phaseNumber }),
  z.strictObject({ type: z.literal('pause') }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({ type: z.literal('setFlow'), flow: z.enum(FLOWS) }),
  z.strictObject({ type: z.literal('setDoor'), door: z.enum(DOORS) }),
  z.strictObject({ type: z.literal('kickSeat'), seat: seatId }),
  z.strictObject({ type: z.literal('renameSeat'), seat: seatId, nickname: typedName }),
  z.strictObject({ type: z.literal('removeBots') }),
  z.strictObject({ type: z.literal('addAct'), act: actSettingsSchema }),
  z.strictObject({ type: z.literal('endAct'), phase: phaseNumber }),
  z.strictObject({ type: z.literal('endGame') }),
  z.strictObject({ type: z.literal('show'), shown: shownSchema.nullable() }),
]);

export const seatCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('reportReady'), round: roundNumber }),
  z.strictObject({
    type: z.literal('submitAnswer'),
    round: roundNumber,
    token,
    label: id<LabelId>(),
    submission,
    sure: z.enum(SURENESSES).exactOptional(),
  }),
  z.strictObject({
    type: z.literal('pickPrompts'),
    round: roundNumber,
    tokens: z.array(token).max(MAX_BATCH),
  }),
  z.strictObject({ type: z.literal('setCannot'), cannot }),
  z.strictObject({ type: z.literal('setPace'), pace: z.enum(PACES) }),
  z.strictObject({ type: z.literal('changeNickname'), nickname: typedName }),
  z.strictObject({ type: z.literal('leaveSeat') }),
]);

export const createRoomRequestSchema = z
  .strictObject({
    decks: z.array(id<DeckId>()).min(1).max(MAX_DECKS),
    play: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('preset'), preset: z.enum(PRESET_IDS) }),
      z.strictObject({
        kind: z.literal('acts'),
        acts: z.array(actSettingsSchema).min(1).max(MAX_ACTS),
      }),
    ]),
    bots: z.int().min(0).max(MAX_BOTS),
    flow: z.enum(FLOWS),
    start: z.enum(STARTS),
    language: z.enum(LANGUAGES),
    title: typedText(MAX_TITLE),
  })
  // Without a lobby nobody but bots could have come in.
  .refine(({ start, bots }) => start === 'lobby' || bots > 0);

/** True only when each of the two types can stand for the other. */
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

/** The proof: a schema that parses more, less or something else than its type does not compile. */
export type SchemasAgree = [
  Proven<Same<z.output<typeof gateSettingsSchema>, GateSettings>>,
  Proven<Same<z.output<typeof actSettingsSchema>, ActSettings>>,
  Proven<Same<z.output<typeof joinRequestSchema>, JoinRequest>>,
  Proven<Same<z.output<typeof attachRequestSchema>, AttachRequest>>,
  Proven<Same<z.output<typeof hostCommandSchema>, HostCommand>>,
  Proven<Same<z.output<typeof seatCommandSchema>, SeatCommand>>,
  Proven<Same<z.output<typeof createRoomRequestSchema>, CreateRoomRequest>>,
];
type Proven<Agreement extends true> = Agreement;
