import type { RoomCode } from '#game/room/state';
import type { Chance } from './chance';

/** Three equal digits in a row are miscounted when read aloud or copied from a projector. */
const EASY_TO_MISCOUNT = /(\d)\1\1/;
/** Codes that people try first, hoping to land in some room. */
const EASY_TO_GUESS = new Set(['123456', '654321', '234567', '345678', '456789', '987654']);

/** A random code of six digits that is easy to read out. Never with a zero in front. */
export function newRoomCode({ below }: Chance): RoomCode {
  for (;;) {
    const code = String(100_000 + below(900_000));
    if (!EASY_TO_MISCOUNT.test(code) && !EASY_TO_GUESS.has(code)) return code as RoomCode;
  }
}
