import { afterEach, beforeEach, expect, it } from 'vitest';
import { PRESETS } from '#game/gate/presets';
import { anAct } from '#tests/support/aRoom';
import { RoomsUnderTest } from '#tests/server/support/liveRoom';

let rooms: RoomsUnderTest;
beforeEach(() => {
  rooms = new RoomsUnderTest();
});
afterEach(() => rooms.registry.close());

const ACT = anAct({
  gate: { ...PRESETS.expertChoice.settings, k: 1 },
  choice: 'experts',
  batchSize: 4,
  rounds: 1,
});
const BOTS = ['수달봇', '여우봇', '고래봇', '판다봇'];

it('[R69] bots choose by themselves, and what they chose is in the results', async () => {
  const live = await rooms.open({ flow: 'automatic', start: 'now', bots: BOTS, acts: [ACT] });
  expect(live.room.state.phase.kind).toBe('actIntro');
  await rooms.time.pass(120_000);
  expect(live.room.state.phase.kind).toBe('debrief');
  const [round] = live.room.state.rounds;
  expect(Object.keys(round?.picks ?? {})).toHaveLength(BOTS.length);
  const rows = await rooms.disk.storage.readResults(live.room.session.id);
  expect(rows.rounds).toMatchObject([{ router: 'expertChoice', metrics: { calls: 4, loadCv: 0 } }]);
  expect(rows.dispatches).toHaveLength(4);
  expect(rows.dispatches.every(({ kept }) => kept)).toBe(true);
  expect(rows.prompts.filter(({ dropped }) => dropped)).toHaveLength(
    round?.plan.droppedTokens.length ?? -1,
  );
});

it('goes on choosing after a restart', async () => {
  const live = await rooms.open({ flow: 'automatic', start: 'now', bots: BOTS, acts: [ACT] });
  while (live.room.state.phase.kind !== 'choosing') await rooms.time.pass(500);
  await rooms.time.pass(1_500);
  const picked = Object.keys(live.room.state.rounds[0]?.picks ?? {}).length;
  expect(picked).toBeLessThan(BOTS.length);
  await live.close(null);
  rooms.restart();
  const again = await rooms.find(live.room.session.code);
  await rooms.time.pass(120_000);
  expect(again.room.state.phase.kind).toBe('debrief');
  expect(Object.keys(again.room.state.rounds[0]?.picks ?? {})).toHaveLength(BOTS.length);
});

it('a journal of older rules is reported and costs the other rooms nothing', async () => {
  const old = { ...anAct() } as Record<string, unknown>;
  for (const added of ['decks', 'topics', 'listed', 'purpose', 'figure', 'choice']) {
    Reflect.deleteProperty(old, added);
  }
  const live = await rooms.open();
  const fine = await rooms.open();
  const { storage } = rooms.disk;
  const journal = storage.read.bind(storage);
  rooms.disk.storage.read = async function* (session) {
    for await (const entries of journal(session)) {
      yield session !== live.room.session.id
        ? entries
        : entries.map((entry) =>
            entry.command.type === 'createRoom'
              ? { ...entry, command: { ...entry.command, acts: [old as never] } }
              : entry,
          );
    }
  };
  const registry = rooms.restart();
  await registry.resume();
  expect((await registry.loaded()).map(({ room }) => room.session.code)).toEqual([
    fine.room.session.code,
  ]);
  expect(rooms.logged.some(({ msg }) => msg === 'room cannot be loaded')).toBe(true);
});
