/** What each person did over all closed rounds of a session: the basis of awards and expert cards. */

import { MODALITIES, modalitiesOf, type Deck, type Modality } from '#game/deck/deck';
import { rememberPair } from './remember';
import { promptOf } from './rounds';
import type { Answer, RoomState, Round, SeatId } from './state';

export interface Tally {
  right: number;
  of: number;
}

export interface SeatRecord {
  /** Active cards asked, answered or not. */
  calls: number;
  roundsActive: number;
  active: Tally;
  shadow: Tally;
  perModality: Record<Modality, Tally>;
}

export const NO_RECORD: SeatRecord = freshRecord();

/** The records of everybody who was asked anything. */
export const recordsOf = rememberPair(
  (deck: Deck, rounds: RoomState['rounds']): Record<SeatId, SeatRecord> => {
    const records: Record<SeatId, SeatRecord> = {};
    for (const round of rounds) {
      if (round.outcome !== null) addRound(records, deck, round);
    }
    return records;
  },
);

function addRound(records: Record<SeatId, SeatRecord>, deck: Deck, round: Round): void {
  for (const [id, work] of Object.entries(round.work)) {
    const seat = id as SeatId; // keys of work are seat ids
    const record = (records[seat] ??= freshRecord());
    record.calls += work.active.length;
    record.roundsActive += work.active.length > 0 ? 1 : 0;
    for (const [token, answer] of Object.entries(round.answers[seat] ?? {})) {
      addAnswer(record, deck, round, Number(token), answer);
    }
  }
}

function addAnswer(
  record: SeatRecord,
  deck: Deck,
  round: Round,
  token: number,
  answer: Answer,
): void {
  const prompt = promptOf(deck, round, token);
  const right = prompt.answer === answer.label ? 1 : 0;
  const tallies = [
    record[answer.kind],
    ...modalitiesOf(prompt).map((modality) => record.perModality[modality]),
  ];
  for (const tally of tallies) {
    tally.right += right;
    tally.of += 1;
  }
}

function freshRecord(): SeatRecord {
  const none = (): Tally => ({ right: 0, of: 0 });
  const perModality = {} as Record<Modality, Tally>; // filled for every modality just below
  for (const modality of MODALITIES) perModality[modality] = none();
  return { calls: 0, roundsActive: 0, active: none(), shadow: none(), perModality };
}
