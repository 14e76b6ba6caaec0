/** What came back for each token: per expert, combined, from everybody, and from k at random. */

import type { LabelId, Prompt } from '#game/deck/deck';
import { combineVotes, type Vote } from '#game/gate/combine';
import type { Outcome } from '#game/gate/gate';
import type { Sliced } from '#game/slices';
import { usesEverybody } from './deal';
import type { ActSettings, Answer, Round, SeatId, TokenOutcome } from './state';

/** What one expert gave back for one token: its vote share per label, summing to 1. */
export interface Return {
  token: number;
  expert: number;
  active: boolean;
  share: Record<LabelId, number>;
}

/** Every expert's returns, active and shadow apart; a team's members are merged into one. */
export function returnsOf(round: Round): Return[] {
  const merged = new Map<string, { return: Return; people: number }>();
  for (const [id, answers] of Object.entries(round.answers)) {
    const expert = round.expertOf[id as SeatId]; // keys of answers are seat ids
    if (expert === undefined) continue;
    for (const [key, answer] of Object.entries(answers)) {
      addVote(merged, Number(key), expert, answer);
    }
  }
  return [...merged.values()].map(({ return: back, people }) => {
    const share: Record<LabelId, number> = {};
    for (const [label, count] of Object.entries(back.share)) {
      share[label as LabelId] = count / people; // keys of a share are label ids
    }
    return { ...back, share };
  });
}

function addVote(
  merged: Map<string, { return: Return; people: number }>,
  token: number,
  expert: number,
  answer: Answer,
): void {
  const key = `${token}:${expert}:${answer.kind}`;
  const entry = merged.get(key) ?? {
    return: { token, expert, active: answer.kind === 'active', share: {} },
    people: 0,
  };
  entry.people += 1;
  entry.return.share[answer.label] = (entry.return.share[answer.label] ?? 0) + 1;
  merged.set(key, entry);
}

/** The same returns as the gate learns from them; nothing is known of what nobody answered. */
export function outcomesOf(returns: readonly Return[], prompts: readonly Prompt[]): Outcome[] {
  return returns.map(({ token, expert, active, share }) => {
    const answer = prompts[token]?.answer;
    return { token, expert, active, right: answer === undefined ? 0 : (share[answer] ?? 0) };
  });
}

/** Tokens that are combined before other rooms get a turn. */
const TOKENS_PER_SLICE = 4;

/** tokens[T] of a round's outcome. */
export function* tokenOutcomes(
  round: Round,
  prompts: readonly Prompt[],
  returns: readonly Return[],
  settings: ActSettings,
): Sliced<TokenOutcome[]> {
  const weights = new Map<string, number>();
  for (const { token, expert, weight, kept } of round.plan.assignments) {
    if (kept) weights.set(`${token}:${expert}`, weight);
  }
  const byToken: Return[][] = prompts.map(() => []);
  for (const back of returns) byToken[back.token]?.push(back);
  const people = peopleVotes(round, prompts);
  const outcomes: TokenOutcome[] = [];
  for (const [token, prompt] of prompts.entries()) {
    if (token % TOKENS_PER_SLICE === 0) yield;
    const here = byToken[token] ?? [];
    const order = prompt.labels.map((label) => label.id);
    const { shares, predicted } = combineVotes(votesOf(here, weights), order);
    const dense = firstLargest(people[token] ?? {}, order);
    const labels = oncePerExpert(here).flatMap((back) => firstLargest(back.share, order) ?? []);
    const k = usesEverybody(settings) ? labels.length : Math.round(settings.gate.k);
    outcomes.push({
      token,
      votes: shares as Record<LabelId, number>, // labels without weight are left out
      combined: predicted,
      modelRight: predicted === prompt.answer,
      dense,
      denseRight: dense === prompt.answer,
      randomRight: chanceOfRight(labels, prompt.answer, k),
    });
  }
  return outcomes;
}

/** A team may answer a prompt actively and, by a member who came late, in shadow: one answer. */
export function oncePerExpert(returns: readonly Return[]): Return[] {
  const called = new Set(returns.filter((back) => back.active).map((back) => back.expert));
  return returns.filter((back) => back.active || !called.has(back.expert));
}

/** One vote for each label an expert gave: its weight times the share of its people. */
function votesOf(
  returns: readonly Return[],
  weights: ReadonlyMap<string, number>,
): Vote<LabelId>[] {
  return returns
    .filter((back) => back.active)
    .flatMap(({ token, expert, share }) =>
      Object.entries(share).map(([label, part]) => ({
        label: label as LabelId, // keys of a share are label ids
        weight: part * (weights.get(`${token}:${expert}`) ?? 0),
      })),
    );
}

/** votes[T][label]: how many people gave each label. */
function peopleVotes(round: Round, prompts: readonly Prompt[]): Record<LabelId, number>[] {
  const votes = prompts.map((): Record<LabelId, number> => ({}));
  for (const answers of Object.values(round.answers)) {
    for (const [token, { label }] of Object.entries(answers)) {
      const counts = votes[Number(token)];
      if (counts !== undefined) counts[label] = (counts[label] ?? 0) + 1;
    }
  }
  return votes;
}

/** The label with most votes; ties go to the one shown first. */
export function firstLargest(
  votes: Record<LabelId, number>,
  order: readonly LabelId[],
): LabelId | null {
  let best: LabelId | null = null;
  for (const label of order) {
    const count = votes[label] ?? 0;
    if (count > 0 && (best === null || count > (votes[best] ?? 0))) best = label;
  }
  return best;
}

/**
 * The chance that the majority of k labels, drawn without replacement from those given, is the
 * answer; a tie of n labels counts 1/n. Exact: every way to draw is counted (multivariate
 * hypergeometric), which is few because there are at most six labels and sixteen draws. With fewer
 * than k labels all are drawn; with none the chance is 0.
 */
export function chanceOfRight(labels: readonly LabelId[], answer: LabelId, k: number): number {
  const counts = new Map<LabelId, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const right = counts.get(answer) ?? 0;
  if (right === 0) return 0;
  counts.delete(answer);
  const others = [...counts.values()];
  const draws = Math.min(k, labels.length);
  if (draws === labels.length) return shareOfTie(right, others);
  const allWays = choose(labels.length, draws);
  let chance = 0;
  for (let taken = 0; taken <= Math.min(right, draws); taken++) {
    chance += (choose(right, taken) / allWays) * winsWith(taken, others, draws - taken, 1);
  }
  return chance;
}

function shareOfTie(right: number, others: readonly number[]): number {
  if (others.some((count) => count > right)) return 0;
  return 1 / (1 + others.filter((count) => count === right).length);
}

/** Ways to draw `left` more labels from `others`, each counted with the answer's share of a tie. */
function winsWith(taken: number, others: number[], left: number, tied: number): number {
  const [first, ...rest] = others;
  if (first === undefined) return left === 0 && taken > 0 ? 1 / tied : 0;
  let ways = 0;
  for (let drawn = 0; drawn <= Math.min(first, left, taken); drawn++) {
    const tiedNow = drawn === taken ? tied + 1 : tied;
    ways += choose(first, drawn) * winsWith(taken, rest, left - drawn, tiedNow);
  }
  return ways;
}

function choose(from: number, take: number): number {
  let ways = 1;
  for (let i = 1; i <= take; i++) ways = (ways * (from - take + i)) / i;
  return ways;
}
