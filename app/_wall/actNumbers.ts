import type { ScreenView } from '#game/room/view';

/** What one act showed, in the class's own numbers. */
export interface ActNumbers {
  /** The fewest experts who together did at least 80 % of the work, of all, and their exact share. */
  work: { experts: number; of: number; share: number };
  /** Experts who were never called. */
  idle: number;
  /** Shares of right prompts, 0..1, in the first and the last closed round; null before the first. */
  model: { first: number; last: number } | null;
  /** Prompts without room in the first and the last closed round; null before the first. */
  drops: { first: number; last: number; of: number } | null;
  /** What as many calls at random would have got right in the last closed round, 0..1. */
  lastRandom: number;
  /** Over all rounds of the act. */
  total: { model: number; dense: number; random: number };
  calls: number;
  callsDense: number;
  prompts: number;
  /** Share of prompts that found no room, 0..1. */
  dropped: number;
  rounds: number;
}

const MOST_OF_THE_WORK = 0.8;

/** Sums up the act being shown from the calls of its experts and its closed rounds. */
export function actNumbers({
  experts,
  history,
  act,
}: Pick<ScreenView, 'experts' | 'history' | 'act'>): ActNumbers {
  const closed = history.filter((each) => each.act === act?.index).map(({ metrics }) => metrics);
  const sum = (of: (metrics: (typeof closed)[number]) => number): number =>
    closed.reduce((total, metrics) => total + of(metrics), 0);
  const prompts = sum((metrics) => metrics.prompts);
  const share = (right: number): number => (prompts === 0 ? 0 : right / prompts);
  const shareOf = (metrics: (typeof closed)[number]): number =>
    metrics.prompts === 0 ? 0 : metrics.modelRight / metrics.prompts;
  const first = closed[0];
  const last = closed.at(-1);
  const calls = Object.values(experts).map((expert) => expert.calls);
  return {
    work: workOf(calls),
    idle: calls.filter((each) => each === 0).length,
    model: first && last ? { first: shareOf(first), last: shareOf(last) } : null,
    drops: first && last ? { first: first.dropped, last: last.dropped, of: first.prompts } : null,
    lastRandom: last && last.prompts > 0 ? last.randomRight / last.prompts : 0,
    total: {
      model: share(sum((metrics) => metrics.modelRight)),
      dense: share(sum((metrics) => metrics.denseRight)),
      random: share(sum((metrics) => metrics.randomRight)),
    },
    calls: sum((metrics) => metrics.calls),
    callsDense: sum((metrics) => metrics.callsDense),
    prompts,
    dropped: share(sum((metrics) => metrics.dropped)),
    rounds: closed.length,
  };
}

function workOf(calls: readonly number[]): ActNumbers['work'] {
  const sorted = [...calls].sort((one, other) => other - one);
  const total = sorted.reduce((sum, each) => sum + each, 0);
  let done = 0;
  let experts = 0;
  for (const each of sorted) {
    // Multiplied, not divided: 0.8 of a sum must not miss by the last bit.
    if (done >= MOST_OF_THE_WORK * total) break;
    done += each;
    experts += 1;
  }
  return { experts, of: calls.length, share: total === 0 ? 0 : done / total };
}
