import { diff, type Patch } from '#game/protocol/patch';
import { viewScreen } from '#game/room/screenView';
import type { RoomState } from '#game/room/state';
import type { ScreenView } from '#game/room/view';
import { foldJournal } from '#server/rooms/foldJournal';
import type { JournalEntry } from '#server/storage/roomStorage';

/** One round as the screen showed it, from the briefing until the answers were back. */
export interface RoundReplay {
  round: number;
  /** Milliseconds, as the journal has them. */
  from: number;
  until: number;
  first: ScreenView;
  /** What changed then, each against the one before. */
  changes: { at: number; patch: Patch }[];
}

/** As often as a screen is told of changes. */
const LEAST_GAP_MS = 100;
/** A reveal stays on the wall while a class talks; its film is over by then. */
const REVEAL_MS = 8_000;

const SHOWN: readonly RoomState['phase']['kind'][] = [
  'choosing',
  'briefing',
  'answering',
  'reveal',
];

/** Folds a journal as far as the end of a round; null when the round was never revealed. */
export async function replayRound(
  journal: AsyncIterable<JournalEntry[]>,
  round: number,
): Promise<RoundReplay | null> {
  const film = new RoundFilm();
  let last: { state: RoomState; at: number } | null = null;
  let isOver = false;
  const step = (_: RoomState | null, state: RoomState, { at }: JournalEntry): void => {
    if (isOver) return;
    if (state.rounds.at(-1)?.number === round && SHOWN.includes(state.phase.kind)) {
      const isNew = last?.state.phaseNumber !== state.phaseNumber;
      // What a new phase finds is shown first, however short ago the last picture was.
      if (isNew && last !== null) film.show(last.state, last.at);
      if (isNew || film.isDue(at)) film.show(state, at);
      last = { state, at };
    } else if (last !== null) {
      isOver = true;
    }
  };
  await foldJournal(
    until(journal, () => isOver),
    step,
  );
  const end = last as { state: RoomState; at: number } | null; // set while folding
  if (end?.state.phase.kind !== 'reveal') return null;
  film.show(end.state, end.at);
  const { first, changes } = film;
  if (first === null) return null;
  const revealedAt = end.state.phase.startedAt;
  return { round, from: first.at, until: revealedAt + REVEAL_MS, first: first.view, changes };
}

class RoundFilm {
  first: { view: ScreenView; at: number } | null = null;
  readonly changes: RoundReplay['changes'] = [];
  #shown: ScreenView | null = null;
  #at = 0;

  isDue(at: number): boolean {
    return at >= this.#at + LEAST_GAP_MS;
  }

  show(state: RoomState, at: number): void {
    const view = viewScreen(state);
    this.first ??= { view, at };
    const patch = diff(this.#shown ?? view, view);
    if (patch !== undefined) this.changes.push({ at, patch });
    this.#shown = view;
    this.#at = at;
  }
}

async function* until(
  journal: AsyncIterable<JournalEntry[]>,
  isOver: () => boolean,
): AsyncGenerator<JournalEntry[]> {
  for await (const entries of journal) {
    yield entries;
    if (isOver()) return;
  }
}
