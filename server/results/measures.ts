import type { Purpose } from '#game/room/state';
import type { InputKind } from './inputKind';
import type { RoundFact, SessionFacts, TestFact } from './sessionFacts';
import type { Share } from './share';

/** What acts, sessions and classes are compared on. Tests count for the gain only (RULES R60). */
export interface Measures {
  sessions: number;
  rounds: number;
  model: Share;
  dense: Share;
  /** Expected number of right ones had the experts been drawn at random. */
  random: Share;
  /** Expert calls made, and what asking everybody would have cost. */
  calls: number;
  callsDense: number;
  dropped: number;
  /** Mean over rounds of the load's CV and of the floor that fair chance has; null without rounds. */
  load: { cv: number; floor: number } | null;
  gain: Gain | null;
  perInput: Partial<Record<InputKind, InputMeasures>>;
}

export interface InputMeasures {
  model: Share;
  dense: Share;
  random: Share;
  dropped: number;
}

/** What was learnt between two tests: shares right, and how much of what was missing was gained. */
export interface Gain {
  pre: number;
  post: number;
  /** null when everything was known before. */
  gain: number | null;
  pupils: number;
}

/** A share of fewer people would say who they are (game/room/gain.ts has the same rules). */
const ENOUGH_PUPILS = 5;
/** A test counts as taken when at least this share of its prompts was answered. */
const TAKEN = 0.5;

/** The measures of sessions together, or of one act of theirs. */
export function measuresOf(sessions: readonly SessionFacts[], act: number | null = null): Measures {
  const isMeant = (fact: { act: number }): boolean => act === null || fact.act === act;
  const playOf = ({ rounds }: SessionFacts): RoundFact[] =>
    rounds.filter((round) => round.purpose === 'play' && isMeant(round));
  const rounds = sessions.flatMap(playOf);
  const sum = (pick: (metrics: RoundFact['metrics']) => number): number =>
    rounds.reduce((total, { metrics }) => total + pick(metrics), 0);
  const prompts = sum((metrics) => metrics.prompts);
  const mean = (total: number): number => total / rounds.length;
  return {
    sessions: sessions.length,
    rounds: rounds.length,
    model: { right: sum((metrics) => metrics.modelRight), of: prompts },
    dense: { right: sum((metrics) => metrics.denseRight), of: prompts },
    random: { right: sum((metrics) => metrics.randomRight), of: prompts },
    calls: sum((metrics) => metrics.calls),
    callsDense: sum((metrics) => metrics.callsDense),
    dropped: sum((metrics) => metrics.dropped),
    load:
      rounds.length === 0
        ? null
        : {
            cv: mean(sum((metrics) => metrics.loadCv)),
            floor: mean(sum((metrics) => metrics.loadCvFloor)),
          },
    gain: act === null ? gainOf(sessions) : null,
    perInput: perInputOf(sessions, isMeant),
  };
}

function perInputOf(
  sessions: readonly SessionFacts[],
  isMeant: (fact: { act: number }) => boolean,
): Measures['perInput'] {
  const perInput: Measures['perInput'] = {};
  for (const { rounds, inputs } of sessions) {
    const played = new Set(rounds.filter(isPlay).map((round) => round.act));
    for (const fact of inputs) {
      if (!isMeant(fact) || !played.has(fact.act)) continue;
      const none = (): Share => ({ right: 0, of: 0 });
      const measures = (perInput[fact.kind] ??= {
        model: none(),
        dense: none(),
        random: none(),
        dropped: 0,
      });
      measures.model.right += fact.modelRight;
      measures.dense.right += fact.denseRight;
      measures.random.right += fact.randomRight;
      measures.dropped += fact.dropped;
      for (const key of ['model', 'dense', 'random'] as const) measures[key].of += fact.prompts;
    }
  }
  return perInput;
}

/** The learning gain of everybody who took both tests; null for fewer people than may be told. */
export function gainOf(sessions: readonly SessionFacts[]): Gain | null {
  const pre: Share = { right: 0, of: 0 };
  const post: Share = { right: 0, of: 0 };
  const taken = { pupil: 0, bot: 0 };
  const hasPupils = sessions.some(({ tests }) => tests.some(({ kind }) => kind === 'pupil'));
  const counted = hasPupils ? 'pupil' : 'bot';
  for (const facts of sessions) {
    const asked = { preTest: askedIn(facts, 'preTest'), postTest: askedIn(facts, 'postTest') };
    const passed = (test: TestFact, purpose: 'preTest' | 'postTest'): boolean =>
      test.purpose === purpose && test.kind === counted && test.answered >= TAKEN * asked[purpose];
    const after = new Map(
      facts.tests.filter((test) => passed(test, 'postTest')).map((test) => [test.seat, test]),
    );
    for (const before of facts.tests.filter((test) => passed(test, 'preTest'))) {
      const then = after.get(before.seat);
      if (then === undefined) continue;
      taken[counted]++;
      pre.right += before.right;
      pre.of += asked.preTest;
      post.right += then.right;
      post.of += asked.postTest;
    }
  }
  if (taken.pupil < ENOUGH_PUPILS && taken.bot === 0) return null;
  const [first, second] = [pre.right / pre.of, post.right / post.of];
  const gain = first === 1 ? null : (second - first) / (1 - first);
  return { pre: first, post: second, gain, pupils: taken[counted] };
}

function askedIn({ rounds }: SessionFacts, purpose: Purpose): number {
  return rounds
    .filter((round) => round.purpose === purpose)
    .reduce((sum, { metrics }) => sum + metrics.prompts, 0);
}

function isPlay({ purpose }: RoundFact): boolean {
  return purpose === 'play';
}
