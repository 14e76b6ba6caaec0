import type { DeckId } from '#game/deck/deck';
import type { Draft } from '#game/deck/draft/draft';
import type { DeskRefusal, OpenDraft } from '#server/pages';

/** Why something asked of the server did not happen. */
export type CallProblem =
  | DeskRefusal
  | 'badMessage'
  | 'notFromHere'
  | 'accountNeeded'
  | 'unreachable';

export type Saved = { ok: true; version: number } | { ok: false; problem: CallProblem };
export type Created = { ok: true; deck: DeckId } | { ok: false; problem: CallProblem };

/** What the editor asks of the server; tests put something else in its place. */
export interface EditorCalls {
  save(version: number, draft: Draft): Promise<Saved>;
  open(): Promise<OpenDraft | null>;
  copy(draft: Draft): Promise<Created>;
}

export function editorCalls(deck: DeckId): EditorCalls {
  return {
    async save(version, draft) {
      const answer = await ask(`/api/decks/${deck}/draft`, 'PUT', { version, draft });
      if (!answer.ok) return answer;
      return { ok: true, version: (answer.body as { version: number }).version };
    },
    async open() {
      const answer = await ask(`/api/decks/${deck}/draft`, 'GET');
      return answer.ok ? (answer.body as OpenDraft) : null;
    },
    copy: (draft) => createDeck(draft, deck),
  };
}

/** A new deck; `from` is the deck whose media it uses. */
export async function createDeck(draft: Draft, from: DeckId | null): Promise<Created> {
  const answer = await ask('/api/decks', 'POST', { draft, from });
  if (!answer.ok) return answer;
  return { ok: true, deck: (answer.body as { deck: DeckId }).deck };
}

/** A copy of one's own of a deck that one may play. */
export async function copyDeck(deck: DeckId): Promise<Created> {
  const answer = await ask(`/api/decks/${deck}/duplicate`, 'POST');
  return answer.ok ? { ok: true, deck: (answer.body as { deck: DeckId }).deck } : answer;
}

/** A copy of one's own of a deck that somebody shared. */
export async function copyShared(link: string): Promise<Created> {
  const answer = await ask(`/api/decks/shared/${link}`, 'POST');
  return answer.ok ? { ok: true, deck: (answer.body as { deck: DeckId }).deck } : answer;
}

/** The link by which others see a deck; null when that did not work. */
export async function shareDeck(deck: DeckId): Promise<string | null> {
  const answer = await ask(`/api/decks/${deck}/share`, 'POST');
  return answer.ok ? (answer.body as { link: string }).link : null;
}

export async function unshareDeck(deck: DeckId): Promise<CallProblem | null> {
  const answer = await ask(`/api/decks/${deck}/share`, 'DELETE');
  return answer.ok ? null : answer.problem;
}

type Answer = { ok: true; body: unknown } | { ok: false; problem: CallProblem };

async function ask(address: string, method: string, body?: object): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (response.status === 204) return { ok: true, body: null };
    const answer = (await response.json()) as { refusal?: CallProblem };
    if (response.ok) return { ok: true, body: answer };
    return { ok: false, problem: answer.refusal ?? 'unreachable' };
  } catch {
    return { ok: false, problem: 'unreachable' };
  }
}
