import type { Json } from '#game/protocol/patch';
import { shorten } from '#game/protocol/shortKeys';
import type { Spelling } from '#server/rooms/audience';

/** A view, a patch or a reply with the keys that a device wants. */
export function spell(value: unknown, spelling: Spelling): Json {
  return spelling === 'short' ? shorten(value) : (value as Json); // views and replies are plain JSON
}
