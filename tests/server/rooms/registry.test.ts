import { beforeEach, describe, expect, it } from 'vitest';
import type { RoomCode } from '#game/room/state';
import { realChance } from '#server/rooms/chance';
import { doors } from '#server/rooms/doors';
import { Housekeeping } from '#server/rooms/housekeeping';
import { newRoomCode } from '#server/rooms/roomCode';
import { anAct } from '#tests/support/aRoom';
import { advance, RoomsUnderTest, sitDown } from '../support/liveRoom';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

let rooms: RoomsUnderTest;
let housekeeping: Housekeeping;
beforeEach(() => {
  rooms = new RoomsUnderTest();
  housekeeping = new Housekeeping({
    registry: rooms.registry,
    storage: rooms.disk.storage,
    now: rooms.time.now,
    log: rooms.log,
    keepMs: () => 30 * DAY,
  });
});

describe('room codes', () => {
  it('are six digits without a zero in front and without three equal ones in a row', () => {
    for (let i = 0; i < 2_000; i++) {
      const code = newRoomCode(realChance);
      expect(code).toMatch(/^[1-9]\d{5}$/);
      expect(code).not.toMatch(/(\d)\1\1/);
    }
  });
});

describe('opening', () => {
  it('gives every room its own code and refuses acts that do not fit the deck', async () => {
    const codes = new Set<string>();
    for (let i = 0; i < 20; i++) codes.add((await rooms.open()).room.session.code);
    expect(codes.size).toBe(20);
    await expect(rooms.open({ acts: [anAct({ batchSize: 100 })] })).rejects.toThrow('deckTooSmall');
  });

  it('seats the bots under different names', async () => {
    const { room } = await rooms.open({ bots: ['수달봇', '수달봇', '여우봇'] });
    const names = Object.values(room.state.seats).map(({ nickname }) => nickname);
    expect(new Set(names).size).toBe(3);
  });
});

describe('finding', () => {
  it('finds a room once, however many ask at the same moment', async () => {
    const { code } = (await rooms.open()).room.session;
    rooms.restart();
    const found = await Promise.all([1, 2, 3].map(() => rooms.registry.find(code)));
    expect(new Set(found).size).toBe(1);
  });

  it('does not remember wrong codes', async () => {
    const code = '999998' as RoomCode;
    expect(await rooms.registry.find(code)).toBeNull();
    expect(await rooms.registry.loaded()).toEqual([]);
  });

  it('says of a room only whether it can be joined', async () => {
    const live = await rooms.open();
    const { code } = live.room.session;
    const doorOf = doors(rooms.registry, Date.now);
    expect(await doorOf(code, null)).toEqual({ door: 'open' });
    await live.room.submit({ type: 'setDoor', door: 'locked' }, { kind: 'host' });
    expect(await doorOf(code, null)).toEqual({ door: 'locked' });
    await live.room.submit({ type: 'endGame' }, { kind: 'host' });
    expect(await doorOf(code, null)).toEqual({ door: 'ended' });
    expect(await doorOf('nonsense', null)).toEqual({ door: 'none' });
  });
});

describe('after a restart', () => {
  it('wakes the rooms that were being played, and leaves old ones asleep', async () => {
    await rooms.open();
    await rooms.time.pass(2 * DAY);
    const lively = await rooms.open();
    const registry = rooms.restart();
    await registry.resume();
    expect(await registry.loaded()).toHaveLength(1);
    const [woken] = await registry.loaded();
    expect(woken?.room.session.code).toBe(lively.room.session.code);
  });

  it('plays an automatic game on by itself', async () => {
    const live = await rooms.open({ flow: 'automatic', bots: ['수달봇', '여우봇'] });
    await advance(live);
    const registry = rooms.restart();
    await registry.resume();
    await rooms.time.pass(60_000);
    const [again] = await registry.loaded();
    expect(again?.room.state.rounds.length).toBeGreaterThan(0);
  });
});

describe('housekeeping', () => {
  it('puts a room away that nobody looks at, and finds it again', async () => {
    const live = await rooms.open();
    await sitDown(live, '지안');
    await housekeeping.sweep();
    await rooms.time.pass(HOUR);
    await housekeeping.sweep();
    expect(await rooms.registry.loaded()).toEqual([]);
    const again = await rooms.find(live.room.session.code);
    expect(again).not.toBe(live);
    expect(again.room.state.seats).toHaveProperty('지안');
  });

  it('keeps a room that somebody looks at, or that goes on by itself', async () => {
    const watched = await rooms.open();
    watched.audience.attachWall('host', {
      id: 'a',
      spelling: 'long',
      change: () => {},
      farewell: () => {},
    });
    const acts = [1, 2, 3, 4].map(() => anAct({ rounds: 30 }));
    const going = await rooms.open({ flow: 'automatic', bots: ['수달봇', '여우봇'], acts });
    await advance(going);
    for (let i = 0; i < 20; i++) {
      await rooms.time.pass(60_000);
      await housekeeping.sweep();
    }
    expect(await rooms.registry.loaded()).toContain(watched);
    expect(await rooms.registry.loaded()).toContain(going);
    watched.audience.farewell('deleted');
  });

  it('ends a forgotten room after a day, with its results and its day of deletion', async () => {
    const live = await rooms.open();
    const { id, code } = live.room.session;
    await sitDown(live, '지안');
    for (let step = 0; step < 4; step++) await advance(live);
    await rooms.time.pass(DAY + HOUR);
    await housekeeping.sweep();
    const session = await rooms.disk.storage.findSession(id);
    expect(session?.endedAt).toBe(rooms.time.now());
    expect(session?.deleteAt).toBe(rooms.time.now() + 30 * DAY);
    expect((await rooms.disk.storage.readResults(id)).players).toMatchObject([
      { nickname: '지안' },
    ]);
    expect(await rooms.registry.find(code)).toBeNull();
  });

  it('frees the code of a forgotten room that can no longer be read', async () => {
    const live = await rooms.open();
    await rooms.registry.unload(live, null);
    await rooms.time.pass(2 * DAY);
    rooms.disk.readMood = () => {
      throw new Error('an entry of another version');
    };
    await housekeeping.sweep();
    const { id, code } = live.room.session;
    expect((await rooms.disk.storage.findSession(id))?.endedAt).toBe(rooms.time.now());
    expect(await rooms.disk.storage.findOpen(code)).toBeNull();
  });

  it('deletes a session on its day and says so to whoever still looks', async () => {
    const live = await rooms.open();
    const farewells: string[] = [];
    live.audience.attachWall('host', {
      id: 'a',
      spelling: 'long',
      change: () => {},
      farewell: (why) => void farewells.push(why),
    });
    await live.room.submit({ type: 'endGame' }, { kind: 'host' });
    await rooms.time.pass(31 * DAY);
    await housekeeping.sweep();
    expect(farewells).toEqual(['deleted']);
    expect(await rooms.disk.storage.findSession(live.room.session.id)).toBeNull();
    expect(rooms.errors()).toEqual([]);
  });
});
