import { describe, expect, test } from 'vitest';
import { MAX_SEATS } from '#game/room/limits';
import { seatById } from '#game/room/seats';
import type { Presence, Seat, SeatId } from '#game/room/state';
import { aRoom, asSeat, CLOCK, HOST, joining, type RoomUnderTest } from '#tests/support/aRoom';

const MINJI = '민지' as SeatId;

function seatOf(room: RoomUnderTest, id: string): Seat {
  const seat = seatById(room.state, id as SeatId);
  if (seat === undefined) throw new Error(`no seat ${id}`);
  return seat;
}

describe('[R1] taking a seat', () => {
  test('a person sits down in every phase before the end', () => {
    const room = aRoom().seat('첫째');
    let number = 0;
    while (room.state.phase.kind !== 'ended') {
      room.seat(`늦은 ${number++}`).wait(100).advance();
    }
    expect(room.refusal(joining('너무늦음'), CLOCK)).toBe('roomEnded');
  });

  test('a locked door refuses new people, and lets back in who has a seat', () => {
    const room = aRoom().seat('민지').do({ type: 'setDoor', door: 'locked' });
    room.do({ type: 'markAway', seat: MINJI }, CLOCK);
    expect(room.refusal(joining('서준'), CLOCK)).toBe('roomLocked');
    expect(room.refusal({ type: 'markHere', seat: MINJI }, CLOCK)).toBeNull();
    room.do({ type: 'setDoor', door: 'open' });
    expect(room.refusal(joining('서준'), CLOCK)).toBeNull();
  });

  test('a full room refuses', () => {
    const room = aRoom();
    for (let count = 0; count < MAX_SEATS; count += 200) {
      const bots = Array.from({ length: 200 }, (_, index) => ({
        seat: `s${count + index}` as SeatId,
        nickname: `이름 ${count + index}`,
        seed: 1,
      }));
      room.do({ type: 'seatBots', bots });
    }
    expect(room.refusal(joining('하나더'), CLOCK)).toBe('roomFull');
    const bot = { seat: 'more' as SeatId, nickname: '더봇', seed: 1 };
    expect(room.refusal({ type: 'seatBots', bots: [bot] })).toBe('roomFull');
  });

  test('nobody takes the seat of somebody else', () => {
    const room = aRoom().seat('민지');
    const stealing = { ...joining('서준'), seat: MINJI };
    expect(room.refusal(stealing, CLOCK)).toBe('notYours');
  });

  test('a name of every object is no seat', () => {
    const room = aRoom();
    for (const id of ['constructor', '__proto__', 'toString']) {
      expect(room.refusal({ type: 'kickSeat', seat: id as SeatId })).toBe('unknownSeat');
      expect(room.refusal({ type: 'leaveSeat' }, asSeat(id))).toBe('notSeated');
    }
  });
});

describe('[R4] a retried join', () => {
  test('finds the seat of the first and changes nothing', () => {
    const room = aRoom().seat('민지');
    const before = room.state;
    const again = { ...joining('민지'), seat: 'another' as SeatId };
    expect(room.refusal(again, CLOCK)).toBeNull();
    expect(room.state).toBe(before);
  });

  test('is refused for a seat that was kicked', () => {
    const room = aRoom().seat('민지').do({ type: 'kickSeat', seat: MINJI });
    expect(room.refusal(joining('민지'), CLOCK)).toBe('seatKicked');
  });
});

describe('[R5] presence', () => {
  test('away and here again keep score and answers', () => {
    const room = aRoom().seat('민지', '서준').until('answering');
    room.answer('민지', 0);
    room.do({ type: 'markAway', seat: MINJI }, CLOCK);
    expect(seatOf(room, '민지').presence).toBe<Presence>('away');
    room.do({ type: 'markHere', seat: MINJI }, CLOCK).advance();
    expect(seatOf(room, '민지')).toMatchObject({ presence: 'here', score: 100 });
  });

  test('who left comes back unless the name was taken since', () => {
    const room = aRoom().seat('민지').by('민지', { type: 'leaveSeat' });
    expect(room.refusal({ type: 'reportReady', round: 1 }, asSeat('민지'))).toBe('notSeated');
    expect(room.refusal({ type: 'markHere', seat: MINJI }, CLOCK)).toBeNull();
    room.by('민지', { type: 'leaveSeat' });
    const other = { ...joining('민지'), seat: 'other' as SeatId, submission: 'other' };
    room.do(other, CLOCK);
    expect(room.refusal({ type: 'markHere', seat: MINJI }, CLOCK)).toBe('nicknameTaken');
  });

  test('marking twice changes nothing', () => {
    const room = aRoom().seat('민지');
    const before = room.state;
    room.do({ type: 'markHere', seat: MINJI }, CLOCK).do({ type: 'markHostHere' }, CLOCK);
    expect(room.state).toBe(before);
    room.do({ type: 'markAway', seat: MINJI }, CLOCK).do({ type: 'markHostAway' }, CLOCK);
    const away = room.state;
    room.do({ type: 'markAway', seat: MINJI }, CLOCK).do({ type: 'markHostAway' }, CLOCK);
    expect(room.state).toBe(away);
    expect(room.refusal({ type: 'markHere', seat: 'nobody' as SeatId }, CLOCK)).toBe('unknownSeat');
  });
});

