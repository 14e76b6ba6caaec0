import type { GateSettings, GateState } from '#game/gate/gate';

/** Noise temperature of the round to come: exploration fades with every round learnt. */
export function temperatureOf(
  gate: Pick<GateState, 'rounds'>,
  settings: Pick<GateSettings, 'exploration' | 'explorationDecay'>,
): number {
  return settings.exploration * settings.explorationDecay ** gate.rounds;
}
