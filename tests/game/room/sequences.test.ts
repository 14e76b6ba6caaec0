import { fc } from '#tests/support/properties';
import { describe, expect, test } from 'vitest';
import { MODALITIES, type LabelId, type Modality } from '#game/deck/deck';
import { nextDeadline } from '#game/room/clock';
import { REFUSALS, type Actor, type Command } from '#game/room/command';
import { viewHost } from '#game/room/hostView';
import { viewPlayer } from '#game/room/playerView';
import type { Shown } from '#game/room/shown';
import { FLOWS, PACES, type ActSettings, type RoomState, type SeatId } from '#game/room/state';
import { aDeck } from '#tests/support/aDeck';
import {
  AFFINITY,
  anAct,
  aRoom,
  asSeat,
  CLOCK,
  fold,
  HOST,
  joining,
  randomGate,
} from '#tests/support/aRoom';

/** What somebody may try; `who` and `what` are turned into seats, tokens and phases of the moment. */
interface Attempt {
  kind: Exclude<Command['type'], 'createRoom'> | 'answerRight' | 'tick';
  who: number;
  what: number;
  waitMs: number;
}

const KINDS: Attempt['kind'][] = [
  'advance',
  'advance',
  'advance',
  'answerRight',
  'answerRight',
  'answerRight',
  'answerRight',
  'submitAnswer',
  'reportReady',
  'pickPrompts',
  'tick',
  'tick',
  'pause',
  'resume',
  'resume',
  'setFlow',
  'setDoor',
  'kickSeat',
  'renameSeat',
  'removeBots',
  'addAct',
  'endAct',
  'endGame',
  'show',
  'setCannot',
  'setPace',
  'changeNickname',
  'leaveSeat',
  'takeSeat',
  'takeSeat',
  'takeSeat',
  'seatBots',
  'deadlinePassed',
  'markAway',
  'markHere',
  'markHere',
  'markHostAway',
  'markHostHere',
];
const CHOSEN = { ...randomGate(2, 1), router: 'expertChoice' as const };
const attempts = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    who: fc.nat(9),
    what: fc.nat(11),
    waitMs: fc.constantFrom(0, 10, 1_000, 20_000),
  }),
  { minLength: 20, maxLength: 80 },
);
const acts = fc.constantFrom<ActSettings[][]>(
  [anAct({ rounds: 3 })],
  [anAct({ gate: randomGate(2, 1), batchSize: 4 }), anAct()],
  [anAct({ gate: AFFINITY, batchSize: 'auto', rounds: 4, scoring: 'rightAndFast' })],
  [anAct({ gate: AFFINITY, batchSize: 6, experts: { kind: 'teams', count: 3 }, rounds: 4 })],
  [anAct({ gate: randomGate(1), batchSize: 4, senses: 'split' }), anAct({ memory: 'kept' })],
  [
    anAct({ purpose: 'preTest', batchSize: 3, rounds: 1, scoring: 'off' }),
    anAct({ gate: CHOSEN, choice: 'experts', batchSize: 5, rounds: 3 }),
    anAct({ purpose: 'postTest', batchSize: 3, rounds: 1, scoring: 'off' }),
  ],
  [anAct({ gate: CHOSEN, choice: 'experts', batchSize: 4, experts: { kind: 'teams', count: 2 } })],
);

function shownBy(what: number, phase: number): Shown | null {
  if (what % 3 === 0) return null;
  if (what % 3 === 1) return { kind: 'debrief', page: 'podium' };
  return { kind: 'reveal', phase, part: 'prompts', prompt: what };
}

