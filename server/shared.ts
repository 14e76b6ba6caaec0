import type { OwnerId } from './auth/owner';
import type { PasskeyFacts } from './auth/passkeyList';
import type { Visitors } from './auth/visitor';
import type { ConverterFile } from './decks/converterFiles';
import type { DeckDesk } from './decks/deckDesk';
import type { DeckStore } from './decks/deckStore';
import type { MediaShelf } from './decks/mediaShelf';
import type { OwnDecks } from './decks/ownDecks';
import type { takeUpload } from './decks/upload/takeUpload';
import type { Env } from './env';
import type { ResultStore } from './results/resultStore';
import type { DoorAnswer } from './rooms/doors';
import type { OpenRoomResult } from './rooms/openRoom';

/** What pages say about accounts and about how long things are kept. */
export type Policy = Pick<
  Env,
  'signUp' | 'accounts' | 'anonymousKeepDays' | 'accountKeepDays' | 'longestKeepDays'
>;

/** What pages and route handlers may ask of the running server. */
export interface SharedServer extends Visitors {
  /** Signing in and everything else that concerns accounts. */
  askAccounts: (action: string, request: Request) => Promise<Response>;
  listPasskeys: (owner: OwnerId) => Promise<PasskeyFacts[]>;
  policy: Policy;
  openRoom: (owner: OwnerId, request: unknown) => Promise<OpenRoomResult>;
  doorOf: (code: string, address: string | null) => Promise<DoorAnswer>;
  decks: DeckStore;
  ownDecks: OwnDecks;
  deckDesk: DeckDesk;
  media: MediaShelf;
  /** Here and not in a page's bundle: it starts a process of its own from beside its source. */
  takeUpload: typeof takeUpload;
  converter: (name: string) => Promise<ConverterFile | null>;
  results: ResultStore;
  publicOrigin: string | null;
  /** The address it listens at. */
  host: string;
}

/**
 * Next's bundles and the server are separate module instances in one process, so they meet at a
 * place that both can name.
 */
const PLACE = Symbol.for('mixperts.server');
type Place = { [PLACE]?: SharedServer };

export function share(server: SharedServer | null): void {
  const place = globalThis as Place;
  if (server === null) delete place[PLACE];
  else place[PLACE] = server;
}

/** The server of this process. Throws outside of one, e.g. while pages are being built. */
export function sharedServer(): SharedServer {
  const server = (globalThis as Place)[PLACE];
  if (server === undefined) throw new Error('the server is not running in this process');
  return server;
}
