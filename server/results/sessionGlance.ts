import type { ResultRows } from './resultRows';

/** What a list says of a session, before anybody opens its report. */
export interface SessionGlance {
  pupils: number;
  bots: number;
  rounds: number;
  /** Of what was played for the model's sake; tests are not its doing. */
  prompts: number;
  modelRight: number;
  randomRight: number;
}

/** The same as a database counts it, from rows at hand. */
export function glanceOf({ players, rounds }: ResultRows): SessionGlance {
  const played = rounds.filter(({ purpose }) => purpose === 'play').map(({ metrics }) => metrics);
  const sum = (key: 'prompts' | 'modelRight' | 'randomRight'): number =>
    played.reduce((total, metrics) => total + metrics[key], 0);
  return {
    pupils: players.filter(({ kind }) => kind === 'pupil').length,
    bots: players.filter(({ kind }) => kind === 'bot').length,
    rounds: rounds.length,
    prompts: sum('prompts'),
    modelRight: sum('modelRight'),
    randomRight: sum('randomRight'),
  };
}
