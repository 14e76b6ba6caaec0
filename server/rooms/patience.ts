import type { Command } from '#game/room/command';

/** Nobody notices, and answers that come within it share one commit. */
const ANSWER_MS = 10;
/** A lecture hall answers all the time: waiting a little longer there halves the commits. */
const ANSWER_MS_PER_SEAT = 0.02;
const LONGEST_ANSWER_MS = 30;
/** Nobody is waiting for these. */
const NOTICE_MS = 100;

/** How long a command may wait to be saved together with others, in a room with so many seats. */
export function patienceFor({ type }: Command, seats: number): number {
  switch (type) {
    case 'submitAnswer':
    case 'takeSeat':
      return Math.min(LONGEST_ANSWER_MS, ANSWER_MS + ANSWER_MS_PER_SEAT * seats);
    case 'reportReady':
    case 'markAway':
    case 'markHostAway':
      return NOTICE_MS;
    default:
      return 0;
  }
}
