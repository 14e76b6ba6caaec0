/**
 * The one door of the rules. A room is the fold of its accepted commands through `transition`; it
 * reads no clock and no chance of its own, so the same commands give the same game.
 */

import { finish, type Sliced } from '#game/slices';
import { addAct } from './acts';
import { reportReady, submitAnswer } from './answering';
import { refuseActor } from './authority';
import { pickPrompts } from './choosing';
import type { Actor, Command, Refusal, SeatCommand, Transition } from './command';
import { createRoom } from './createRoom';
import { advance, deadlinePassed, endAct, endGame, pause, resume, setFlow } from './flow';
import { assertNever, isRefusal, type Ruling } from './ruling';
import {
  kickSeat,
  leaveSeat,
  markAway,
  markHere,
  removeBots,
  renameSeat,
  seatBots,
  setCannot,
  setPace,
  takeSeat,
} from './seats';
import { settle } from './settle';
import { show } from './shown';
import type { RoomState, SeatId } from './state';

/** Who asks, stamped by the server, and its clock in milliseconds. */
export interface Context {
  actor: Actor;
  now: number;
}

/** Applies a command at once. A state that did not change is the same reference. */
export function applyCommand(
  state: RoomState | null,
  command: Command,
  context: Context,
): Transition {
  return finish(transition(state, command, context));
}

/** The same, giving way between slices of work: routing and learning of a full hall take a while. */
export function* transition(
  state: RoomState | null,
  command: Command,
  context: Context,
): Sliced<Transition> {
  const ruling = yield* rule(state, command, context);
  if (isRefusal(ruling)) return { ok: false, refusal: ruling };
  const settled = settle(ruling, state, context.now);
  if (settled === state) return { ok: true, state: settled };
  return { ok: true, state: { ...settled, version: settled.version + 1 } };
}

function* rule(state: RoomState | null, command: Command, context: Context): Sliced<Ruling> {
  if (command.type === 'createRoom') {
    return state === null ? createRoom(command, context.now) : 'wrongPhase';
  }
  if (state === null) return 'noSuchRoom';
  const refusal = refuseActor(state, command, context.actor) ?? refuseEnded(state, command);
  if (refusal !== null) return refusal;
  return yield* ruleInside(state, command, context);
}

/** After the end only coming and going and turning pages is noted: everybody looks at the results. */
function refuseEnded(state: RoomState, command: Command): Refusal | null {
  if (state.phase.kind !== 'ended') return null;
  switch (command.type) {
    case 'markAway':
    case 'markHere':
    case 'markHostAway':
    case 'markHostHere':
    case 'leaveSeat':
    case 'show':
      return null;
    default:
      return 'roomEnded';
  }
}

function* ruleInside(
  state: RoomState,
  command: Exclude<Command, { type: 'createRoom' }>,
  { actor, now }: Context,
): Sliced<Ruling> {
  const own = actor.kind === 'seat' ? actor.seat : null;
  switch (command.type) {
    case 'advance':
      return yield* advance(state, command.phase, now);
    case 'deadlinePassed':
      return yield* deadlinePassed(state, command.phase, now);
    case 'endAct':
      return yield* endAct(state, command.phase, now);
    case 'endGame':
      return yield* endGame(state, now);
    case 'show':
      return show(state, command.shown);
    case 'pause':
      return pause(state, now);
    case 'resume':
      return resume(state, now);
    case 'setFlow':
      return setFlow(state, command.flow, now);
    case 'setDoor':
      return command.door === state.door ? state : { ...state, door: command.door };
    case 'addAct':
      return addAct(state, command.act);
    case 'kickSeat':
      return kickSeat(state, command.seat);
    case 'renameSeat':
      return renameSeat(state, command.seat, command.nickname);
    case 'takeSeat':
      return takeSeat(state, command, now);
    case 'seatBots':
      return seatBots(state, command.bots, now);
    case 'removeBots':
      return removeBots(state);
    case 'markAway':
      return markAway(state, command.seat);
    case 'markHere':
      return markHere(state, command.seat, now);
    case 'markHostAway':
      return state.host === 'away' ? state : { ...state, host: 'away' };
    case 'markHostHere':
      return state.host === 'here' ? state : { ...state, host: 'here' };
    default:
      return own === null ? 'notSeated' : ruleForSeat(state, own, command, now);
  }
}

function ruleForSeat(state: RoomState, own: SeatId, command: SeatCommand, now: number): Ruling {
  switch (command.type) {
    case 'reportReady':
      return reportReady(state, own, command.round);
    case 'submitAnswer':
      return submitAnswer(state, own, command, now);
    case 'pickPrompts':
      return pickPrompts(state, own, command, now);
    case 'setCannot':
      return setCannot(state, own, command.cannot);
    case 'setPace':
      return setPace(state, own, command.pace);
    case 'changeNickname':
      return renameSeat(state, own, command.nickname);
    case 'leaveSeat':
      return leaveSeat(state, own);
    default:
      return assertNever(command);
  }
}
