/** Several sessions as one: a view of their rows, which stay as they are. */

import type { Localised, Prompt, PromptId } from '#game/deck/deck';
import { nicknameKey } from '#game/room/nicknames';
import type { SeatId } from '#game/room/state';
import type { SavedSession } from '#server/storage/roomStorage';
import { breathe } from './breathe';
import type { Material, Played } from './readPlayed';
import { isTeam, noRows, type PlayerRow } from './resultRows';
import { type ResultSummary, summarisePlay } from './summarise';
import { type ActRouting, summariseRouting } from './summariseRouting';
import type { TableSource } from './tables';

export interface PlayedSession extends Played {
  session: SavedSession;
}

interface Joined extends Played {
  routing: ActRouting[];
}

/**
 * Rounds and acts go on counting from session to session; prompts that are word for word the same are
 * one prompt; and people of one class tag who used the same nickname are taken for one person.
 */
export async function joinSessions(sessions: readonly PlayedSession[]): Promise<TableSource> {
  const people = new People(sessions);
  const decks = new JoinedDecks();
  const joined: Joined = { rows: noRows(), deck: decks.deck, actTitles: [], routing: [] };
  for (const [index, played] of sessions.entries()) {
    const rounds = Math.max(0, ...joined.rows.rounds.map(({ number }) => number));
    add(joined, played, {
      round: (number) => number + rounds,
      act: joined.actTitles.length,
      seat: (seat) => people.seatOf(played, seat),
      prompt: decks.add(played.deck),
      title: (title) => titled(index + 1, title),
    });
    await breathe();
  }
  joined.rows.players = people.rows();
  const { rows, deck, actTitles, routing } = joined;
  const summary: ResultSummary = { ...summarisePlay(rows, deck, actTitles), routing };
  return { rows, deck, summary };
}

interface Shift {
  round: (number: number) => number;
  act: number;
  seat: (seat: SeatId) => SeatId;
  prompt: (prompt: PromptId) => PromptId;
  title: (title: Localised) => Localised;
}

function add(joined: Joined, { rows, actTitles }: Played, shift: Shift): void {
  const { rows: all } = joined;
  all.rounds.push(
    ...rows.rounds.map((row) => ({
      ...row,
      number: shift.round(row.number),
      act: row.act + shift.act,
    })),
  );
  all.prompts.push(
    ...rows.prompts.map((row) => ({
      ...row,
      round: shift.round(row.round),
      promptId: shift.prompt(row.promptId),
    })),
  );
  for (const call of rows.dispatches) {
    const expertId = isTeam(call.expertId) ? call.expertId : shift.seat(call.expertId as SeatId);
    all.dispatches.push({ ...call, round: shift.round(call.round), expertId });
  }
  for (const answer of rows.answers) {
    all.answers.push({
      ...answer,
      round: shift.round(answer.round),
      seatId: shift.seat(answer.seatId),
      promptId: shift.prompt(answer.promptId),
    });
  }
  const titles = actTitles.map(shift.title);
  // Who was in which team is known of a session only, so its routing is summed up before joining.
  for (const act of summariseRouting(rows, titles)) {
    joined.routing.push({
      ...act,
      act: act.act + shift.act,
      rounds: act.rounds.map((round) => ({ ...round, number: shift.round(round.number) })),
      experts: act.experts.map((expert) =>
        isTeam(expert.id) ? expert : { ...expert, id: shift.seat(expert.id as SeatId) },
      ),
    });
  }
  joined.actTitles.push(...titles);
}

/** People over several sessions, each with one seat. */
class People {
  readonly #sameTag: boolean;
  readonly #known = new Map<string, PlayerRow>();
  readonly #seats = new Map<string, SeatId>();

  constructor(sessions: readonly PlayedSession[]) {
    this.#sameTag = new Set(sessions.map(({ session }) => session.tag)).size === 1;
    for (const { session, rows } of sessions) {
      for (const player of rows.players) this.#add(session, player);
    }
  }

  #add({ id, tag }: SavedSession, player: PlayerRow): void {
    const key = `${player.kind} ${nicknameKey(player.nickname)} ${tag}`;
    const known = this.#known.get(key);
    const nickname = this.#sameTag || tag === '' ? player.nickname : `${player.nickname} (${tag})`;
    const seatId = known?.seatId ?? player.seatId;
    this.#known.set(key, {
      ...player,
      seatId,
      nickname,
      expertId: null,
      joinedAt: known?.joinedAt ?? player.joinedAt,
      score: (known?.score ?? 0) + player.score,
    });
    this.#seats.set(`${id} ${player.seatId}`, seatId);
  }

  /** A seat nobody is known of, since its person was forgotten, stays what it is. */
  seatOf({ session }: PlayedSession, seat: SeatId): SeatId {
    return this.#seats.get(`${session.id} ${seat}`) ?? seat;
  }

  rows(): PlayerRow[] {
    return [...this.#known.values()];
  }
}

/** The prompts of all decks, each once. */
class JoinedDecks {
  readonly deck: Material = { prompts: [], topics: [] };
  readonly #words = new Map<PromptId, string>();

  /** Answers what a prompt of this deck is called in the joined one. */
  add({ prompts, topics }: Material): (prompt: PromptId) => PromptId {
    const renamed = new Map<PromptId, PromptId>();
    for (const prompt of prompts) {
      const words = wordsOf(prompt);
      let id = prompt.id;
      // An edited prompt keeps its id, but its answers are to another question.
      for (let edition = 2; (this.#words.get(id) ?? words) !== words; edition++) {
        id = `${prompt.id}~${edition}` as PromptId;
      }
      if (id !== prompt.id) renamed.set(prompt.id, id);
      if (this.#words.has(id)) continue;
      this.#words.set(id, words);
      this.deck.prompts.push({ ...prompt, id });
    }
    const known = new Set(this.deck.topics.map(({ id }) => id));
    this.deck.topics.push(...topics.filter(({ id }) => !known.has(id)));
    return (prompt) => renamed.get(prompt) ?? prompt;
  }
}

function wordsOf({ question, parts, labels, answer }: Prompt): string {
  return JSON.stringify([question, parts, labels, answer]);
}

function titled(number: number, title: Localised): Localised {
  return { ko: `${number}) ${title.ko}`, en: `${number}) ${title.en}` };
}
