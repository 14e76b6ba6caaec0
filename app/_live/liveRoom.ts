/** What a page may know of a room and ask of it; room.ts makes it true. */

import type { Language, Modality } from '#game/deck/deck';
import type { Answered, Audience } from '#game/protocol/events';
import type { HostCommand, Refusal, SeatCommand } from '#game/room/command';
import type { RoomCode } from '#game/room/state';
import type { HostView, PlayerView, ScreenView } from '#game/room/view';
import type { Connection } from './connection';
import type { DeviceStore } from './deviceStore';
import type { SubmitAnswer } from './outbox';
import type { RoomSocket } from './socket';

export interface ViewOf {
  host: HostView;
  screen: ScreenView;
  player: PlayerView;
}

export interface CommandOf {
  host: HostCommand;
  screen: never;
  player: SeatCommand;
}

/** Everything a page may read; replaced as a whole when something has changed. */
export interface Snapshot<A extends Audience> {
  connection: Connection;
  view: ViewOf[A] | null;
  /** Answers kept on this device until the server has them. */
  waiting: readonly SubmitAnswer[];
  /** Why an answer did not count, by `round:token`. */
  refused: Readonly<Record<string, Refusal>>;
}

/** One room as one device sees it. It connects with its first subscriber and leaves with the last. */
export interface LiveRoom<A extends Audience> {
  subscribe: (listener: () => void) => () => void;
  snapshot: () => Snapshot<A>;
  /** The server's clock, in milliseconds. */
  serverNow: () => number;
  /** Asks the room. Answers to prompts outlive breaks and reloads; anything else fails after a while. */
  send: (command: CommandOf[A]) => Promise<Answered>;
  join: (nickname: string, cannot: Modality[]) => Promise<Answered>;
  setLanguage: (language: Language) => void;
  /** Tries now: "use it here" after `elsewhere`, or instead of waiting for the next try. */
  retry: () => void;
}

export interface RoomOptions<A extends Audience> {
  as: A;
  code: RoomCode;
  language: Language;
  /** Tests bring their own. */
  store?: DeviceStore;
  open?: () => Promise<RoomSocket>;
}
