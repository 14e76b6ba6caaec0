import { beforeEach, describe, expect, it } from 'vitest';
import type { LabelId } from '#game/deck/deck';
import type { SeatId } from '#game/room/state';
import type { LiveRoom } from '#server/rooms/liveRoom';
import { anAct } from '#tests/support/aRoom';
import { advance, RoomsUnderTest, sitDown } from '../support/liveRoom';

let rooms: RoomsUnderTest;
beforeEach(() => {
  rooms = new RoomsUnderTest();
});

const seat = (name: string) => ({ kind: 'seat', seat: name as SeatId }) as const;

async function inAnswering(): Promise<LiveRoom> {
  const live = await rooms.open();
  await sitDown(live, '지안');
  await sitDown(live, '하윤');
  for (let step = 0; step < 3; step++) await advance(live);
  expect(live.room.state.phase.kind).toBe('answering');
  return live;
}

function answer({ room }: LiveRoom, who: string, submission = 'once') {
  return room.submit(
    { type: 'submitAnswer', round: 1, token: 0, label: 'l0' as LabelId, submission },
    seat(who),
  );
}

describe('saving before answering', () => {
  it('neither answers nor shows a command before it is on disk', async () => {
    const live = await inAnswering();
    let finishWriting = (): void => {};
    rooms.disk.mood = () => new Promise<void>((resolve) => (finishWriting = resolve));
    let answered = false;
    const reply = answer(live, '지안').then((result) => {
      answered = true;
      return result;
    });
    await rooms.settled();
    expect(answered).toBe(false);
    expect(live.room.state.rounds[0]?.answers).toEqual({});
    finishWriting();
    expect(await reply).toEqual({ ok: true });
    expect(live.room.state.rounds[0]?.answers['지안' as SeatId]).toBeDefined();
  });

  it('lets a retried answer wait for the commit of the first', async () => {
    const live = await inAnswering();
    let finishWriting = (): void => {};
    rooms.disk.mood = () => new Promise<void>((resolve) => (finishWriting = resolve));
    const done: string[] = [];
    const first = answer(live, '지안').then(() => done.push('first'));
    const again = answer(live, '지안').then(() => done.push('again'));
    await rooms.settled();
    expect(done).toEqual([]);
    finishWriting();
    await Promise.all([first, again]);
    expect(done).toEqual(['first', 'again']);
  });

  it('writes what several rooms accepted meanwhile in one transaction', async () => {
    const [one, other] = [await inAnswering(), await inAnswering()];
    const before = rooms.disk.writes.length;
    await Promise.all([
      answer(one, '지안'),
      answer(one, '하윤'),
      answer(other, '지안'),
      answer(other, '하윤'),
    ]);
    const written = rooms.disk.writes.slice(before);
    expect(written.map((writes) => writes.map(({ entries }) => entries.length))).toEqual([[2, 2]]);
  });

  it('does not journal what changed nothing or was refused', async () => {
    const live = await inAnswering();
    await answer(live, '지안');
    const before = rooms.disk.writes.length;
    expect(await answer(live, '지안')).toEqual({ ok: true });
    expect(await answer(live, '지안', 'another')).toEqual({
      ok: false,
      refusal: 'alreadyAnswered',
    });
    await rooms.settled();
    expect(rooms.disk.writes).toHaveLength(before);
  });

  it('projects a round in the write that closes it', async () => {
    const live = await inAnswering();
    await answer(live, '지안');
    await advance(live);
    expect(live.room.state.phase.kind).toBe('reveal');
    const closing = rooms.disk.writes.at(-1)?.[0];
    expect(closing?.entries.map(({ command }) => command.type)).toEqual(['advance']);
    expect(closing?.results?.answers).toMatchObject([{ seatId: '지안', round: 1, token: 0 }]);
  });
});

describe('a disk that fails', () => {
  it('refuses what could not be saved and goes on from what is saved', async () => {
    const live = await inAnswering();
    rooms.disk.mood = () => {
      rooms.disk.mood = () => {};
      throw new Error('disk full');
    };
    const [lost, lostToo] = await Promise.all([answer(live, '지안'), answer(live, '하윤')]);
    expect(lost).toEqual({ ok: false, refusal: 'notSaved' });
    expect(lostToo).toEqual({ ok: false, refusal: 'notSaved' });
    expect(live.room.state.rounds[0]?.answers).toEqual({});
    expect(await answer(live, '지안')).toEqual({ ok: true });

    rooms.restart();
    const again = await rooms.find(live.room.session.code);
    expect(Object.keys(again.room.state.rounds[0]?.answers ?? {})).toEqual(['지안']);
  });

  it('costs only the room whose entries it cannot take', async () => {
    const [one, other] = [await inAnswering(), await inAnswering()];
    rooms.disk.mood = (writes) => {
      if (writes.some(({ session }) => session === one.room.session.id)) throw new Error('bad row');
    };
    const [lost, kept] = await Promise.all([answer(one, '지안'), answer(other, '지안')]);
    expect(lost).toEqual({ ok: false, refusal: 'notSaved' });
    expect(kept).toEqual({ ok: true });
  });

  it('never acknowledges what was computed on a state that is lost', async () => {
    const live = await inAnswering();
    let calls = 0;
    rooms.disk.mood = () => {
      if (++calls === 1) throw new Error('disk full');
    };
    // The second is accepted in memory while the first is being written.
    const first = answer(live, '지안');
    await rooms.settled();
    const replies = [await first, await answer(live, '하윤')];
    expect(replies).toEqual([{ ok: false, refusal: 'notSaved' }, { ok: true }]);
    const sequences: number[] = [];
    for await (const entries of rooms.disk.storage.read(live.room.session.id)) {
      sequences.push(...entries.map(({ sequence }) => sequence));
    }
    expect(sequences).toEqual(sequences.map((_, i) => i + 1));
  });

  it('keeps refusing while the journal cannot be read either, and recovers when it can', async () => {
    const live = await inAnswering();
    const broken = (): never => {
      throw new Error('no disk');
    };
    rooms.disk.mood = rooms.disk.readMood = broken;
    expect(await answer(live, '지안')).toEqual({ ok: false, refusal: 'notSaved' });
    expect(await answer(live, '하윤')).toEqual({ ok: false, refusal: 'notSaved' });
    rooms.disk.mood = rooms.disk.readMood = () => {};
    expect(await answer(live, '하윤')).toEqual({ ok: true });
  });
});

