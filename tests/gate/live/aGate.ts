import type { FeatureName, GateBatch, GateSettings, GateState, Outcome } from '#game/gate/gate';
import { MODALITIES, type Modality } from '#game/deck/deck';
import { createGate, learnFromRound, routeBatch, withExperts } from '#game/gate/live/liveGate';
import { DEFAULT_GATE } from '#game/gate/presets';
import { resumeRandom, seedRandom } from '#game/random';
import { finish } from '#game/slices';

export const NAMES: FeatureName[] = [
  { kind: 'bias' },
  ...MODALITIES.map((modality): FeatureName => ({ kind: 'modality', modality })),
];

/** features[5] of a prompt of one modality. */
export function promptOf(modality: Modality): number[] {
  return NAMES.map((name) =>
    name.kind === 'bias' || (name.kind === 'modality' && name.modality === modality) ? 1 : 0,
  );
}

/** `count` prompts, the modalities in turn. */
export function promptsInTurn(count: number): Modality[] {
  return Array.from({ length: count }, (_, token) => MODALITIES[token % 4] ?? 'text');
}

export function aBatch(modalities: Modality[], experts: number): GateBatch {
  return {
    features: modalities.map(promptOf),
    ids: modalities.map((_, token) => `prompt-${token}`),
    modalities: modalities.map((modality) => [modality]),
    available: Array.from({ length: experts }, (_, expert) => expert),
    masked: modalities.map(() => []),
    wishes: null,
  };
}

export function freshGate(experts: number, settings: GateSettings = DEFAULT_GATE): GateState {
  return withExperts(createGate(settings, NAMES), experts);
}

/** Plays rounds in which expert e is right exactly on the modality with index e mod 4. */
export function trained(
  experts: number,
  rounds: number,
  change: Partial<GateSettings> = {},
  seed = 1,
): GateState {
  const settings = { ...DEFAULT_GATE, ...change };
  const random = resumeRandom(seedRandom(seed));
  let gate = freshGate(experts, settings);
  const modalities = promptsInTurn(experts * 3);
  for (let round = 0; round < rounds; round++) {
    const batch = aBatch(modalities, experts);
    const plan = finish(routeBatch(gate, settings, batch, random));
    const outcomes = plan.assignments
      .filter(({ kept }) => kept)
      .map(({ token, expert }): Outcome => {
        const right = modalities[token] === MODALITIES[expert % 4] ? 1 : 0;
        return { token, expert, right, active: true };
      });
    const closed = { features: batch.features, masked: batch.masked, plan, outcomes };
    gate = finish(learnFromRound(gate, settings, closed, random));
  }
  return gate;
}
