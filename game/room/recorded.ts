/** The finished rounds of an act, as *what if* plays them again under another gate. */

import type { Prompt } from '#game/deck/deck';
import type { FeatureName } from '#game/gate/gate';
import type { RecordedRound } from '#game/gate/live/whatIf';
import { gateBatch } from './briefing';
import { promptsOf } from './rounds';
import type { RoomState, Round, Seat, SeatId } from './state';
import { oncePerExpert, returnsOf } from './tally';

export interface RecordedAct {
  /** The features that the gate of the act knew. */
  names: FeatureName[];
  /** The numbers of the rounds, and the rounds, oldest first. */
  numbers: number[];
  rounds: RecordedRound[];
}

/** null when no round of the act was closed, and for tests: another gate would change nothing. */
export function recordedAct(state: RoomState, act: number): RecordedAct | null {
  if (state.acts[act]?.purpose !== 'play') return null;
  const closed = state.rounds.filter((round) => round.act === act && round.outcome !== null);
  const [first] = closed;
  if (first === undefined) return null;
  return {
    names: first.gate.featureNames,
    numbers: closed.map((round) => round.number),
    rounds: closed.map((round) => recordedRound(state, round)),
  };
}

function recordedRound(state: RoomState, round: Round): RecordedRound {
  const prompts = promptsOf(state.deck, round);
  const behind = asked(round, state.seats);
  const available = round.experts.map((_, expert) => expert).filter((e) => behind[e]?.length);
  return {
    batch: gateBatch({ gate: round.gate }, prompts, available, behind, round.senseOf),
    labels: prompts.map((prompt) => prompt.labels.map((label) => label.id)),
    truth: prompts.map((prompt) => prompt.answer),
    answers: answersOf(round, prompts),
  };
}

/** behind[expert]: the people who were asked in this round. */
function asked(round: Round, seats: RoomState['seats']): Seat[][] {
  const behind: Seat[][] = round.experts.map(() => []);
  for (const id of Object.keys(round.work) as SeatId[]) {
    const expert = round.expertOf[id];
    const seat = seats[id];
    if (expert !== undefined && seat !== undefined) behind[expert]?.push(seat);
  }
  return behind;
}

function answersOf(round: Round, prompts: readonly Prompt[]): RecordedRound['answers'] {
  const answers: RecordedRound['answers'] = {};
  const returns = returnsOf(round);
  for (const token of prompts.keys()) {
    const here = oncePerExpert(returns.filter((back) => back.token === token));
    answers[token] = Object.fromEntries(here.map((back) => [back.expert, back.share]));
  }
  return answers;
}
