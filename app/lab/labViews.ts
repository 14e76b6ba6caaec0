/** A simulated class in the form that the figures of a real one draw. */

import type { Language } from '#game/deck/deck';
import { belief } from '#game/gate/live/liveGate';
import type { ClassRound } from '#game/gate/simulation/classRounds';
import type { ExpertView, ScreenView } from '#game/room/view';
import { formatNumber } from '#app/_text/format';
import { LAB_WORDS } from './labWords';

/** Accuracies as a history of rounds; shares count as parts of one prompt. */
export function historyOf(rounds: readonly ClassRound[]): ScreenView['history'] {
  return rounds.map(({ measured, plan }, index) => ({
    act: 0,
    round: index + 1,
    metrics: {
      prompts: plan.tokens,
      modelRight: measured.accuracy * plan.tokens,
      denseRight: measured.dense * plan.tokens,
      randomRight: measured.random * plan.tokens,
      calls: callsOf(plan),
      callsDense: plan.tokens * plan.available.length,
      dropped: plan.droppedTokens.length,
      loadCv: measured.cv,
      loadCvFloor: measured.floor,
      maxViolation: measured.maxViolation,
    },
  }));
}

/** Calls that were made: attempts that found room. */
export function callsOf(plan: ClassRound['plan']): number {
  return plan.assignments.filter(({ kept }) => kept).length;
}

/** loads[expert] of one round. */
export function loadsOf({ plan }: ClassRound): Record<number, number> {
  const loads: Record<number, number> = {};
  for (const expert of plan.available) loads[expert] = 0;
  for (const { expert, kept } of plan.assignments) if (kept) loads[expert]! += 1;
  return loads;
}

/** Everybody, with what the gate believes about them after the round. */
export function expertsOf(round: ClassRound, language: Language): Record<number, ExpertView> {
  const loads = loadsOf(round);
  return Object.fromEntries(
    round.plan.available.map((expert) => [
      expert,
      {
        name: LAB_WORDS[language].name(formatNumber(language, expert + 1)),
        kind: 'bot' as const,
        here: 1,
        load: loads[expert] ?? 0,
        calls: loads[expert] ?? 0,
        belief: belief(round.after, expert),
        right: null,
        open: 0,
      },
    ]),
  );
}
