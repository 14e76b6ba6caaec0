import type { LabelId, Modality, PromptId, TopicId } from '#game/deck/deck';
import type { GateSettings } from '#game/gate/gate';
import type { Purpose, RoundMetrics, SeatId } from '#game/room/state';

/**
 * What dashboards read: rows computed from a room when a round closes. They hold nothing that the
 * journal does not, so they can be made again at any time. All times are milliseconds.
 */
export interface ResultRows {
  players: PlayerRow[];
  rounds: RoundRow[];
  prompts: RoundPromptRow[];
  dispatches: DispatchRow[];
  answers: AnswerRow[];
}

/** A seat's id, or `team-3`. */
export type ExpertId = string;

export function isTeam(expert: ExpertId): boolean {
  return expert.startsWith('team-');
}

export interface PlayerRow {
  seatId: SeatId;
  nickname: string;
  kind: 'pupil' | 'bot';
  expertId: ExpertId | null;
  joinedAt: number;
  leftAt: number | null;
  score: number;
}

export interface RoundRow {
  number: number;
  act: number;
  purpose: Purpose;
  router: string;
  gate: GateSettings;
  metrics: RoundMetrics;
  openedAt: number;
  closedAt: number;
}

/** One prompt of a round's batch: what the model, the dense model and chance made of it. */
export interface RoundPromptRow {
  round: number;
  token: number;
  promptId: PromptId;
  modalities: Modality[];
  topics: TopicId[];
  answer: LabelId;
  combined: LabelId | null;
  modelRight: boolean;
  dense: LabelId | null;
  denseRight: boolean;
  randomRight: number;
  dropped: boolean;
}

/** One expert the gate chose for one token; `kept` is false when capacity dropped it. */
export interface DispatchRow {
  round: number;
  token: number;
  expertId: ExpertId;
  rank: number;
  probability: number;
  weight: number;
  kept: boolean;
}

export interface AnswerRow {
  round: number;
  token: number;
  seatId: SeatId;
  promptId: PromptId;
  label: LabelId;
  right: boolean;
  kind: 'active' | 'shadow';
  afterMs: number;
  /** null where it was not asked or not said. */
  sure: boolean | null;
}

export function noRows(): ResultRows {
  return { players: [], rounds: [], prompts: [], dispatches: [], answers: [] };
}

/** Rows as if they had been written one after the other: the later row of a player stands. */
export function joinRows(before: ResultRows, added: ResultRows): ResultRows {
  const players = new Map(before.players.map((row) => [row.seatId, row]));
  for (const row of added.players) {
    // The first leaving is the one that is told, unless the player came back.
    const leftAt = row.leftAt === null ? null : (players.get(row.seatId)?.leftAt ?? row.leftAt);
    players.set(row.seatId, { ...row, leftAt });
  }
  return {
    players: [...players.values()],
    rounds: [...before.rounds, ...added.rounds],
    prompts: [...before.prompts, ...added.prompts],
    dispatches: [...before.dispatches, ...added.dispatches],
    answers: [...before.answers, ...added.answers],
  };
}
