import type { Localised } from '#game/deck/deck';
import { type Verdict, whatIf, type WhatIfRound } from '#game/gate/live/whatIf';
import { measurePlan } from '#game/gate/planMetrics';
import { type PresetId, PRESETS } from '#game/gate/presets';
import { resumeRandom, seedRandom } from '#game/random';
import { recordedAct } from '#game/room/recorded';
import type { RoomState, RoundMetrics } from '#game/room/state';
import { unhurried } from '#server/rooms/unhurried';

/** One round as it was, and as it would have been under another gate. */
export interface WhatIfComparison {
  round: number;
  was: RoundMetrics;
  /** Of the other gate: prompts by verdict, calls, calls whose answer is known, evenness of load. */
  counts: Record<Verdict, number>;
  calls: number;
  knownCalls: number;
  loadCv: number;
}

export interface WhatIfAct {
  act: number;
  title: Localised;
  rounds: WhatIfComparison[];
}

/** Every act of a session that closed a round, played again under a preset's gate from its start. */
export async function whatIfPreset(state: RoomState, preset: PresetId): Promise<WhatIfAct[]> {
  const acts: WhatIfAct[] = [];
  for (const [act, { title }] of state.acts.entries()) {
    const recorded = recordedAct(state, act);
    if (recorded === null) continue;
    const { names, numbers, rounds } = recorded;
    // The same seed each time, so that asking twice gives the same answer.
    const random = resumeRandom(seedRandom(act));
    const results = await unhurried(whatIf(rounds, names, PRESETS[preset].settings, random));
    acts.push({ act, title, rounds: results.map((one, i) => compare(state, numbers[i], one)) });
  }
  return acts;
}

function compare(state: RoomState, number: number | undefined, other: WhatIfRound) {
  const outcome = state.rounds.find((round) => round.number === number)?.outcome;
  if (number === undefined || !outcome) throw new Error('a recorded round has no outcome');
  const { plan, counts, calls, knownCalls } = other;
  const loadCv = measurePlan(plan).balance.cv;
  return { round: number, was: outcome.metrics, counts, calls, knownCalls, loadCv };
}
