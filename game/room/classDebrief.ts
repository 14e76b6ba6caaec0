/** What phones are told at the end of the whole class: the screen's numbers, nobody's name (R41). */

import type { Language } from '#game/deck/deck';
import { debriefOf } from './debrief';
import { remember } from './remember';
import type { RoomState } from './state';
import type { PlayerView } from './view';

/** null before the debrief. */
export function viewClassDebrief(state: RoomState, language: Language): PlayerView['debrief'] {
  if (state.phase.kind !== 'debrief' && state.phase.kind !== 'ended') return null;
  const { model, dense, random, calls, callsDense, modelAct, gain, loadStory, fusion } =
    sharedDebrief(state);
  return {
    model,
    dense,
    random,
    calls,
    callsDense,
    modelAct: modelAct && modelAct[language],
    gain,
    loadStory: loadStory.map((story) => ({ ...story, title: story.title[language] })),
    fusion: fusion && {
      ...fusion,
      question: fusion.question[language],
      answer: fusion.answer[language],
      gist: fusion.gist[language],
      image: fusion.image?.[language].src ?? null,
    },
  };
}

/** Computed once for all phones. */
const sharedDebrief = remember(debriefOf);
