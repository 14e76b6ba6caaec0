/**
 * How long the live gate takes for one round, learning included: a class, and a full hall in
 * slices. Run by `npm run bench:gate`.
 */

import { performance } from 'node:perf_hooks';
import type { GateSettings, GateState, Outcome } from '#game/gate/gate';
import { createGate, learnFromRound, routeBatch, withExperts } from '#game/gate/live/liveGate';
import { DEFAULT_GATE, PRESET_IDS, PRESETS } from '#game/gate/presets';
import { resumeRandom, seedRandom } from '#game/random';
import type { Sliced } from '#game/slices';
import { standardClass } from '#game/gate/simulation/standardClass';

const random = resumeRandom(seedRandom(1));
const CARDS = 4;

interface Times {
  total: number;
  longest: number;
  slices: number;
}

/** Runs sliced work to its end and measures every slice. */
function timed<Result>(work: Sliced<Result>, times: Times): Result {
  for (;;) {
    const start = performance.now();
    const step = work.next();
    const ms = performance.now() - start;
    times.total += ms;
    times.longest = Math.max(times.longest, ms);
    times.slices++;
    if (step.done) return step.value;
  }
}

/** One round of a room: route, everybody answers their four cards, learn. */
function playRound(
  gate: GateState,
  settings: GateSettings,
  features: number[][],
  times: Times,
): GateState {
  const available = gate.experts.map((_, expert) => expert);
  const batch = {
    features,
    ids: features.map((_, token) => `prompt-${token}`),
    modalities: features.map(() => ['text' as const]),
    available,
    masked: features.map(() => []),
    wishes: null,
  };
  const plan = timed(routeBatch(gate, settings, batch, random), times);
  const outcomes: Outcome[] = [];
  const cards = available.map(() => 0);
  const answer = (token: number, expert: number, active: boolean): void => {
    cards[expert]!++;
    outcomes.push({ token, expert, right: random.next() < 0.5 ? 1 : 0, active });
  };
  for (const { token, expert, kept } of plan.assignments) if (kept) answer(token, expert, true);
  for (const expert of available) {
    while (cards[expert]! < CARDS) answer(random.below(features.length), expert, false);
  }
  return timed(
    learnFromRound(gate, settings, { features, masked: batch.masked, plan, outcomes }, random),
    times,
  );
}

function benchClass(settings: GateSettings, name: string): void {
  const rounds: number[] = [];
  for (let lesson = 0; lesson < 30; lesson++) {
    const { names, deck } = standardClass(30, 'rich', random);
    let gate = withExperts(createGate(settings, names), 30);
    for (let round = 0; round < 12; round++) {
      const features = random.shuffled(deck).slice(0, 60);
      const times: Times = { total: 0, longest: 0, slices: 0 };
      gate = playRound(
        gate,
        settings,
        features.map((prompt) => prompt.features),
        times,
      );
      rounds.push(times.total);
    }
  }
  const sorted = rounds.toSorted((a, b) => a - b);
  const at = (share: number): string => sorted[Math.floor(share * sorted.length)]!.toFixed(2);
  console.log(`  ${name.padEnd(14)} best ${at(0)} ms, median ${at(0.5)}, 95 % below ${at(0.95)}`);
}

/** Decks have at most 500 prompts; here a hall sees 4,000 different ones a round. */
function benchAuditorium(settings: GateSettings, name: string): void {
  const experts = 2000;
  const { names, deck } = standardClass(experts, 'rich', random);
  let gate = withExperts(createGate(settings, names), experts);
  for (let round = 1; round <= 3; round++) {
    const features = Array.from({ length: 4000 }, (_, token) => {
      const row = deck[token % deck.length]!.features;
      return row.map((value) => (value === 0 || value === 1 ? value : value + token * 1e-6));
    });
    const times: Times = { total: 0, longest: 0, slices: 0 };
    gate = playRound(gate, settings, features, times);
    console.log(
      `  ${name}, round ${round}: ${times.total.toFixed(0)} ms in ${times.slices} slices, longest ${times.longest.toFixed(1)} ms`,
    );
  }
}

console.log('one class round with learning, 60 prompts, 30 experts');
for (const id of PRESET_IDS) benchClass(PRESETS[id].settings, id);
console.log('one auditorium round with learning, 4,000 prompts, 2,000 experts');
benchAuditorium(DEFAULT_GATE, 'default');
benchAuditorium(PRESETS.shazeer.settings, 'shazeer');
