/** What a phone is shown while experts choose. */

import { modalitiesOf, type Language, type Localised, type Prompt } from '#game/deck/deck';
import type { PlayedDeck } from '#game/deck/joinDecks';
import { gistOf, pictureOf } from './gist';
import { mayPick } from './picks';
import { rememberPair } from './remember';
import { currentRound, promptsOf } from './rounds';
import type { RoomState, Round, Seat } from './state';
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
  const all = previewsOf(state.deck, round.prompts)[language];
  return {
    round: round.number,
    capacity: round.plan.capacity ?? 0,
    previews: mayPick(state.deck, round, seat).flatMap((token) => all[token] ?? []),
    picks: round.picks[seat.id] ?? [],
  };
}

/** previews[language][T], made once for all phones. */
const previewsOf = rememberPair(
  (deck: PlayedDeck, prompts: Round['prompts']): Localised<PreviewView[]> => {
    const batch = promptsOf(deck, { prompts });
    return {
      ko: batch.map((prompt, token) => previewOf(deck, prompt, token, 'ko')),
      en: batch.map((prompt, token) => previewOf(deck, prompt, token, 'en')),
    };
  },
);

function previewOf(
  deck: PlayedDeck,
  prompt: Prompt,
  token: number,
  language: Language,
): PreviewView {
  return {
    token,
    modalities: modalitiesOf(prompt),
    topics: deck.topics
      .filter((topic) => prompt.topics.includes(topic.id))
      .map((topic) => topic.name[language]),
    question: prompt.question[language],
    gist: gistOf(prompt, 'card')[language],
    image: pictureOf(prompt)?.[language].src ?? null,
  };
}
