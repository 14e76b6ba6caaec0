import type { DeckId, Language, Localised } from '#game/deck/deck';
import {
  type ExportFormat,
  type FileProblem,
  type ImportReport,
  LARGEST_FILE_BYTES,
  type Loss,
  type RowReport,
} from '#game/deck/deckFile';
import { PRESETS } from '#game/gate/presets';
import type { CreateRoomRequest } from '#game/protocol/schemas';
import type { Refusal } from '#game/room/command';
import { actOfPreset } from '#game/room/presetAct';

export type LibraryProblem =
  | 'noSuchDeck'
  | 'tooManyDecks'
  | 'noSpace'
  | 'badMessage'
  | 'accountNeeded'
  | 'unreachable';

/** Why a file did not get as far as being read. */
export type SendProblem = 'busy' | 'brokenOff' | 'cancelled' | 'severalFiles';

export type Imported =
  | { ok: true; deck: DeckId; title: Localised; report: ImportReport }
  | { ok: false; problem: FileProblem | LibraryProblem | SendProblem; rows: RowReport[] };

/** Sends a file; `onProgress` is told the share that has arrived, 1 while it is being read. */
export function importFile(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Imported> {
  const failed = (problem: 'unreachable' | 'cancelled' | 'tooLarge'): Imported => ({
    ok: false,
    problem,
    rows: [],
  });
  // The server would say so too, but not before much of it was on its way.
  if (file.size > LARGEST_FILE_BYTES) return Promise.resolve(failed('tooLarge'));
  const lost = failed('unreachable');
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    signal.addEventListener('abort', () => request.abort());
    request.onabort = () => resolve(failed('cancelled'));
    request.open('POST', `/api/decks/import?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => resolve(lost);
    request.onload = () => {
      try {
        // The route handler's two answers: app/api/decks/import/route.ts.
        resolve(JSON.parse(request.responseText) as Imported);
      } catch {
        resolve(lost);
      }
    };
    request.send(file);
  });
}

async function ask(way: string, method: string, body?: object): Promise<LibraryProblem | null> {
  try {
    const response = await fetch(`/api/decks/${way}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (response.ok) return null;
    const { refusal } = (await response.json()) as { refusal: LibraryProblem };
    return refusal;
  } catch {
    return 'unreachable';
  }
}

export const removeDeck = (deck: DeckId) => ask(deck, 'DELETE');
export const takeBackDeck = (deck: DeckId) => ask(`${deck}/restore`, 'POST');
export const duplicateDeck = (deck: DeckId) => ask(`${deck}/duplicate`, 'POST');
export const renameDeck = (deck: DeckId, title: Localised) => ask(deck, 'PATCH', { title });

export async function readLosses(deck: DeckId): Promise<Record<ExportFormat, Loss[]> | null> {
  try {
    const response = await fetch(`/api/decks/${deck}/losses`);
    if (!response.ok) return null;
    return ((await response.json()) as { losses: Record<ExportFormat, Loss[]> }).losses;
  } catch {
    return null;
  }
}

export function exportAddress(deck: DeckId, format: ExportFormat, language: Language): string {
  return `/api/decks/${deck}/export?format=${format}&language=${language}`;
}

/** Below this a round of several prompts would leave too few for the next. */
const SMALL_DECK = 24;

/** A room with this deck and the default gate; a small deck gets small rounds. */
export async function playDeck(
  deck: { id: DeckId; prompts: number },
  language: Language,
): Promise<{ code: string } | { problem: Refusal | 'noSuchDeck' | 'unreachable' }> {
  const act = actOfPreset(PRESETS.default);
  const rounds = Math.min(act.rounds, deck.prompts);
  const batchSize =
    deck.prompts < SMALL_DECK ? Math.max(1, Math.floor(deck.prompts / rounds)) : act.batchSize;
  const request: CreateRoomRequest = {
    decks: [deck.id],
    play: { kind: 'acts', acts: [{ ...act, rounds, batchSize }] },
    bots: 0,
    flow: 'hostDriven',
    start: 'lobby',
    language,
    title: '',
  };
  try {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(request);
    const response = await fetch('/api/rooms', { method: 'POST', headers, body });
    const made = (await response.json()) as { code: string } | { refusal: Refusal };
    return 'code' in made ? { code: made.code } : { problem: made.refusal };
  } catch {
    return { problem: 'unreachable' };
  }
}
