/** Why one prompt of a simulated round went where it went. */

import type { Modality } from '#game/deck/deck';
import type { Contribution, GateSettings } from '#game/gate/gate';
import { callsPerPrompt, explain } from '#game/gate/live/liveGate';
import type { ClassRound } from '#game/gate/simulation/classRounds';

export type Fate = 'right' | 'wrong' | 'full' | 'notCalled';

export interface Candidate {
  expert: number;
  strong: Modality;
  probability: number;
  bias: number;
  /** What selection compared, without the noise of exploration. */
  score: number;
  rank: number;
  fate: Fate;
  /** Combine weight; 0 when it does not hold the prompt. */
  weight: number;
}

export interface Decision {
  modality: Modality;
  /** Those who were called, then the next by score. */
  candidates: Candidate[];
  /** About those who hold the prompt, in the order of the candidates. */
  reasons: {
    expert: number;
    contributions: Contribution[];
    margin: number | null;
    /** Whether its score alone would have got it the prompt. */
    byScore: boolean;
  }[];
}

/** The decision about token `token`, with the `shown` experts that say most about it. */
export function decisionOf(
  round: ClassRound,
  settings: GateSettings,
  token: number,
  shown: number,
): Decision {
  const { batch, plan, before, said, strong } = round;
  const prompt = batch[token]!; // the caller shows tokens of this batch
  const attempts = plan.assignments.filter((one) => one.token === token);
  const told = plan.available.map((expert) => ({
    told: explain(before, settings, prompt.features, plan.available, expert, token),
    attempt: attempts.find((one) => one.expert === expert),
  }));
  const candidates = told
    .map(
      ({ told: { expert, logit, bias, rank, probability }, attempt }): Candidate => ({
        expert,
        strong: strong[expert]!,
        probability: attempt?.probability ?? probability,
        bias,
        score: logit + bias,
        rank,
        fate: fateOf(attempt?.kept, said[token]![expert] === 0),
        weight: attempt?.weight ?? 0,
      }),
    )
    .sort(
      (one, other) =>
        Number(one.fate === 'notCalled') - Number(other.fate === 'notCalled') ||
        one.rank - other.rank,
    )
    .slice(0, shown);
  const reasons = candidates
    .filter(({ fate }) => fate === 'right' || fate === 'wrong')
    .flatMap(({ expert }) => {
      const why = told.find(({ told: one }) => one.expert === expert)?.told;
      if (why === undefined) return [];
      const { contributions, margin, rank } = why;
      return [{ expert, contributions, margin, byScore: rank <= callsPerPrompt(settings) }];
    });
  return { modality: prompt.modality, candidates, reasons };
}

function fateOf(kept: boolean | undefined, right: boolean): Fate {
  if (kept === undefined) return 'notCalled';
  if (!kept) return 'full';
  return right ? 'right' : 'wrong';
}
