/** Who can perceive what: a person's own senses, and with split senses the expert's one modality. */

import { MODALITIES, modalitiesOf, type Modality, type Prompt } from '#game/deck/deck';
import type { PlayedDeck } from '#game/deck/joinDecks';
import { eligiblePrompts } from './pool';
import type { ActSettings, Expert, RoomState, Round, Seat, SeatId } from './state';

/** Whether a person can be asked about a prompt; `sense` is null unless senses are split. */
export function perceives(
  seat: Pick<Seat, 'cannot'>,
  prompt: Pick<Prompt, 'parts'>,
  sense: Modality | null,
): boolean {
  const modalities = modalitiesOf(prompt);
  if (sense !== null) return modalities.includes(sense) && !seat.cannot.includes(sense);
  return !modalities.some((modality) => seat.cannot.includes(modality));
}

/** The experts of a round behind whom nobody can be asked about this prompt. */
export function maskedExperts(
  round: Pick<Round, 'expertOf' | 'senseOf'>,
  seats: RoomState['seats'],
  prompt: Pick<Prompt, 'parts'> | undefined,
): number[] {
  if (prompt === undefined) return [];
  const canBeAsked = new Map<number, boolean>();
  for (const [id, expert] of Object.entries(round.expertOf)) {
    const seat = seats[id as SeatId]; // the keys of expertOf
    if (seat === undefined || canBeAsked.get(expert) === true) continue;
    canBeAsked.set(expert, perceives(seat, prompt, round.senseOf[expert] ?? null));
  }
  return [...canBeAsked].flatMap(([expert, can]) => (can ? [] : [expert]));
}

/** masked[T] of a round; prompts of the same modalities are for the same people. */
export function maskedOf(
  round: Pick<Round, 'expertOf' | 'senseOf'>,
  seats: RoomState['seats'],
  prompts: readonly Prompt[],
): number[][] {
  const known = new Map<string, number[]>();
  return prompts.map((prompt) => {
    const kind = modalitiesOf(prompt).join();
    const masked = known.get(kind) ?? maskedExperts(round, seats, prompt);
    known.set(kind, masked);
    return masked;
  });
}

/**
 * The modality each expert perceives when senses are split: the act's modalities in turn by expert
 * index, passing over what the person behind the expert cannot perceive; a team takes its turn.
 * Empty when senses are not split.
 */
export function splitSenses(
  deck: PlayedDeck,
  act: Pick<ActSettings, 'modalities' | 'senses' | 'decks' | 'topics' | 'listed'>,
  experts: readonly Expert[],
  seats: RoomState['seats'],
): Modality[] {
  if (act.senses === 'all') return [];
  const eligible = eligiblePrompts(deck, act);
  const present = MODALITIES.filter((modality) =>
    eligible.some((prompt) => modalitiesOf(prompt).includes(modality)),
  );
  return experts.map((role, expert) => {
    const cannot = role.kind === 'seat' ? (seats[role.seat]?.cannot ?? []) : [];
    const turn = present.map((_, step) => present[(expert + step) % present.length]);
    return (
      turn.find((modality) => modality !== undefined && !cannot.includes(modality)) ??
      turn[0] ??
      'text'
    );
  });
}