describe('a fault of ours', () => {
  it('is answered, logged with room and command, and survived', async () => {
    const live = await inAnswering();
    const nonsense = { type: 'submitAnswer', round: 1, token: 0, label: 'l0', submission: 's' };
    const faulty = Object.defineProperty({ ...nonsense }, 'round', {
      get: () => {
        throw new Error('a bug');
      },
    });
    expect(await live.room.submit(faulty as never, seat('지안'))).toEqual({
      ok: false,
      refusal: 'serverFault',
    });
    expect(rooms.errors()).toMatchObject([
      { roomCode: live.room.session.code, command: 'submitAnswer', msg: 'command failed' },
    ]);
    expect(await answer(live, '지안')).toEqual({ ok: true });
  });
});

describe('time', () => {
  it('moves the room on at its deadlines, and not while it is paused', async () => {
    const live = await rooms.open({ flow: 'automatic', acts: [anAct({ rounds: 1 })] });
    await sitDown(live, '지안');
    await advance(live);
    expect(live.room.state.phase.kind).toBe('actIntro');
    await rooms.time.pass(12_000);
    expect(live.room.state.phase.kind).toBe('briefing');
    await live.room.submit({ type: 'pause' }, { kind: 'host' });
    await rooms.time.pass(60 * 60_000);
    expect(live.room.state.phase.kind).toBe('briefing');
    await live.room.submit({ type: 'resume' }, { kind: 'host' });
    await rooms.time.pass(30_000);
    expect(live.room.state.phase.kind).toBe('answering');
  });

  it('counts an answer by when it arrived, not by how long it waited for the disk', async () => {
    const live = await inAnswering();
    await rooms.time.pass(1_000);
    rooms.disk.mood = () => rooms.time.pass(500);
    await answer(live, '지안');
    const [given] = Object.values(live.room.state.rounds[0]?.answers['지안' as SeatId] ?? {});
    expect(given?.afterMs).toBe(1_000);
  });

  it('tries a deadline again that could not be saved', async () => {
    const live = await rooms.open({ flow: 'automatic' });
    await sitDown(live, '지안');
    await advance(live);
    let failures = 2;
    rooms.disk.mood = () => {
      if (failures-- > 0) throw new Error('disk full');
    };
    await rooms.time.pass(12_000);
    expect(live.room.state.phase.kind).toBe('actIntro');
    await rooms.time.pass(5_000);
    expect(live.room.state.phase.kind).toBe('briefing');
  });
});

describe('a restart', () => {
  it('leaves deadlines that are still ahead exactly where they were', async () => {
    const live = await inAnswering();
    await rooms.time.pass(10_000);
    const before = live.room.state.phase;
    rooms.restart();
    const again = await rooms.find(live.room.session.code);
    expect(again.room.state.phase).toEqual(before);
    await rooms.time.pass(11_500);
    expect(again.room.state.phase.kind).toBe('reveal');
  });

  it('gives a class time to come back when the deadline passed while the server was away', async () => {
    const live = await inAnswering();
    const { code } = live.room.session;
    await live.close(null);
    await rooms.time.pass(60 * 60_000);
    rooms.restart();
    const again = await rooms.find(code);
    expect(again.room.state.phase.kind).toBe('answering');
    expect(await answer(again, '지안')).toEqual({ ok: true });
    await rooms.time.pass(25_000);
    expect(again.room.state.phase.kind).toBe('reveal');
  });

  it('marks away whoever does not come back in time', async () => {
    const live = await inAnswering();
    rooms.restart();
    const again = await rooms.find(live.room.session.code);
    await rooms.time.pass(9_000);
    expect(again.room.state.seats['지안' as SeatId]?.presence).toBe('here');
    await rooms.time.pass(2_000);
    expect(again.room.state.seats['지안' as SeatId]?.presence).toBe('away');
    expect(again.room.state.host).toBe('away');
  });

  it('lets bots go on where they were', async () => {
    const acts = [anAct({ rounds: 1, seconds: 60 })];
    const live = await rooms.open({
      bots: ['수달봇', '여우봇', '고래봇'],
      acts,
      flow: 'automatic',
    });
    await advance(live);
    while (live.room.state.phase.kind !== 'answering') await rooms.time.pass(500);
    const answered = Object.keys(live.room.state.rounds[0]?.answers ?? {}).length;
    await live.close(null);
    rooms.restart();
    const again = await rooms.find(live.room.session.code);
    await rooms.time.pass(30_000);
    expect(Object.keys(again.room.state.rounds[0]?.answers ?? {}).length).toBe(3);
    expect(answered).toBeLessThan(3);
    expect(again.room.state.rounds[0]?.outcome).not.toBeNull();
  });
});
