/**
 * A room is one plain-JSON value: the fold of its commands. Nothing here is sent to anybody as it
 * is; view.ts decides who sees what.
 */

import type { DeckId, LabelId, Localised, Modality, PromptId, TopicId } from '#game/deck/deck';
import type { PlayedDeck } from '#game/deck/joinDecks';
import type { GateSettings, GateState, RoutingPlan } from '#game/gate/gate';
import type { FigureId } from '#game/lesson/figures';
import type { RandomState } from '#game/random';
import type { Shown } from './shown';

export type RoomCode = string & { readonly __brand: 'RoomCode' };
export type SeatId = string & { readonly __brand: 'SeatId' };

export const PRESENCES = ['here', 'away', 'left', 'kicked'] as const;
export type Presence = (typeof PRESENCES)[number];

export const PACES = ['standard', 'longer', 'unlimited'] as const;
/** Personal time: the class clock, three times as long, or until the host closes the round. */
export type Pace = (typeof PACES)[number];

export const FLOWS = ['hostDriven', 'automatic'] as const;
export type Flow = (typeof FLOWS)[number];

export const DOORS = ['open', 'locked'] as const;
export type Door = (typeof DOORS)[number];

export const SCORINGS = ['off', 'right', 'rightAndFast'] as const;
export type Scoring = (typeof SCORINGS)[number];

export const SENSES = ['all', 'split'] as const;
/** `split`: an expert perceives one modality of each prompt only (late fusion). */
export type Senses = (typeof SENSES)[number];

export const PURPOSES = ['play', 'preTest', 'postTest'] as const;
/** A test asks everybody the same prompts before and after; the first of the two reveals nothing. */
export type Purpose = (typeof PURPOSES)[number];

export const CHOICES = ['gate', 'experts'] as const;
/** Who decides which expert answers what: the gate, or the experts themselves (Expert Choice). */
export type Choice = (typeof CHOICES)[number];

export const CONFIDENCES = ['notAsked', 'asked'] as const;
/** Whether people are asked how sure they are of their answers. */
export type Confidence = (typeof CONFIDENCES)[number];

export const SURENESSES = ['sure', 'unsure'] as const;
export type Sureness = (typeof SURENESSES)[number];

/** A person's (or bot's) place; it survives reloads, sleep and network changes. */
export interface Seat {
  id: SeatId;
  nickname: string;
  kind: 'pupil' | 'bot';
  presence: Presence;
  joinedAt: number;
  /** The id of the join request, so that a retried join finds the same seat. */
  submission: string;
  /** Modalities this person cannot perceive; the gate never routes them there. */
  cannot: Modality[];
  pace: Pace;
  score: number;
  /** Seeds a bot's hidden skills; null for a pupil. */
  botSeed: number | null;
}

/** The role one seat or one team holds in the current act; its index names it everywhere. */
export type Expert = { kind: 'seat'; seat: SeatId } | { kind: 'team'; number: number };

/** Rounds that share one gate setting. */
export interface ActSettings {
  title: Localised;
  /** Two sentences on the act's one intro screen. */
  intro: Localised;
  gate: GateSettings;
  /** Prompts routed together; `auto` gives every expert about 2.5 calls. */
  batchSize: number | 'auto';
  rounds: number;
  /** Answering time for one prompt; a phone's clock is this times its active prompts. */
  seconds: number;
  experts: { kind: 'seats' } | { kind: 'teams'; count: number };
  senses: Senses;
  scoring: Scoring;
  /** Whether the gate starts untrained or keeps what it learnt in the act before. */
  memory: 'fresh' | 'kept';
  /** Only prompts with at least one of these modalities; empty means all. */
  modalities: Modality[];
  /** Only prompts that came from these decks of the room; empty means all. */
  decks: DeckId[];
  /** Only prompts with at least one of these topics; empty means all. */
  topics: TopicId[];
  /** When not empty exactly these, in this order, whatever the filters say and was dealt before. */
  listed: PromptId[];
  purpose: Purpose;
  /** What moves on the act's intro screen; null for none. */
  figure: FigureId | null;
  choice: Choice;
  /** Missing means not asked: acts written before there was the question have none. */
  confidence?: Confidence;
}

