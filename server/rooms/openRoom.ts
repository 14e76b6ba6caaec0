import { nameBots } from '#game/bots/names';
import { joinDecks } from '#game/deck/joinDecks';
import type { Deck } from '#game/deck/deck';
import { PRESETS } from '#game/gate/presets';
import { createRoomRequestSchema } from '#game/protocol/schemas';
import { resumeRandom, seedRandom } from '#game/random';
import type { Refusal } from '#game/room/command';
import { actOfPreset } from '#game/room/presetAct';
import type { RoomCode } from '#game/room/state';
import type { OwnerId } from '#server/auth/owner';
import type { DeckStore } from '#server/decks/deckStore';
import type { SessionId } from '#server/storage/roomStorage';
import { type Chance, newSeed } from './chance';
import type { RoomRegistry } from './roomRegistry';

/** What opening a room may be refused with, besides the room's own refusals. */
export type OpenRoomRefusal = Refusal | 'noSuchDeck';

export type OpenRoomResult =
  | { ok: true; code: RoomCode; session: SessionId }
  | { ok: false; refusal: OpenRoomRefusal };

/** Opens a room as a host's page asked for it; `request` is whatever came in. */
export async function openRoom(
  owner: OwnerId,
  request: unknown,
  { registry, decks, chance }: { registry: RoomRegistry; decks: DeckStore; chance: Chance },
): Promise<OpenRoomResult> {
  const parsed = createRoomRequestSchema.safeParse(request);
  if (!parsed.success) return { ok: false, refusal: 'badMessage' };
  const { decks: wanted, play, bots, flow, start, language, title } = parsed.data;
  const found: Deck[] = [];
  for (const id of wanted) {
    const one = await decks.find(id, owner);
    // A deck that is only being written has nothing to play yet.
    if (one === null || one.prompts.length === 0) return { ok: false, refusal: 'noSuchDeck' };
    found.push(one);
  }
  const deck = joinDecks(found);
  return registry.create({
    owner,
    title: title === '' ? deck.title[language] : title,
    deck,
    acts: play.kind === 'preset' ? [actOfPreset(PRESETS[play.preset])] : play.acts,
    flow,
    start,
    bots: nameBots(bots, language, resumeRandom(seedRandom(newSeed(chance)))),
    settings: parsed.data,
  });
}
