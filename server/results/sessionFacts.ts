/** What sessions are compared by: small enough to be read for a whole school year at once. */

import type { Purpose, RoundMetrics, SeatId } from '#game/room/state';
import { inputKind, type InputKind } from './inputKind';
import type { ResultRows } from './resultRows';
import { groupBy } from './share';

export interface SessionFacts {
  rounds: RoundFact[];
  inputs: InputFact[];
  tests: TestFact[];
}

export interface RoundFact {
  act: number;
  purpose: Purpose;
  metrics: RoundMetrics;
}

/** The prompts of one act and one kind of input. */
export interface InputFact {
  act: number;
  kind: InputKind;
  prompts: number;
  modelRight: number;
  denseRight: number;
  randomRight: number;
  dropped: number;
}

/** What one seat did in the tests of one purpose. */
export interface TestFact {
  seat: SeatId;
  kind: 'pupil' | 'bot';
  purpose: Purpose;
  answered: number;
  right: number;
}

export function noFacts(): SessionFacts {
  return { rounds: [], inputs: [], tests: [] };
}

/** The same facts as a database counts them, from rows at hand. */
export function factsOf(rows: ResultRows): SessionFacts {
  const roundOf = new Map(rows.rounds.map((round) => [round.number, round]));
  return {
    rounds: rows.rounds.map(({ act, purpose, metrics }) => ({ act, purpose, metrics })),
    inputs: inputsOf(rows, (round) => roundOf.get(round)?.act ?? 0),
    tests: testsOf(rows, (round) => roundOf.get(round)?.purpose ?? 'play'),
  };
}

function inputsOf({ prompts }: ResultRows, actOf: (round: number) => number): InputFact[] {
  const groups = groupBy(prompts, (row) => `${actOf(row.round)} ${inputKind(row.modalities)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return {
      act: actOf(first.round),
      kind: inputKind(first.modalities),
      prompts: group.length,
      modelRight: group.filter((row) => row.modelRight).length,
      denseRight: group.filter((row) => row.denseRight).length,
      randomRight: group.reduce((sum, row) => sum + row.randomRight, 0),
      dropped: group.filter((row) => row.dropped).length,
    };
  });
}

function testsOf({ answers, players }: ResultRows, purposeOf: (round: number) => Purpose) {
  const kinds = new Map(players.map(({ seatId, kind }) => [seatId, kind]));
  const taken = answers.filter(({ round }) => purposeOf(round) !== 'play');
  const groups = groupBy(taken, ({ round, seatId }) => `${purposeOf(round)} ${seatId}`);
  return [...groups.values()].flatMap((group): TestFact[] => {
    const [first] = group;
    const kind = first && kinds.get(first.seatId);
    if (first === undefined || kind === undefined) return [];
    return [
      {
        seat: first.seatId,
        kind,
        purpose: purposeOf(first.round),
        answered: group.length,
        right: group.filter(({ right }) => right).length,
      },
    ];
  });
}
