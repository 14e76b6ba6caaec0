/** Who may ask what: a pure question over the actor and the seats. */

import type { Actor, Command, Refusal } from './command';
import { assertNever } from './ruling';
import { seatById } from './seats';
import type { RoomState } from './state';

/** Why this actor may not ask this, or null. Commands of the server itself have no wire schema. */
export function refuseActor(state: RoomState, command: Command, actor: Actor): Refusal | null {
  switch (command.type) {
    case 'advance':
    case 'pause':
    case 'resume':
    case 'setFlow':
    case 'setDoor':
    case 'kickSeat':
    case 'renameSeat':
    case 'removeBots':
    case 'addAct':
    case 'endAct':
    case 'endGame':
    case 'show':
      return actor.kind === 'host' ? null : 'notHost';
    case 'reportReady':
    case 'submitAnswer':
    case 'pickPrompts':
    case 'setCannot':
    case 'setPace':
    case 'changeNickname':
    case 'leaveSeat':
      return refuseSeat(state, actor);
    case 'takeSeat':
    case 'markAway':
    case 'markHere':
      return actor.kind === 'seat' && actor.seat !== command.seat ? 'notYours' : null;
    case 'createRoom':
    case 'seatBots':
    case 'deadlinePassed':
    case 'markHostAway':
    case 'markHostHere':
      return actor.kind === 'seat' ? 'notHost' : null;
    default:
      return assertNever(command);
  }
}

function refuseSeat(state: RoomState, actor: Actor): Refusal | null {
  if (actor.kind !== 'seat') return 'notSeated';
  const seat = seatById(state, actor.seat);
  if (seat === undefined || seat.presence === 'left') return 'notSeated';
  return seat.presence === 'kicked' ? 'seatKicked' : null;
}