export type Phase =
  | { kind: 'lobby' }
  | { kind: 'actIntro'; startedAt: number; endsAt: number | null }
  /**
   * Experts choose: every phone sees the batch and picks. `endsAt` is the class clock, `closesAt` the
   * latest personal deadline plus grace, or soon when everybody has picked; null while somebody with
   * unlimited time has not.
   */
  | { kind: 'choosing'; startedAt: number; endsAt: number; closesAt: number | null }
  /** Prompts fly, phones preload; ends at the deadline or, from `earliestAt` on, when all are ready. */
  | { kind: 'briefing'; startedAt: number; earliestAt: number; endsAt: number }
  /**
   * `endsAt` is the class clock. The round closes at `closesAt`: the latest personal deadline plus
   * grace, or now when everybody is done; null while somebody with unlimited time is at work.
   */
  | { kind: 'answering'; startedAt: number; endsAt: number; closesAt: number | null }
  | { kind: 'reveal'; startedAt: number; endsAt: number | null }
  | { kind: 'actSummary'; startedAt: number; endsAt: number | null }
  | { kind: 'debrief'; startedAt: number }
  | { kind: 'ended'; endedAt: number };

export interface Answer {
  label: LabelId;
  /** Milliseconds since answering began, by the server's clock. */
  afterMs: number;
  kind: 'active' | 'shadow';
  submission: string;
  /** Only where it was asked and said. */
  sure?: Sureness;
}

/** What one seat was asked in a round: token indices in the order shown. */
export interface SeatWork {
  active: number[];
  shadow: number[];
}

/** What came back for one token when the round closed. */
export interface TokenOutcome {
  token: number;
  /** Summed combine weight per label of the active answers, normalised to 1; {} when nobody answered. */
  votes: Record<LabelId, number>;
  /** The model's prediction; null when the token was dropped or no routed expert answered. */
  combined: LabelId | null;
  modelRight: boolean;
  /** Majority of everybody who answered, active or shadow; null when nobody did. */
  dense: LabelId | null;
  denseRight: boolean;
  /** Chance that k answers drawn at random from everybody's would have been combined to the truth. */
  randomRight: number;
}

export interface RoundMetrics {
  prompts: number;
  modelRight: number;
  denseRight: number;
  randomRight: number;
  /** Expert calls made, and what dense would have cost (N × T). */
  calls: number;
  callsDense: number;
  dropped: number;
  /** Coefficient of variation of load, and its floor under fair random routing. */
  loadCv: number;
  loadCvFloor: number;
  /** max load / mean load − 1. */
  maxViolation: number;
}

export interface RoundOutcome {
  tokens: TokenOutcome[];
  metrics: RoundMetrics;
  /** Points this round per seat. */
  points: Record<SeatId, number>;
}

export interface Round {
  /** 1, 2, … within the session. */
  number: number;
  act: number;
  /** 1, 2, … within the act. */
  inAct: number;
  /** The batch: prompts[T] in arrival order; a token is an index into it. */
  prompts: PromptId[];
  plan: RoutingPlan;
  /** The gate as it stood when it routed this batch, for explanations. */
  gate: GateState;
  /** Index → role: the experts at routing time, then those who joined during the round. */
  experts: Expert[];
  /** seat → expert index, for everyone who was asked. */
  expertOf: Record<SeatId, number>;
  /** With split senses: the one modality each expert perceives, by expert index; else []. */
  senseOf: Modality[];
  work: Record<SeatId, SeatWork>;
  /** When experts choose: the tokens each seat picked, in order of wish; null when the gate chooses. */
  picks: Record<SeatId, number[]> | null;
  ready: Record<SeatId, true>;
  /** answers[seat][token] */
  answers: Record<SeatId, Record<number, Answer>>;
  openedAt: number;
  outcome: RoundOutcome | null;
}

/** The act being played. */
export interface ActState {
  index: number;
  experts: Expert[];
  expertOf: Record<SeatId, number>;
  gate: GateState;
  /** Closed rounds of this act. */
  roundsPlayed: number;
}

export interface RoomState {
  code: RoomCode;
  title: string;
  /** Accepted commands so far. */
  version: number;
  /** Grows by one with every change of phase; `advance` and the clock name the one they mean. */
  phaseNumber: number;
  createdAt: number;
  rng: RandomState;
  deck: PlayedDeck;
  /** Prompts still to be dealt, reshuffled when used up. */
  pile: PromptId[];
  acts: ActSettings[];
  act: ActState | null;
  phase: Phase;
  /** While paused no deadline passes; resuming moves all of them by the time lost. */
  pause: { kind: 'running' } | { kind: 'paused'; at: number };
  flow: Flow;
  door: Door;
  host: 'here' | 'away';
  seats: Record<SeatId, Seat>;
  /** The newest is the current one. */
  rounds: Round[];
  /** Only where the host has chosen. */
  shown?: Shown;
}
