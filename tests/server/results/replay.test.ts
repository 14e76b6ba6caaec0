import { describe, expect, it } from 'vitest';
import { applyPatch } from '#game/protocol/patch';
import type { ScreenView } from '#game/room/view';
import { replayRound, type RoundReplay } from '#server/results/replay';
import type { JournalEntry } from '#server/storage/roomStorage';
import { aDeck } from '#tests/support/aDeck';
import { anAct, randomGate, RoomUnderTest } from '#tests/support/aRoom';

const room = new RoomUnderTest({
  deck: aDeck({ prompts: 8 }),
  acts: [anAct({ gate: randomGate(1), batchSize: 4, rounds: 2 })],
}).seat('가온', '나래', '다솜');
for (let round = 0; round < 2; round++) room.until('answering').answerAll().until('reveal');

async function* journal(portion = 5): AsyncGenerator<JournalEntry[]> {
  const entries = room.journal.map(({ command, actor, now }, index) => ({
    sequence: index + 1,
    at: now,
    actor,
    command,
  }));
  for (let i = 0; i < entries.length; i += portion) {
    await Promise.resolve();
    yield entries.slice(i, i + portion);
  }
}

const views = ({ first, changes }: RoundReplay): ScreenView[] => {
  const shown = [first];
  for (const { patch } of changes) {
    shown.push(applyPatch(shown.at(-1), patch) as ScreenView);
  }
  return shown;
};

describe('a round shown again', () => {
  it('is the screen from its briefing to its answers coming back', async () => {
    for (const number of [1, 2]) {
      const replay = (await replayRound(journal(), number))!;
      const shown = views(replay);
      expect(shown.every(({ round }) => round?.number === number)).toBe(true);
      const phases = shown.map(({ phase }) => phase.kind);
      expect([...new Set(phases)]).toEqual(['briefing', 'answering', 'reveal']);
      const last = shown.at(-1)!;
      expect(last.round?.metrics).toEqual(room.state.rounds[number - 1]?.outcome?.metrics);
      const answered = Object.values(last.round?.tokens ?? {}).map(
        ({ answered: all }) => all.active,
      );
      expect(answered.every((count) => count === 1)).toBe(true);
      expect(replay.until).toBe(last.phase.startedAt + 8_000);
    }
  });

  it('has its changes in order of time, a tenth of a second apart within a phase', async () => {
    const { from, until, changes } = (await replayRound(journal(), 1))!;
    const times = [from, ...changes.map(({ at }) => at), until];
    expect([...times].sort((one, other) => one - other)).toEqual(times);
  });

  it('is not there before it was revealed, nor when there is no such round', async () => {
    expect(await replayRound(journal(), 3)).toBeNull();
    const open = new RoomUnderTest({ deck: aDeck({ prompts: 8 }), acts: [anAct()] }).seat('가온');
    open.until('answering');
    async function* its(): AsyncGenerator<JournalEntry[]> {
      await Promise.resolve();
      yield open.journal.map(({ command, actor, now }, i) => ({
        sequence: i + 1,
        at: now,
        actor,
        command,
      }));
    }
    expect(await replayRound(its(), 1)).toBeNull();
  });
});
