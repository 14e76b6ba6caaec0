/** A new room: a deck, its acts, and an empty lobby. */

import { resumeRandom, seedRandom } from '#game/random';
import { refuseActs } from './acts';
import type { ServerCommand } from './command';
import type { Ruling } from './ruling';

type Creating = Extract<ServerCommand, { type: 'createRoom' }>;

export function createRoom(creating: Creating, now: number): Ruling {
  const { code, title, deck, acts, flow, seed } = creating;
  const refusal = refuseActs(deck, acts);
  if (refusal !== null) return refusal;
  const random = resumeRandom(seedRandom(seed));
  const pile = random.shuffled(deck.prompts.map((prompt) => prompt.id));
  return {
    code,
    title,
    version: 0,
    phaseNumber: 1,
    createdAt: now,
    rng: random.state(),
    deck,
    pile,
    acts,
    act: null,
    phase: { kind: 'lobby' },
    pause: { kind: 'running' },
    flow,
    door: 'open',
    host: 'here',
    seats: {},
    rounds: [],
  };
}
