/**
 * What server components may read; the only door from app/ to the data. Everything takes the Cookie
 * header of the request and shows its owner's things only.
 */

import type { DeckStore, LibraryDeck } from './decks/deckStore';
import type { OpenDraft } from './decks/deckDesk';
import type { RemovedDeck } from './decks/ownDecks';
import { ADDRESS_HEADER } from './auth/address';
import type { OwnerId } from './auth/owner';
import type { PasskeyFacts } from './auth/passkeyList';
import { joinOrigins, type AskedAt } from './joinOrigins';
import { readAskedSessions } from './results/askedSessions';
import { COMPARED_BY, type Comparison, type MergedResult } from './results/combinedResults';
import type { GlancedSession, ResultStore, SessionResult } from './results/resultStore';
import type { RoomDoor } from './rooms/doors';
import { type Policy, sharedServer } from './shared';
import type { SavedSession } from './storage/roomStorage';

export type { AccountAction, AccountRefusal } from './auth/accountRequests';
export type { PasskeyFacts } from './auth/passkeyList';
export type { DeskRefusal, OpenDraft } from './decks/deckDesk';
export type { DeckSummary, LibraryDeck } from './decks/deckStore';
export type { ImportResult, LibraryRefusal, RemovedDeck } from './decks/ownDecks';
export type { Compared, ComparedBy, Comparison, MergedResult } from './results/combinedResults';
export type { ExpertCardOf } from './results/expertCards';
export type { InputKind } from './results/inputKind';
export type { Gain, Measures } from './results/measures';
export type { Pulse, SessionResult } from './results/resultStore';
export type { RoundReplay } from './results/replay';
export type { Share } from './results/share';
export type { SessionGlance } from './results/sessionGlance';
export type { ActMeasures, ResultSummary, RoundSummary, Totals } from './results/summarise';
export type { PlayerSummary } from './results/summarisePlayers';
export type { PromptSummary } from './results/summarisePrompts';
export type { ActRouting, ExpertRouting } from './results/summariseRouting';
export type { WhatIfAct, WhatIfComparison } from './results/whatIf';
export type { RoomDoor } from './rooms/doors';
export type { SavedSession } from './storage/roomStorage';

type Cookies = string | null | undefined;

async function ownerOf(cookies: Cookies): Promise<OwnerId | null> {
  return (await sharedServer().visitorOf(cookies)).owner;
}

/** What a page says about whoever looks at it: the address they signed in with, and the rules. */
export interface AccountFacts extends Policy {
  email: string | null;
  /** Nothing of the teacher's pages is shown before somebody signed in. */
  mustSignIn: boolean;
  /** The one address that is meant to be used, where there is one. */
  publicOrigin: string | null;
}

export async function readAccount(cookies: Cookies): Promise<AccountFacts> {
  const { visitorOf, policy, publicOrigin } = sharedServer();
  const { login } = await visitorOf(cookies);
  const mustSignIn = policy.accounts === 'required' && login === null;
  return { ...policy, email: login?.email ?? null, mustSignIn, publicOrigin };
}

/** The passkeys of one's own account, oldest first. */
export async function listPasskeys(cookies: Cookies): Promise<PasskeyFacts[]> {
  const owner = await ownerOf(cookies);
  return owner === null ? [] : sharedServer().listPasskeys(owner);
}

/** The built-in decks and one's own. */
export async function listDecks(cookies: Cookies): Promise<LibraryDeck[]> {
  return sharedServer().decks.list(await ownerOf(cookies));
}

/** One's own decks that were deleted and can still be taken back. */
export async function listRemovedDecks(cookies: Cookies): Promise<RemovedDeck[]> {
  const owner = await ownerOf(cookies);
  return owner === null ? [] : sharedServer().ownDecks.listRemoved(owner);
}

/** A deck that one may play, with all its answers; null when there is none or it is somebody else's. */
export async function readDeck(deck: string, cookies: Cookies): ReturnType<DeckStore['find']> {
  return sharedServer().decks.find(deck as LibraryDeck['id'], await ownerOf(cookies));
}

/** One's own deck to write on; null when there is none or it is somebody else's. */
export async function readDraft(deck: string, cookies: Cookies): Promise<OpenDraft | null> {
  const owner = await ownerOf(cookies);
  return owner === null ? null : sharedServer().deckDesk.open(owner, deck as LibraryDeck['id']);
}

/** A deck that its owner shared by a link. */
export function readSharedDeck(link: string): ReturnType<DeckStore['find']> {
  return sharedServer().deckDesk.findShared(link);
}

/** One's own sessions, newest first; open ones have no `endedAt`. */
export async function listSessions(cookies: Cookies): Promise<SavedSession[]> {
  const owner = await ownerOf(cookies);
  return owner === null ? [] : sharedServer().results.listSessions(owner);
}

/** The same with what happened in each, for the list of results. */
export async function listGlances(cookies: Cookies): Promise<GlancedSession[]> {
  const owner = await ownerOf(cookies);
  return owner === null ? [] : sharedServer().results.listGlances(owner);
}

/** One session with its results, or null when there is none or it is somebody else's. */
export async function readSession(
  session: string,
  cookies: Cookies,
): Promise<SessionResult | null> {
  return sharedServer().results.summary(session, await ownerOf(cookies));
}

/** The expert cards of one's own session; null when there is none. */
export async function readCards(
  session: string,
  cookies: Cookies,
): ReturnType<ResultStore['cards']> {
  return sharedServer().results.cards(session, await ownerOf(cookies));
}

/** Several of one's own sessions as one report; null when fewer than two of them are one's own. */
export async function readMerged(of: unknown, cookies: Cookies): Promise<MergedResult | null> {
  return sharedServer().results.merged(readAskedSessions(of), await ownerOf(cookies));
}

/** One's own sessions or classes side by side, all where none is named; null when there is none. */
export async function readComparison(
  of: unknown,
  by: unknown,
  cookies: Cookies,
): Promise<Comparison | null> {
  const sessions = of === undefined ? 'all' : readAskedSessions(of);
  const wanted = COMPARED_BY.find((one) => one === by) ?? 'sessions';
  return sharedServer().results.compared(sessions, await ownerOf(cookies), wanted);
}

/**
 * Whether a room can be joined, as far as may be told: after many wrong codes from one address it
 * is left to the socket to find out.
 */
export async function readDoor(code: string, headers: Headers): Promise<RoomDoor> {
  const answer = await sharedServer().doorOf(code, headers.get(ADDRESS_HEADER));
  return answer.door === 'wait' ? 'open' : answer.door;
}

/** Where phones can join, likeliest first; `asked` is what the page's request says of its address. */
export function listJoinOrigins(asked: AskedAt): string[] {
  return joinOrigins(asked, sharedServer());
}
