import type { GateSettings } from '#game/gate/gate';

/** The gate an act has unless it says otherwise: two experts a prompt, learning and balanced. */
export const DEFAULT_GATE: GateSettings = {
  router: 'affinity',
  k: 2,
  capacityFactor: 1.5,
  overflow: 'drop',
  balance: 'bias',
  balanceStrength: 1,
  learner: 'affinity',
  learnFrom: 'activeAndShadow',
  learningRate: 1,
  exploration: 1,
  explorationDecay: 0.75,
};
