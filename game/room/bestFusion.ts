/** Where combining did most: a prompt of several modalities that hardly anybody got right alone. */

import { modalitiesOf, type Modality } from '#game/deck/deck';
import { gistOf, pictureOf } from './gist';
import type { Tally } from './records';
import { playedRounds, promptOf } from './rounds';
import type { RoomState, Round, SeatId } from './state';
import type { DebriefView } from './view';

/** What most get right alone has not been solved by combining. */
const HALF = 0.5;
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
      if (!modelRight || modalities.length < 2 || of < ENOUGH_ANSWERS || share > HALF) continue;
      if (sensesHeard(round, token).size < 2) continue;
      if (best !== null && share >= best.share) continue;
      const [gist, image] = [gistOf(prompt), pictureOf(prompt)];
      const { question } = prompt;
      const answer = prompt.labels.find(({ id }) => id === prompt.answer)?.name ?? question;
      best = { fusion: { question, answer, gist, image, modalities, right, of }, share };
    }
  }
  return best?.fusion ?? null;
}

/** The senses of those whose answers made the model's; none where nobody's were split. */
function sensesHeard(round: Round, token: number): Set<Modality> {
  const senses = Object.entries(round.work).flatMap(([id, { active }]) => {
    const seat = id as SeatId; // the work is keyed by seats
    const sense = round.senseOf[round.expertOf[seat] ?? -1];
    const isHeard = active.includes(token) && round.answers[seat]?.[token] !== undefined;
    return isHeard && sense !== undefined ? [sense] : [];
  });
  return new Set(senses);
}

/** Everybody's single answers to a token, active or shadow. */
function singles(round: Round, token: number, truth: string): Tally {
  const given = Object.values(round.answers).flatMap((own) => own[token] ?? []);
  return { right: given.filter(({ label }) => label === truth).length, of: given.length };
}
