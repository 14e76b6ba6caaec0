import type { Prompt, PromptId } from '#game/deck/deck';
import { modalitiesOf } from '#game/deck/deck';
import type { Expert, RoomState, Round, RoundOutcome, Seat, SeatId } from '#game/room/state';
import { isForgotten } from './forgottenSeat';
import type {
  AnswerRow,
  DispatchRow,
  ExpertId,
  PlayerRow,
  ResultRows,
  RoundPromptRow,
  RoundRow,
} from './resultRows';

type ClosedRound = Round & { outcome: RoundOutcome };

/**
 * The result rows that one step of a room adds: the rounds it closed, and every player as they
 * stand then. null when it neither closed a round nor ended the game.
 */
export function projectChange(
  before: RoomState | null,
  after: RoomState,
  now: number,
): ResultRows | null {
  const rounds = closedRounds(before, after);
  const ends = after.phase.kind === 'ended' && before?.phase.kind !== 'ended';
  if (rounds.length === 0 && !ends) return null;
  const prompts = new Map(after.deck.prompts.map((prompt) => [prompt.id, prompt]));
  return {
    players: Object.values(after.seats)
      .filter(({ id }) => !isForgotten(id))
      .map((seat) => playerRow(after, seat, now)),
    rounds: rounds.map((round) => roundRow(after, round, now)),
    prompts: rounds.flatMap((round) => promptRows(round, prompts)),
    dispatches: rounds.flatMap(dispatchRows),
    answers: rounds.flatMap((round) => answerRows(round, prompts)),
  };
}

function closedRounds(before: RoomState | null, after: RoomState): ClosedRound[] {
  if (before?.rounds === after.rounds) return [];
  const wasClosed = (number: number): boolean =>
    (before?.rounds[number - 1]?.outcome ?? null) !== null;
  return after.rounds.filter(
    (round): round is ClosedRound => round.outcome !== null && !wasClosed(round.number),
  );
}

function playerRow(state: RoomState, seat: Seat, now: number): PlayerRow {
  const index = state.act?.expertOf[seat.id];
  const gone = seat.presence === 'left' || seat.presence === 'kicked';
  return {
    seatId: seat.id,
    nickname: seat.nickname,
    kind: seat.kind,
    expertId: index === undefined ? null : expertId(state.act?.experts, index),
    joinedAt: seat.joinedAt,
    leftAt: gone ? now : null,
    score: seat.score,
  };
}

function roundRow(state: RoomState, round: ClosedRound, now: number): RoundRow {
  const settings = state.acts[round.act];
  if (settings === undefined) throw new Error(`round ${round.number} has no act`);
  const { gate, purpose } = settings;
  return {
    number: round.number,
    act: round.act,
    purpose,
    router: gate.router,
    gate,
    metrics: round.outcome.metrics,
    openedAt: round.openedAt,
    closedAt: now,
  };
}

function promptRows(round: ClosedRound, prompts: Map<PromptId, Prompt>): RoundPromptRow[] {
  const dropped = new Set(round.plan.droppedTokens);
  return round.outcome.tokens.map((outcome) => {
    const prompt = promptAt(round, outcome.token, prompts);
    return {
      round: round.number,
      token: outcome.token,
      promptId: prompt.id,
      modalities: modalitiesOf(prompt),
      topics: prompt.topics,
      answer: prompt.answer,
      combined: outcome.combined,
      modelRight: outcome.modelRight,
      dense: outcome.dense,
      denseRight: outcome.denseRight,
      randomRight: outcome.randomRight,
      dropped: dropped.has(outcome.token),
    };
  });
}

function dispatchRows(round: ClosedRound): DispatchRow[] {
  return round.plan.assignments.map((assignment) => ({
    round: round.number,
    token: assignment.token,
    expertId: expertId(round.experts, assignment.expert),
    rank: assignment.rank,
    probability: assignment.probability,
    weight: assignment.weight,
    kept: assignment.kept,
  }));
}

function answerRows(round: ClosedRound, prompts: Map<PromptId, Prompt>): AnswerRow[] {
  const rows: AnswerRow[] = [];
  for (const [seat, answers] of Object.entries(round.answers)) {
    if (isForgotten(seat)) continue;
    for (const [key, answer] of Object.entries(answers)) {
      const token = Number(key);
      const prompt = promptAt(round, token, prompts);
      rows.push({
        round: round.number,
        token,
        seatId: seat as SeatId, // keys of answers are seat ids
        promptId: prompt.id,
        label: answer.label,
        right: answer.label === prompt.answer,
        kind: answer.kind,
        afterMs: answer.afterMs,
        sure: answer.sure === undefined ? null : answer.sure === 'sure',
      });
    }
  }
  return rows;
}

function promptAt(round: Round, token: number, prompts: Map<PromptId, Prompt>): Prompt {
  const id = round.prompts[token];
  const prompt = id === undefined ? undefined : prompts.get(id);
  if (prompt === undefined) throw new Error(`token ${token} of round ${round.number} is unknown`);
  return prompt;
}

function expertId(experts: readonly Expert[] | undefined, index: number): ExpertId {
  const expert = experts?.[index];
  if (expert === undefined) throw new Error(`expert ${index} is unknown`);
  return expert.kind === 'seat' ? expert.seat : `team-${expert.number + 1}`;
}
