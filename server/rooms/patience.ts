import type { Command } from '#game/room/command';

/** Nobody notices, and answers that come within it share one commit. */
const ANSWER_MS = 14;
/** Nobody is waiting for these. */
const NOTICE_MS = 100;

/** How long a command may wait to be saved together with others. */
export function patienceFor({ type }: Command): number {
  switch (type) {
    case 'submitAnswer':
    case 'takeSeat':
      return ANSWER_MS;
    case 'reportReady':
    case 'markAway':
    case 'markHostAway':
      return NOTICE_MS;
    default:
      return 0;
  }
}
