/** Everything that can be asked of a room, by whom, and the named ways of saying no. */

import type { LabelId, Modality } from '#game/deck/deck';
import type { PlayedDeck } from '#game/deck/joinDecks';
import type { Shown } from './shown';
import type { ActSettings, Door, Flow, Pace, RoomCode, RoomState, SeatId, Sureness } from './state';

/** Stamped by the server, never by a client. */
export type Actor = { kind: 'host' } | { kind: 'seat'; seat: SeatId } | { kind: 'clock' };

/** Commands of a host. `phase` is the phaseNumber the host was looking at: a double click moves once. */
export type HostCommand =
  | { type: 'advance'; phase: number }
  | { type: 'pause' }
  | { type: 'resume' }
  | { type: 'setFlow'; flow: Flow }
  | { type: 'setDoor'; door: Door }
  | { type: 'kickSeat'; seat: SeatId }
  | { type: 'renameSeat'; seat: SeatId; nickname: string }
  | { type: 'removeBots' }
  | { type: 'addAct'; act: ActSettings }
  | { type: 'endAct'; phase: number }
  | { type: 'endGame' }
  /** Turns every screen of the room to a part of the reveal, or to a page of the debrief. */
  | { type: 'show'; shown: Shown | null };

/** Commands of a seated player about their own seat. */
export type SeatCommand =
  | { type: 'reportReady'; round: number }
  | {
      type: 'submitAnswer';
      round: number;
      token: number;
      label: LabelId;
      submission: string;
      /** Only where the act asks. */
      sure?: Sureness;
    }
  /** Replaces the picks made before, while experts choose. */
  | { type: 'pickPrompts'; round: number; tokens: number[] }
  | { type: 'setCannot'; cannot: Modality[] }
  | { type: 'setPace'; pace: Pace }
  | { type: 'changeNickname'; nickname: string }
  | { type: 'leaveSeat' };

/** What only the server itself may ask; the wire has no schema for these. */
export type ServerCommand =
  | {
      type: 'createRoom';
      code: RoomCode;
      title: string;
      deck: PlayedDeck;
      acts: ActSettings[];
      flow: Flow;
      seed: number;
    }
  | { type: 'takeSeat'; seat: SeatId; nickname: string; submission: string; cannot: Modality[] }
  | { type: 'seatBots'; bots: { seat: SeatId; nickname: string; seed: number }[] }
  | { type: 'deadlinePassed'; phase: number }
  | { type: 'markAway'; seat: SeatId }
  | { type: 'markHere'; seat: SeatId }
  | { type: 'markHostAway' }
  | { type: 'markHostHere' };

export type Command = HostCommand | SeatCommand | ServerCommand;

export const REFUSALS = [
  // who
  'notHost',
  'notSeated',
  'notYours',
  'seatKicked',
  'unknownSeat',
  // where and when
  'noSuchRoom',
  'roomEnded',
  'roomFull',
  'roomLocked',
  'wrongPhase',
  'phasePassed',
  'paused',
  'tooLate',
  'alreadyAnswered',
  'notAsked',
  'unknownLabel',
  'tooManyPicks',
  // names
  'nicknameTooShort',
  'nicknameTooLong',
  'nicknameTaken',
  'nicknameUnsuitable',
  // material
  'deckTooSmall',
  'notInDeck',
  'tooFewExperts',
  'tooManyActs',
  'settingsOutOfRange',
  // wire and storage, said by the server
  'badMessage',
  'tooManyMessages',
  'tooManyCodes',
  'accountNeeded',
  'notAttached',
  'notSaved',
  'restarting',
  'serverFault',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Transition = { ok: true; state: RoomState } | { ok: false; refusal: Refusal };
