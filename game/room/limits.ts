/** Bounds that the rules keep and the wire's schemas repeat. */

/** A lecture hall; more people play in teams of several rooms. */
export const MAX_SEATS = 2_000;
export const MAX_BOTS = 200;
export const MAX_ACTS = 20;
export const MAX_ROUNDS_PER_ACT = 30;
export const MAX_BATCH = 200;
export const MAX_TEAMS = 64;
export const MIN_SECONDS = 5;
export const MAX_SECONDS = 300;
export const MAX_TITLE = 80;
export const MAX_INTRO = 400;
export const MAX_DECKS = 6;
/** Topics that an act may name; a joined deck has a few dozen. */
export const MAX_TOPICS = 60;
/** A longer test is tiring before the game has begun. */
export const MAX_TEST_PROMPTS = 20;
/** The class clock never counts more cards than this, whatever the gate piled on one expert. */
export const MOST_CARDS = 6;
/** Experts per prompt that a setting may ask for; a class smaller than k uses everybody. */
export const MAX_K = 16;

export const MIN_NICKNAME = 2;
export const MAX_NICKNAME = 16;

/** What a gate may be set to; see GateSettings for the meaning of each. */
export const GATE_RANGES = {
  k: [1, MAX_K],
  capacityFactor: [0.1, 16],
  balanceStrength: [0, 10],
  learningRate: [0, 20],
  exploration: [0, 5],
  explorationDecay: [0, 1],
} as const satisfies Record<string, readonly [number, number]>;
