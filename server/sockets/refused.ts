import type { Refused } from '#game/protocol/events';
import type { Refusal } from '#game/room/command';

export function refused(refusal: Refusal): Refused {
  return { ok: false, refusal };
}
