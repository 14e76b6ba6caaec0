import type { DeckId, Language } from '#game/deck/deck';
import { type PresetId, PRESETS } from '#game/gate/presets';
import type { CreateRoomRequest } from '#game/protocol/schemas';
import { actOfPreset } from '#game/room/presetAct';
import type { ActSettings, Flow } from '#game/room/state';

/** What a teacher has chosen so far: one act, and who plays. */
export interface RoomDraft {
  deck: DeckId;
  preset: PresetId;
  act: ActSettings;
  bots: number;
  flow: Flow;
}

export const FIRST_PRESET: PresetId = 'default';

export function firstDraft(deck: DeckId): RoomDraft {
  return {
    deck,
    preset: FIRST_PRESET,
    act: actOfPreset(PRESETS[FIRST_PRESET]),
    bots: 0,
    flow: 'hostDriven',
  };
}

/** Another preset brings its own gate, rounds and batch; what was chosen around them stays. */
export function withPreset(draft: RoomDraft, preset: PresetId): RoomDraft {
  const { experts, senses, scoring, seconds, confidence } = draft.act;
  const act = {
    ...actOfPreset(PRESETS[preset]),
    experts,
    senses,
    scoring,
    seconds,
    ...(confidence !== undefined && { confidence }),
  };
  return { ...draft, preset, act };
}

export function toRequest(draft: RoomDraft, language: Language): CreateRoomRequest {
  return {
    decks: [draft.deck],
    play: { kind: 'acts', acts: [draft.act] },
    bots: draft.bots,
    flow: draft.flow,
    start: 'lobby',
    language,
    title: '',
  };
}
