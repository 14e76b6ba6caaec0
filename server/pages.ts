/**
 * What server components may read; the only door from app/ to the data. Everything takes the Cookie
 * header of the request and shows its owner's things only.
 */

import type { DeckStore, LibraryDeck } from './decks/deckStore';
import type { RemovedDeck } from './decks/ownDecks';
import { readOwner } from './auth/owner';
import { joinOrigins, type AskedAt } from './joinOrigins';
import type { ComparedBy, Comparison, MergedResult } from './results/combinedResults';
import type { SessionResult } from './results/resultStore';
import type { RoomDoor } from './rooms/doorOf';
import { sharedServer } from './shared';
import type { SavedSession } from './storage/roomStorage';

export type { DeckSummary, LibraryDeck } from './decks/deckStore';
export type { ImportResult, LibraryRefusal, RemovedDeck } from './decks/ownDecks';
export type { Compared, ComparedBy, Comparison, MergedResult } from './results/combinedResults';
export type { InputKind } from './results/inputKind';
export type { Gain, Measures } from './results/measures';
export type { Pulse, SessionResult } from './results/resultStore';
export type { RoundReplay } from './results/replay';
export type { Share } from './results/share';
export type { ActMeasures, ResultSummary, RoundSummary, Totals } from './results/summarise';
export type { PlayerSummary } from './results/summarisePlayers';
export type { PromptSummary } from './results/summarisePrompts';
export type { ActRouting, ExpertRouting } from './results/summariseRouting';
export type { WhatIfAct, WhatIfComparison } from './results/whatIf';
export type { RoomDoor } from './rooms/doorOf';
export type { SavedSession } from './storage/roomStorage';

type Cookies = string | null | undefined;

/** The built-in decks and one's own. */
export function listDecks(cookies: Cookies): Promise<LibraryDeck[]> {
  const { decks, secret } = sharedServer();
  return decks.list(readOwner(cookies, secret));
}

/** One's own decks that were deleted and can still be taken back. */
export async function listRemovedDecks(cookies: Cookies): Promise<RemovedDeck[]> {
  const { ownDecks, secret } = sharedServer();
  const owner = readOwner(cookies, secret);
  return owner === null ? [] : ownDecks.listRemoved(owner);
}

/** A deck that one may play, with all its answers; null when there is none or it is somebody else's. */
export function readDeck(deck: string, cookies: Cookies): ReturnType<DeckStore['find']> {
  const { decks, secret } = sharedServer();
  return decks.find(deck as LibraryDeck['id'], readOwner(cookies, secret));
}

/** One's own sessions, newest first; open ones have no `endedAt`. */
export async function listSessions(cookies: Cookies): Promise<SavedSession[]> {
  const { results, secret } = sharedServer();
  const owner = readOwner(cookies, secret);
  return owner === null ? [] : results.listSessions(owner);
}

/** One session with its results, or null when there is none or it is somebody else's. */
export function readSession(session: string, cookies: Cookies): Promise<SessionResult | null> {
  const { results, secret } = sharedServer();
  return results.summary(session, readOwner(cookies, secret));
}

/** Several of one's own sessions as one report; null when fewer than two of them are one's own. */
export function readMerged(
  sessions: readonly string[],
  cookies: Cookies,
): Promise<MergedResult | null> {
  const { results, secret } = sharedServer();
  return results.merged(sessions, readOwner(cookies, secret));
}

/** One's own sessions or classes side by side; null when there is none. */
export function readComparison(
  sessions: readonly string[] | 'all',
  by: ComparedBy,
  cookies: Cookies,
): Promise<Comparison | null> {
  const { results, secret } = sharedServer();
  return results.compared(sessions, readOwner(cookies, secret), by);
}

/** Whether a room can be joined. */
export function readDoor(code: string): Promise<RoomDoor> {
  return sharedServer().doorOf(code);
}

/** Where phones can join, likeliest first; `asked` is what the page's request says of its address. */
export function listJoinOrigins(asked: AskedAt): string[] {
  return joinOrigins(asked, sharedServer());
}
