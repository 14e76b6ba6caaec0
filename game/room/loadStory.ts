/** "Three of 27 experts did 80 % of the work": how the calls of an act were spread. */

import { loadMetrics } from '#game/gate/metrics';
import { usesEverybody } from './deal';
import { callsIn } from './expertsView';
import { fairVariation } from './measure';
import { rememberPair } from './remember';
import { playedRounds } from './rounds';
import type { ActSettings, RoomState, Round } from './state';
import type { LoadStory } from './view';

/** The share of the calls whose makers are counted. */
const MOST_OF_THE_WORK = 0.8;

/** One story for each act that was played and routed, in order. */
export function loadStoriesOf(state: RoomState): LoadStory[] {
  return storiesOf(state.acts, playedRounds(state.acts, state.rounds));
}

/** The story of the act being played; null when it did not route or no round was closed. */
export function loadStoryOf(state: RoomState): LoadStory | null {
  return loadStoriesOf(state).find((story) => story.act === state.act?.index) ?? null;
}

const storiesOf = rememberPair((acts: ActSettings[], rounds: Round[]): LoadStory[] =>
  acts.flatMap((settings, act) => {
    const played = rounds.filter((round) => round.act === act);
    if (played.length === 0 || usesEverybody(settings)) return [];
    return storyOf(act, settings, played) ?? [];
  }),
);

function storyOf(act: number, settings: ActSettings, rounds: readonly Round[]): LoadStory | null {
  // Who could never be called does not count as idle.
  const experts = new Set(rounds.flatMap((round) => round.plan.available));
  const load = [...experts].map((expert) =>
    rounds.reduce((sum, { plan }) => sum + callsIn(plan, expert), 0),
  );
  const calls = load.reduce((sum, own) => sum + own, 0);
  // With fewer calls to make than experts, most are idle however fair the gate is.
  const wanted = rounds.reduce((sum, { plan }) => sum + plan.assignments.length, 0);
  if (wanted < experts.size) return null;
  const prompts = rounds.reduce((sum, { plan }) => sum + plan.tokens, 0);
  const { busiest, share } = busiestOf(load, calls);
  const last = rounds.at(-1);
  return {
    act,
    title: settings.title,
    experts: experts.size,
    busiest,
    share,
    lastCalled: last ? [...experts].filter((expert) => callsIn(last.plan, expert) > 0).length : 0,
    dropped: rounds.reduce((sum, { plan }) => sum + plan.droppedTokens.length, 0),
    prompts,
    loadCv: loadMetrics(load).cv,
    floor: fairVariation(prompts, experts.size, calls),
  };
}

/** The fewest experts that made most of the calls, and the share they made. */
function busiestOf(load: readonly number[], calls: number): { busiest: number; share: number } {
  if (calls === 0) return { busiest: 0, share: 0 };
  let made = 0;
  let busiest = 0;
  for (const own of [...load].sort((one, other) => other - one)) {
    if (made >= MOST_OF_THE_WORK * calls) break;
    made += own;
    busiest += 1;
  }
  return { busiest, share: made / calls };
}
