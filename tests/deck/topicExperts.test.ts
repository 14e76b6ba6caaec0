import { describe, expect, it } from 'vitest';
import { modalitiesOf, type Prompt, type TopicId } from '#game/deck/deck';
import type { Outcome } from '#game/gate/gate';
import { featureNames, featuresOf } from '#game/gate/live/features';
import { createGate, learnFromRound, routeBatch, withExperts } from '#game/gate/live/liveGate';
import { DEFAULT_GATE } from '#game/gate/presets';
import { resumeRandom, seedRandom } from '#game/random';
import { finish } from '#game/slices';
import { deck } from '#prisma/seed/decks/school-mix/deck';

const EXPERTS = 28;
const ROUNDS = 12;
const SEEDS = 6;
const CALLS_PER_EXPERT = 2.5;
/** Cards that every phone answers in a round: active ones first, then shadow ones. */
const CARDS = 4;
/** How often somebody is right on their one subject, and on the others. */
const [STRONG, WEAK] = [0.9, 0.35];

const names = featureNames(deck);

/** share[round] of the calls that went to an expert for one of the prompt's subjects. */
function playClass(seed: number): number[] {
  const chance = resumeRandom(seedRandom(seed));
  const gateChance = resumeRandom(seedRandom(seed + 1_000_003));
  const available = Array.from({ length: EXPERTS }, (_, expert) => expert);
  const subjects = available.map((expert) => deck.topics[expert % deck.topics.length]?.id);
  const strong = chance.shuffled(subjects);
  let gate = withExperts(createGate(DEFAULT_GATE, names), EXPERTS);
  let pile: Prompt[] = [];
  return Array.from({ length: ROUNDS }, () => {
    const size = Math.round((CALLS_PER_EXPERT * EXPERTS) / DEFAULT_GATE.k);
    const batch = Array.from({ length: size }, () => {
      if (pile.length === 0) pile = chance.shuffled(deck.prompts);
      return pile.pop()!; // never empty: it was filled on the line before
    });
    const features = batch.map((prompt) => featuresOf(prompt, names));
    const gateBatch = {
      features,
      ids: batch.map((prompt) => prompt.id),
      modalities: batch.map(modalitiesOf),
      available,
      masked: batch.map(() => []),
      wishes: null,
    };
    const plan = finish(routeBatch(gate, DEFAULT_GATE, gateBatch, gateChance));
    const isStrong = (token: number, expert: number) =>
      (batch[token]?.topics ?? ([] as TopicId[])).some((topic) => topic === strong[expert]);
    const answer = (token: number, expert: number, active: boolean): Outcome => {
      const right = chance.next() < (isStrong(token, expert) ? STRONG : WEAK) ? 1 : 0;
      return { token, expert, right, active };
    };
    const calls = plan.assignments.filter(({ kept }) => kept);
    const outcomes = calls.map(({ token, expert }) => answer(token, expert, true));
    for (const expert of available) {
      const mine = calls.filter((call) => call.expert === expert).map(({ token }) => token);
      const others = chance.shuffled(
        batch.map((_, token) => token).filter((t) => !mine.includes(t)),
      );
      const open = Math.max(0, CARDS - mine.length);
      outcomes.push(...others.slice(0, open).map((token) => answer(token, expert, false)));
    }
    gate = finish(learnFromRound(gate, DEFAULT_GATE, { ...gateBatch, plan, outcomes }, gateChance));
    return calls.filter(({ token, expert }) => isStrong(token, expert)).length / calls.length;
  });
}

describe('a class of 28 in which everybody is good at one subject', () => {
  it('gets topic experts from Seven Lessons, though nobody tells the gate who knows what', () => {
    const classes = Array.from({ length: SEEDS }, (_, seed) => playClass(seed + 1));
    const shareIn = (from: number, to: number) => {
      const shares = classes.flatMap((rounds) => rounds.slice(from - 1, to));
      return shares.reduce((sum, share) => sum + share, 0) / shares.length;
    };
    // By chance alone about one call in five meets one of its prompt's subjects.
    expect(shareIn(1, 3)).toBeLessThan(0.26);
    expect(shareIn(ROUNDS - 1, ROUNDS)).toBeGreaterThan(0.45);
  });
});
