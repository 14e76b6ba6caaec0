/** Where combining did most: a prompt of several modalities that hardly anybody got right alone. */

import { modalitiesOf } from '#game/deck/deck';
import { gistOf, pictureOf } from './gist';
import type { Tally } from './records';
import { playedRounds, promptOf } from './rounds';
import type { RoomState, Round } from './state';
import type { DebriefView } from './view';

/** Two people may both be wrong by chance; a story needs a few more. */
const ENOUGH_ANSWERS = 3;

/** The first of those with the smallest share of right single answers; null when there is none. */
export function bestFusionOf(state: RoomState): DebriefView['fusion'] {
  let best: { fusion: NonNullable<DebriefView['fusion']>; share: number } | null = null;
  for (const round of playedRounds(state.acts, state.rounds)) {
    for (const { token, modelRight } of round.outcome?.tokens ?? []) {
      const prompt = promptOf(state.deck, round, token);
      const modalities = modalitiesOf(prompt);
      const { right, of } = singles(round, token, prompt.answer);
      const share = right / of;
      if (!modelRight || modalities.length < 2 || of < ENOUGH_ANSWERS) continue;
      if (best !== null && share >= best.share) continue;
      const [gist, image] = [gistOf(prompt), pictureOf(prompt)];
      const { question } = prompt;
      const answer = prompt.labels.find(({ id }) => id === prompt.answer)?.name ?? question;
      best = { fusion: { question, answer, gist, image, modalities, right, of }, share };
    }
  }
  return best?.fusion ?? null;
}

/** Everybody's single answers to a token, active or shadow. */
function singles(round: Round, token: number, truth: string): Tally {
  const given = Object.values(round.answers).flatMap((own) => own[token] ?? []);
  return { right: given.filter(({ label }) => label === truth).length, of: given.length };
}
