/** What a phone is shown while experts choose. */

import { modalitiesOf, type Language, type Prompt } from '#game/deck/deck';
import type { PlayedDeck } from '#game/deck/joinDecks';
import { gistOf, pictureOf } from './gist';
import { mayPick } from './picks';
import { currentRound, promptOf } from './rounds';
import type { RoomState, Seat } from './state';
import type { PlayerView, PreviewView } from './view';

/** null in other phases, and for who came too late to choose. */
export function viewChoosing(
  state: RoomState,
  seat: Seat,
  language: Language,
): PlayerView['choosing'] {
  const round = currentRound(state);
  if (state.phase.kind !== 'choosing' || round === null) return null;
  if (round.picks === null || round.work[seat.id] === undefined) return null;
  return {
    round: round.number,
    capacity: round.plan.capacity ?? 0,
    previews: mayPick(state.deck, round, seat).map((token) => ({
      token,
      ...previewOf(state.deck, promptOf(state.deck, round, token), language),
    })),
    picks: round.picks[seat.id] ?? [],
  };
}

function previewOf(
  deck: PlayedDeck,
  prompt: Prompt,
  language: Language,
): Omit<PreviewView, 'token'> {
  return {
    modalities: modalitiesOf(prompt),
    topics: deck.topics
      .filter((topic) => prompt.topics.includes(topic.id))
      .map((topic) => topic.name[language]),
    question: prompt.question[language],
    gist: gistOf(prompt)[language],
    image: pictureOf(prompt)?.[language].src ?? null,
  };
}