describe('[R6] kicking', () => {
  test('takes the open answers out, keeps the closed ones, and frees the name', () => {
    const room = aRoom().seat('민지', '서준').until('answering').answer('민지', 0).advance();
    room.until('answering').answer('민지', 0);
    room.do({ type: 'kickSeat', seat: MINJI });
    expect(room.state.rounds[0]?.answers[MINJI]).toBeDefined();
    expect(room.state.rounds[1]?.answers[MINJI]).toBeUndefined();
    expect(room.refusal(room.submission('민지', 0), asSeat('민지'))).toBe('seatKicked');
    expect(room.refusal({ type: 'markHere', seat: MINJI }, CLOCK)).toBe('seatKicked');
    const other = { ...joining('민지'), seat: 'other' as SeatId, submission: 'other' };
    expect(room.refusal(other, CLOCK)).toBeNull();
  });

  test('a kicked expert is never called again', () => {
    const room = aRoom().seat('민지', '서준').until('reveal');
    room.do({ type: 'kickSeat', seat: MINJI }).advance();
    expect(room.state.rounds.at(-1)?.plan.available).toEqual([1]);
  });

  test('kicking twice changes nothing', () => {
    const room = aRoom().seat('민지').do({ type: 'kickSeat', seat: MINJI });
    const before = room.state;
    room.do({ type: 'kickSeat', seat: MINJI });
    expect(room.state).toBe(before);
  });
});

describe('[R7] renaming', () => {
  test('by owner and by host, under the rules for names', () => {
    const room = aRoom().seat('민지', '서준');
    room.by('민지', { type: 'changeNickname', nickname: ' 하윤 ' });
    expect(seatOf(room, '민지').nickname).toBe('하윤');
    expect(room.refusal({ type: 'renameSeat', seat: MINJI, nickname: '서준' })).toBe(
      'nicknameTaken',
    );
    room.do({ type: 'renameSeat', seat: MINJI, nickname: '수달' });
    expect(seatOf(room, '민지').nickname).toBe('수달');
    expect(room.refusal({ type: 'changeNickname', nickname: '수' }, asSeat('민지'))).toBe(
      'nicknameTooShort',
    );
  });

  test('one may change the writing of one’s own name', () => {
    const room = aRoom().seat('otter');
    room.by('otter', { type: 'changeNickname', nickname: 'Otter' });
    expect(seatOf(room, 'otter').nickname).toBe('Otter');
  });
});

test('[R8] what a person cannot perceive is kept once each, in the usual order', () => {
  const room = aRoom().seat('민지');
  room.by('민지', { type: 'setCannot', cannot: ['video', 'text', 'video'] });
  expect(seatOf(room, '민지').cannot).toEqual(['text', 'video']);
  const before = room.state;
  room.by('민지', { type: 'setCannot', cannot: ['text', 'video'] });
  expect(room.state).toBe(before);
});

test('[R9] the pace can be changed at any time', () => {
  const room = aRoom().seat('민지').until('answering');
  room.by('민지', { type: 'setPace', pace: 'unlimited' });
  expect(seatOf(room, '민지').pace).toBe('unlimited');
});

describe('[R10] bots', () => {
  test('enter through a locked door and get a number behind a taken name', () => {
    const room = aRoom().seat('로봇 0').do({ type: 'setDoor', door: 'locked' }).seatBots(2);
    expect(seatOf(room, 'bot0')).toMatchObject({ nickname: '로봇 0 2', kind: 'bot', botSeed: 0 });
  });

  test('vanish from the lobby, leave later', () => {
    const room = aRoom().seat('민지').seatBots(2).do({ type: 'removeBots' });
    expect(Object.keys(room.state.seats)).toEqual(['민지']);
    room.seatBots(2).until('answering').do({ type: 'removeBots' });
    expect(seatOf(room, 'bot0').presence).toBe<Presence>('left');
    const before = room.state;
    room.do({ type: 'removeBots' }, HOST);
    expect(room.state).toBe(before);
  });
});
