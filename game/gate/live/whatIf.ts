/**
 * What if another gate had run? The same batches, routed and learnt by another gate, with the
 * answers that people really gave. Most of what the other gate needs is known, since everybody also
 * answered in shadow; what nobody answered is said to be unknown and never made up.
 */

import type { LabelId } from '#game/deck/deck';
import type { FeatureName, GateBatch, GateSettings, Outcome, RoutingPlan } from '#game/gate/gate';
import { combineVotes } from '#game/gate/route';
import type { Random } from '#game/random';
import type { Sliced } from '#game/slices';
import { createGate, learnFromRound, routeBatch, withExperts } from './liveGate';

/** A finished round: its batch, and everything anybody answered, active or shadow. */
export interface RecordedRound {
  batch: GateBatch;
  /** labels[T][…] in the order shown, and the true one of each, truth[T]. */
  labels: LabelId[][];
  truth: LabelId[];
  /** answers[token][expert][label]: shares that sum to 1; a single person's label has share 1. */
  answers: Record<number, Record<number, Record<LabelId, number>>>;
}

/**
 * `right` and `wrong` hold whatever the unknown answers would have been; `unknown` means that they
 * could have decided it; `dropped` prompts had no expert.
 */
export const VERDICTS = ['right', 'wrong', 'unknown', 'dropped'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface WhatIfRound {
  plan: RoutingPlan;
  /** verdicts[T] */
  verdicts: Verdict[];
  /** How often each verdict was given. */
  counts: Record<Verdict, number>;
  /** Expert calls the other gate would have made, and those of them whose answers are known. */
  calls: number;
  knownCalls: number;
}

/**
 * Plays `rounds` in order under a fresh gate with other settings. It learns, as a live gate does,
 * only from answers that were given: those of the experts it would have called, and with
 * `activeAndShadow` all others.
 */
export function* whatIf(
  rounds: readonly RecordedRound[],
  names: FeatureName[],
  settings: GateSettings,
  random: Random,
): Sliced<WhatIfRound[]> {
  let gate = createGate(settings, names);
  const results: WhatIfRound[] = [];
  for (const round of rounds) {
    gate = withExperts(gate, 1 + Math.max(-1, ...round.batch.available));
    const plan = yield* routeBatch(gate, settings, round.batch, random);
    results.push(judge(round, plan));
    yield;
    const { features, masked } = round.batch;
    const closed = { features, masked, plan, outcomes: outcomesOf(round, plan) };
    gate = yield* learnFromRound(gate, settings, closed, random);
  }
  return results;
}

function judge(round: RecordedRound, plan: RoutingPlan): WhatIfRound {
  const held: { expert: number; weight: number }[][] = round.truth.map(() => []);
  for (const { token, expert, weight, kept } of plan.assignments) {
    if (kept) held[token]?.push({ expert, weight });
  }
  const verdicts = held.map((experts, token) => verdictOf(round, token, experts));
  const counts: Record<Verdict, number> = { right: 0, wrong: 0, unknown: 0, dropped: 0 };
  for (const verdict of verdicts) counts[verdict]++;
  const calls = held.flatMap((experts, token) => experts.map(({ expert }) => ({ token, expert })));
  const knownCalls = calls.filter((call) => round.answers[call.token]?.[call.expert]).length;
  return { plan, verdicts, counts, calls: calls.length, knownCalls };
}

function verdictOf(
  round: RecordedRound,
  token: number,
  experts: readonly { expert: number; weight: number }[],
): Verdict {
  if (experts.length === 0) return 'dropped';
  const labels = round.labels[token] ?? [];
  const known: { label: LabelId; weight: number }[] = [];
  const unknown: number[] = [];
  for (const { expert, weight } of experts) {
    const shares = round.answers[token]?.[expert];
    if (shares === undefined) unknown.push(weight);
    else {
      for (const label of labels) {
        const share = shares[label] ?? 0;
        if (share > 0) known.push({ label, weight: weight * share });
      }
    }
  }
  // If all unknown answers agreed on one label: whatever they were, they could not do more for it.
  const possible = labels.map((label) => {
    const guessed = unknown.map((weight) => ({ label, weight }));
    return combineVotes([...known, ...guessed], labels).predicted;
  });
  const truth = round.truth[token];
  if (possible.every((label) => label === truth)) return 'right';
  return possible.includes(truth ?? null) ? 'unknown' : 'wrong';
}

/** What the other gate would have learnt from: its own calls as active, the rest as shadow. */
function outcomesOf(round: RecordedRound, plan: RoutingPlan): Outcome[] {
  const called = new Set<string>();
  for (const { token, expert, kept } of plan.assignments) {
    if (kept) called.add(`${token}:${expert}`);
  }
  const outcomes: Outcome[] = [];
  for (const [tokenKey, byExpert] of Object.entries(round.answers)) {
    for (const [expertKey, shares] of Object.entries(byExpert)) {
      const token = Number(tokenKey);
      const truth = round.truth[token];
      outcomes.push({
        token,
        expert: Number(expertKey),
        right: truth === undefined ? 0 : (shares[truth] ?? 0),
        active: called.has(`${tokenKey}:${expertKey}`),
      });
    }
  }
  return outcomes;
}