function commandOf(attempt: Attempt, state: RoomState): [Command, Actor] | null {
  const { kind, who, what } = attempt;
  const seat = `사람${who}` as SeatId;
  const own = asSeat(seat);
  const round = state.rounds.at(-1);
  const cannot = MODALITIES.filter((_: Modality, index) => (what >> index) % 2 === 1);
  // Now and then somebody names a phase that has passed.
  const phase = state.phaseNumber - (what === 0 ? 1 : 0);
  switch (kind) {
    case 'answerRight': {
      const work = round?.work[seat];
      const cards = [...(work?.active ?? []), ...(work?.shadow ?? [])];
      const token = cards[what % Math.max(1, cards.length)];
      if (round === undefined || token === undefined) return null;
      const prompt = state.deck.prompts.find(({ id }) => id === round.prompts[token]);
      const label = prompt?.answer ?? ('l0' as LabelId);
      const submission = `${seat} ${round.number} ${token}`;
      return [{ type: 'submitAnswer', round: round.number, token, label, submission }, own];
    }
    case 'tick': {
      const deadline = nextDeadline(state);
      return deadline && [{ type: 'deadlinePassed', phase: deadline.phase }, CLOCK];
    }
    case 'submitAnswer':
      return [
        {
          type: kind,
          round: what % 4,
          token: who,
          label: 'l0' as LabelId,
          submission: `${who} ${what}`,
        },
        own,
      ];
    case 'pickPrompts':
      return [{ type: kind, round: round?.number ?? 1, tokens: [who, what].slice(what % 2) }, own];
    case 'reportReady':
      return [{ type: kind, round: round?.number ?? what }, own];
    case 'takeSeat':
      return [{ ...joining(seat), submission: `join ${who} ${what % 3}` }, CLOCK];
    case 'seatBots':
      return [
        { type: kind, bots: [{ seat: `bot${what}` as SeatId, nickname: '봇봇', seed: what }] },
        HOST,
      ];
    case 'addAct':
      return [{ type: kind, act: anAct({ memory: what % 2 === 0 ? 'kept' : 'fresh' }) }, HOST];
    case 'setFlow':
      return [{ type: kind, flow: FLOWS[what % 2] ?? 'automatic' }, HOST];
    case 'setDoor':
      return [{ type: kind, door: what % 3 === 0 ? 'locked' : 'open' }, HOST];
    case 'setPace':
      return [{ type: kind, pace: PACES[what % 3] ?? 'standard' }, own];
    case 'setCannot':
      return [{ type: kind, cannot }, own];
    case 'changeNickname':
      return [{ type: kind, nickname: `이름${what}` }, own];
    case 'renameSeat':
      return [{ type: kind, seat, nickname: `이름${what}` }, HOST];
    case 'kickSeat':
      return [{ type: kind, seat }, HOST];
    case 'markAway':
    case 'markHere':
      return [{ type: kind, seat }, CLOCK];
    case 'leaveSeat':
      return [{ type: kind }, own];
    case 'advance':
    case 'endAct':
      return [{ type: kind, phase }, HOST];
    case 'deadlinePassed':
      return [{ type: kind, phase }, CLOCK];
    case 'pause':
    case 'resume':
    case 'removeBots':
    case 'markHostAway':
    case 'markHostHere':
      return [{ type: kind }, HOST];
    case 'show':
      return [{ type: kind, shown: shownBy(what, phase) }, HOST];
    case 'endGame':
      // Rarely: most runs should get further.
      return what === 0 ? [{ type: kind }, HOST] : null;
  }
}

describe('[R54] any sequence of commands', () => {
  test('never throws or changes its input; folds to the same state; is plain JSON', () => {
    const runs = fc.record({ attempts, acts, seed: fc.nat() });
    fc.assert(
      fc.property(runs, (run) => {
        // Every state is frozen by the support class, so changing one throws.
        const room = aRoom({ seed: run.seed, acts: run.acts, deck: aDeck({ prompts: 10 }) });
        room.seat('사람0', '사람1').seatBots(1);
        for (const attempt of run.attempts) {
          room.wait(attempt.waitMs);
          if (attempt.kind === 'tick')
            room.now = Math.max(room.now, nextDeadline(room.state)?.at ?? 0);
          const asked = commandOf(attempt, room.state);
          if (asked === null) continue;
          const before = room.state;
          const answer = room.ask(...asked);
          if (!answer.ok) expect(REFUSALS).toContain(answer.refusal);
          const isChanged = answer.ok && answer.state !== before;
          expect(room.state.version).toBe(before.version + (isChanged ? 1 : 0));
          checkRounds(room.state);
        }
        expect(fold(room.journal)).toEqual(room.state);
        expect(JSON.parse(JSON.stringify(room.state))).toEqual(room.state);
        const views = [viewHost(room.state), viewPlayer(room.state, '사람0' as SeatId, 'ko')];
        for (const view of views) expect(JSON.parse(JSON.stringify(view))).toEqual(view);
      }),
      { numRuns: 150 },
    );
  });
});

/** Truths of every round in any state. */
function checkRounds(state: RoomState): void {
  for (const round of state.rounds) {
    for (const [seat, answers] of Object.entries(round.answers)) {
      const work = round.work[seat as SeatId];
      for (const [token, answer] of Object.entries(answers)) {
        expect(work?.[answer.kind]).toContain(Number(token));
        expect(answer.afterMs).toBeGreaterThanOrEqual(0);
      }
    }
    expect(Object.keys(round.expertOf).sort()).toEqual(Object.keys(round.work).sort());
    for (const expert of Object.values(round.expertOf)) {
      expect(round.experts[expert]).toBeDefined();
    }
  }
}
