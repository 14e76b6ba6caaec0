import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyPatch, type Patch } from '#game/protocol/patch';
import { viewHost } from '#game/room/hostView';
import { viewPlayer } from '#game/room/playerView';
import { viewScreen } from '#game/room/screenView';
import type { LabelId } from '#game/deck/deck';
import type { SeatId } from '#game/room/state';
import type { Link } from '#server/rooms/audience';
import type { LiveRoom } from '#server/rooms/liveRoom';
import { PATIENCE_MS } from '#tests/support/patience';
import { advance, RoomsUnderTest, settled, sitDown } from '../support/liveRoom';

let rooms: RoomsUnderTest;
let live: LiveRoom;
beforeEach(async () => {
  rooms = new RoomsUnderTest();
  live = await rooms.open();
});

/** A device that keeps what it is told. */
class Device implements Link {
  readonly patches: Patch[] = [];
  readonly farewells: string[] = [];
  readonly spelling = 'long';
  view: unknown = null;

  constructor(readonly id: string) {}

  change(patch: Patch): void {
    this.patches.push(patch);
    this.view = applyPatch(this.view, patch);
  }

  farewell(why: string): void {
    this.farewells.push(why);
  }
}

/** Brings phones up to date with what they were told in common. */
function deliver(devices: Device[]): void {
  for (const { ids, patch } of rooms.told.splice(0)) {
    for (const id of ids) devices.find((device) => device.id === id)?.change(patch);
  }
}

async function phoneOf(name: string): Promise<Device> {
  await sitDown(live, name);
  const device = new Device(name);
  device.view = live.audience.attachPhone(name as SeatId, 'ko', device);
  return device;
}

describe('phones', () => {
  it('show exactly their view after every change of the room', async () => {
    const phones = [await phoneOf('지안'), await phoneOf('하윤'), await phoneOf('서준')];
    for (let step = 0; step < 9; step++) {
      if (live.room.state.phase.kind === 'answering') await answer('지안');
      await advance(live);
      await settled();
      deliver(phones);
      for (const phone of phones) {
        expect(phone.view).toEqual(viewPlayer(live.room.state, phone.id as SeatId, 'ko'));
      }
    }
  });

  it('are told in one message when the news is the same', async () => {
    const phones = [await phoneOf('지안'), await phoneOf('하윤'), await phoneOf('서준')];
    await advance(live);
    await settled();
    expect(rooms.told).toHaveLength(1);
    expect(rooms.told[0]?.ids).toEqual(phones.map(({ id }) => id));
  });

  it('are not told anything about others', async () => {
    const phones = [await phoneOf('지안'), await phoneOf('하윤')];
    for (let step = 0; step < 3; step++) await advance(live);
    await settled();
    deliver(phones);
    const before = phones[1]?.patches.length;
    await answer('지안');
    await sitDown(live, '서준');
    await settled();
    deliver(phones);
    expect(phones[1]?.patches).toHaveLength(before ?? 0);
  });

  it('learn of their own answer with the acknowledgement, and not twice', async () => {
    const phone = await phoneOf('지안');
    await phoneOf('하윤');
    for (let step = 0; step < 3; step++) await advance(live);
    await settled();
    rooms.told.splice(0);
    await answer('지안');
    const seat = '지안' as SeatId;
    expect(live.audience.catchUp(seat, phone)).toEqual({ answers: { 0: 'l0' } });
    expect(live.audience.catchUp(seat, phone)).toBeUndefined();
    await settled();
    expect(rooms.told).toEqual([]);
  });

  it('let go of a seat only for the device that shows it', async () => {
    const older = await phoneOf('지안');
    const newer = new Device('newer');
    live.audience.attachPhone('지안' as SeatId, 'en', newer);
    expect(older.farewells).toEqual(['elsewhere']);
    expect(live.audience.detachPhone('지안' as SeatId, older)).toBe(false);
    expect(live.audience.catchUp('지안' as SeatId, older)).toBeUndefined();
    expect(live.audience.detachPhone('지안' as SeatId, newer)).toBe(true);
  });
});

describe('host and screens', () => {
  it('show exactly their views, whenever they came', async () => {
    const host = new Device('host');
    host.view = live.audience.attachWall('host', host);
    await sitDown(live, '지안');
    const screen = new Device('screen');
    screen.view = live.audience.attachWall('screen', screen);
    const late = new Device('late');
    for (let step = 0; step < 4; step++) {
      await advance(live);
      if (step === 2) late.view = live.audience.attachWall('screen', late);
    }
    await vi.waitFor(() => {
      expect(host.view).toEqual(viewHost(live.room.state));
      expect(screen.view).toEqual(viewScreen(live.room.state));
      expect(late.view).toEqual(viewScreen(live.room.state));
    }, PATIENCE_MS);
  });

  it('are told of a burst in a few messages', async () => {
    const host = new Device('host');
    host.view = live.audience.attachWall('host', host);
    const began = performance.now();
    for (let i = 0; i < 100; i++) await sitDown(live, `학생 ${i}`);
    await vi.waitFor(() => expect(host.view).toMatchObject({ seats: { here: 100 } }), PATIENCE_MS);
    // 100 ms apart: a slow machine only makes the bound wider.
    expect(host.patches.length).toBeLessThanOrEqual(1 + (performance.now() - began) / 100);
  });

  it('never see the roster on a screen', async () => {
    const screen = new Device('screen');
    screen.view = live.audience.attachWall('screen', screen);
    await sitDown(live, '지안');
    await vi.waitFor(() => expect(screen.view).toMatchObject({ seats: { here: 1 } }), PATIENCE_MS);
    expect(JSON.stringify([screen.view, screen.patches])).not.toContain('roster');
  });
});

function answer(who: string) {
  const seat = who as SeatId;
  const round = live.room.state.rounds.length;
  const label = 'l0' as LabelId;
  return live.room.submit(
    { type: 'submitAnswer', round, token: 0, label, submission: `once ${round}` },
    { kind: 'seat', seat },
  );
}
