import { fc } from '#tests/support/properties';
import { describe, expect, test } from 'vitest';
import { modalitiesOf, type Modality } from '#game/deck/deck';
import { batchSizeOf } from '#game/room/deal';
import { viewPlayer } from '#game/room/playerView';
import { cardsOf, promptOf } from '#game/room/rounds';
import type { Round, SeatId } from '#game/room/state';
import { aDeck } from '#tests/support/aDeck';
import {
  AFFINITY,
  anAct,
  aRoom,
  CLOCK,
  DENSE,
  randomGate,
  type RoomUnderTest,
} from '#tests/support/aRoom';

function lastRound(room: RoomUnderTest): Round {
  const round = room.state.rounds.at(-1);
  if (round === undefined) throw new Error('no round');
  return round;
}

function names(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `이름${index}`);
}

describe('[R22] roles', () => {
  test('every member becomes an expert, in order of joining; who comes later is added', () => {
    const room = aRoom().seat('민지', '서준', '하윤');
    room.do({ type: 'markAway', seat: '서준' as SeatId }, CLOCK);
    room.by('하윤', { type: 'leaveSeat' }).advance();
    expect(room.state.act?.expertOf).toEqual({ 민지: 0, 서준: 1 });
    room.seat('도윤');
    expect(room.state.act?.expertOf).toEqual({ 민지: 0, 서준: 1, 도윤: 2 });
    expect(room.state.act?.gate.experts).toHaveLength(3);
  });

  test('teams are filled evenly, and newcomers join the smallest', () => {
    const room = aRoom({ acts: [anAct({ experts: { kind: 'teams', count: 3 } })] });
    room.seat(...names(7)).advance();
    expect(Object.values(room.state.act?.expertOf ?? {})).toEqual([0, 1, 2, 0, 1, 2, 0]);
    room.by('이름1', { type: 'leaveSeat' }).seat('새사람');
    expect(room.state.act?.expertOf['새사람' as SeatId]).toBe(1);
  });
});

describe('[R23] memory between acts', () => {
  const learning = { gate: AFFINITY, batchSize: 'auto', rounds: 1 } as const;

  test('kept: experts keep index and gate', () => {
    const room = aRoom({ acts: [anAct(learning), anAct({ ...learning, memory: 'kept' })] });
    room.seat('민지', '서준').until('answering').answerAll().until('actSummary');
    const gate = room.state.act?.gate;
    room.seat('하윤').advance();
    expect(room.state.act?.index).toBe(1);
    expect(room.state.act?.gate.rounds).toBe(1);
    expect(room.state.act?.gate.experts.slice(0, 2)).toEqual(gate?.experts.slice(0, 2));
    expect(room.state.act?.expertOf).toEqual({ 민지: 0, 서준: 1, 하윤: 2 });
  });

  test.each([
    ['fresh', anAct(learning)],
    ['another kind of experts', anAct({ memory: 'kept', experts: { kind: 'teams', count: 2 } })],
  ])('%s: an untrained gate', (_, second) => {
    const room = aRoom({ acts: [anAct(learning), second] });
    room.seat('민지', '서준').until('answering').answerAll().until('actSummary').advance();
    expect(room.state.act?.gate.rounds).toBe(0);
  });
});

describe('[R24] dealing', () => {
  test('nothing twice in a batch, nothing again before all were seen', () => {
    const arbitrary = fc.record({
      prompts: fc.integer({ min: 4, max: 12 }),
      batchSize: fc.integer({ min: 1, max: 4 }),
      seed: fc.nat(),
    });
    fc.assert(
      fc.property(arbitrary, ({ prompts, batchSize, seed }) => {
        const deck = aDeck({ prompts });
        const room = aRoom({ deck, seed, acts: [anAct({ batchSize, rounds: 10 })] });
        room.seat('민지').until('debrief');
        const seen: string[] = [];
        for (const round of room.state.rounds) {
          expect(new Set(round.prompts).size).toBe(batchSize);
          seen.push(...round.prompts);
        }
        expect(new Set(seen.slice(0, prompts)).size).toBe(Math.min(prompts, seen.length));
      }),
      { numRuns: 30 },
    );
  });

  test('only prompts with a modality of the act', () => {
    const parts: Modality[][] = [['text'], ['image', 'audio'], ['video'], ['audio']];
    const deck = aDeck({ prompts: 12, parts });
    const room = aRoom({ deck, acts: [anAct({ batchSize: 5, modalities: ['audio'], rounds: 3 })] });
    room.seat('민지').until('debrief');
    for (const round of room.state.rounds) {
      for (const [token] of round.prompts.entries()) {
        expect(modalitiesOf(promptOf(deck, round, token))).toContain('audio');
      }
    }
  });
});

describe('[R25] the automatic batch', () => {
  test.each([
    ['30 experts, k 1', 30, { ...AFFINITY, k: 1 }, 75],
    ['30 experts, k 2', 30, { ...AFFINITY, k: 2 }, 38],
    ['100 experts, 4 active', 100, { ...AFFINITY, k: 4 }, 63],
    ['dense', 30, DENSE, 3],
    ['fewer experts than k', 2, { ...AFFINITY, k: 4 }, 3],
    ['more than the deck has', 100, { ...AFFINITY, k: 1 }, 100],
  ])('%s', (_, experts, gate, size) => {
    const act = anAct({ gate, batchSize: 'auto' });
    expect(batchSizeOf(100, act, experts)).toBe(size);
  });
});

describe('[R26] senses of people', () => {
  test('nobody is asked what they cannot perceive, active or shadow', () => {
    const deck = aDeck({ prompts: 12, parts: [['text'], ['image', 'text'], ['audio'], ['video']] });
    for (const gate of [DENSE, randomGate(2), AFFINITY]) {
      const room = aRoom({ deck, acts: [anAct({ gate, batchSize: 8, rounds: 3 })] });
      room
        .seatWith({ cannot: ['audio', 'text'] }, '민지')
        .seat('서준', '하윤')
        .until('debrief');
      for (const round of room.state.rounds) {
        for (const token of cardsOf(round, '민지' as SeatId)) {
          const modalities = modalitiesOf(promptOf(deck, round, token));
          expect(modalities).not.toContain('audio');
          expect(modalities).not.toContain('text');
        }
      }
    }
  });

  test('a prompt that nobody perceives is dropped', () => {
    const room = aRoom({ deck: aDeck({ prompts: 4 }), acts: [anAct({ batchSize: 4 })] });
    room.seatWith({ cannot: ['video'] }, '민지', '서준').until('briefing');
    const dropped = lastRound(room).plan.droppedTokens;
    expect(dropped).toHaveLength(1);
    const prompt = promptOf(room.state.deck, lastRound(room), dropped[0] ?? -1);
    expect(modalitiesOf(prompt)).toEqual(['video']);
  });

  test('a team is called when one member can, and asks only that one', () => {
    const act = anAct({ batchSize: 4, experts: { kind: 'teams', count: 1 } });
    const room = aRoom({ deck: aDeck({ prompts: 4 }), acts: [act] });
    room
      .seatWith({ cannot: ['video'] }, '민지')
      .seat('서준')
      .until('briefing');
    const { plan, work } = lastRound(room);
    expect(plan.droppedTokens).toEqual([]);
    expect(work['민지' as SeatId]?.active).toHaveLength(3);
    expect(work['서준' as SeatId]?.active).toHaveLength(4);
  });
});

describe('[R27] split senses', () => {
  test('in turn by index over the modalities of the act', () => {
    const room = aRoom({ acts: [anAct({ senses: 'split', batchSize: 4 })] });
    room.seat(...names(5)).until('briefing');
    expect(lastRound(room).senseOf).toEqual(['text', 'image', 'audio', 'video', 'text']);
  });

  test('passing over what a person cannot perceive', () => {
    const parts: Modality[][] = [['text', 'image']];
    const room = aRoom({
      deck: aDeck({ parts }),
      acts: [anAct({ senses: 'split', batchSize: 2 })],
    });
    room
      .seatWith({ cannot: ['text'] }, '민지')
      .seat('서준', '하윤')
      .until('briefing');
    expect(lastRound(room).senseOf).toEqual(['image', 'image', 'text']);
  });

  test('nobody who cannot perceive a prompt is said to have been close to getting it', () => {
    const gate = { ...AFFINITY, k: 1, capacityFactor: null };
    const room = aRoom({ acts: [anAct({ gate, senses: 'split', batchSize: 4, rounds: 1 })] });
    room.seat(...names(4)).until('briefing');
    // One expert for each modality: no other could have had the prompt, whatever the scores.
    for (const seat of Object.keys(lastRound(room).expertOf)) {
      const role = viewPlayer(room.state, seat as SeatId, 'ko').work?.role;
      expect(role).toMatchObject({ turn: null });
    }
    // With two for each there is one to change places with.
    const larger = aRoom({ acts: [anAct({ gate, senses: 'split', batchSize: 8, rounds: 1 })] });
    larger.seat(...names(8)).until('briefing');
    const turns = Object.keys(lastRound(larger).expertOf).map(
      (seat) => viewPlayer(larger.state, seat as SeatId, 'ko').work?.role.turn,
    );
    expect(turns.some((turn) => turn != null)).toBe(true);
  });

  test('an expert is asked only about prompts that have its modality; late ones too', () => {
    const room = aRoom({ acts: [anAct({ senses: 'split', batchSize: 4 })] });
    room
      .seat(...names(3))
      .until('briefing')
      .seat('늦은이');
    const round = lastRound(room);
    for (const [seat, expert] of Object.entries(round.expertOf)) {
      for (const token of cardsOf(round, seat as SeatId)) {
        expect(modalitiesOf(promptOf(room.state.deck, round, token))).toContain(
          round.senseOf[expert],
        );
      }
    }
    expect(round.senseOf).toHaveLength(4);
  });
});

describe('[R28] [R29] [R30] dispatch and shadow cards', () => {
  const arbitrary = fc.record({
    seed: fc.nat(),
    people: fc.integer({ min: 1, max: 12 }),
    batchSize: fc.integer({ min: 1, max: 12 }),
    k: fc.integer({ min: 1, max: 4 }),
    capacityFactor: fc.constantFrom(null, 0.5, 1, 1.5),
    router: fc.constantFrom('random', 'affinity', 'switch', 'dense'),
    teams: fc.constantFrom(null, 1, 3),
    senses: fc.constantFrom('all', 'split'),
  });

  test('every prompt is held or dropped, nobody is above capacity, no card comes twice', () => {
    fc.assert(
      fc.property(arbitrary, (given) => {
        const { seed, people, batchSize, k, capacityFactor, router, teams, senses } = given;
        const act = anAct({
          gate: { ...AFFINITY, router, k, capacityFactor },
          batchSize,
          rounds: 1,
          senses,
          experts: teams === null ? { kind: 'seats' } : { kind: 'teams', count: teams },
        });
        const room = aRoom({ seed, deck: aDeck({ prompts: 12 }), acts: [act] });
        room
          .seat(...names(people))
          .until('briefing')
          .seat('늦은이');
        const round = lastRound(room);
        const held = new Set<number>();
        const load = new Map<number, number>();
        for (const { token, expert, kept } of round.plan.assignments) {
          if (!kept) continue;
          held.add(token);
          load.set(expert, (load.get(expert) ?? 0) + 1);
        }
        const tokens = [...held, ...round.plan.droppedTokens].sort((one, other) => one - other);
        expect(tokens).toEqual(round.prompts.map((_, token) => token));
        if (round.plan.capacity !== null) {
          expect(Math.max(0, ...load.values())).toBeLessThanOrEqual(round.plan.capacity);
        }
        for (const seat of Object.keys(round.work) as SeatId[]) {
          const cards = cardsOf(round, seat);
          expect(new Set(cards).size).toBe(cards.length);
          const shadows = round.work[seat]?.shadow.length ?? 0;
          if (shadows > 0) expect(cards.length).toBeLessThanOrEqual(4);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('active cards come in order of arrival', () => {
    const room = aRoom({ acts: [anAct({ gate: randomGate(2), batchSize: 8 })] });
    room.seat(...names(3)).until('briefing');
    for (const { active } of Object.values(lastRound(room).work)) {
      expect(active).toEqual([...active].sort((one, other) => one - other));
    }
  });

  test('shadow cards are spread evenly over the prompts', () => {
    const room = aRoom({ acts: [anAct({ gate: randomGate(1, 1), batchSize: 8 })] });
    room.seat(...names(40)).until('briefing');
    const counts = Array.from({ length: 8 }, () => 0);
    for (const { shadow } of Object.values(lastRound(room).work)) {
      for (const token of shadow) counts[token] = (counts[token] ?? 0) + 1;
    }
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  test('idle phones have as many cards as there is time for', () => {
    const room = aRoom({ acts: [anAct({ gate: randomGate(1, 1), batchSize: 4 })] });
    room.seat(...names(20)).until('briefing');
    const round = lastRound(room);
    for (const seat of Object.keys(round.work) as SeatId[]) {
      expect(cardsOf(round, seat)).toHaveLength(2);
    }
  });
});

describe('[R31] coming during a round', () => {
  const act = anAct({ gate: randomGate(1), batchSize: 4, seconds: 10 });

  test('in briefing and early in answering: shadow cards; later: nothing', () => {
    const room = aRoom({ acts: [act] })
      .seat('민지', '서준')
      .until('briefing')
      .seat('브리핑');
    room.advance().wait(1_000).seat('일찍');
    const { phase } = room.state;
    if (phase.kind !== 'answering') throw new Error(phase.kind);
    room.wait(phase.endsAt - 9_999 - room.now).seat('늦게');
    const { work } = lastRound(room);
    expect(work['브리핑' as SeatId]?.shadow.length).toBeGreaterThan(0);
    expect(work['일찍' as SeatId]?.shadow.length).toBeGreaterThan(0);
    expect(work['일찍' as SeatId]?.active).toEqual([]);
    expect(work['늦게' as SeatId]).toBeUndefined();
    room.advance().advance();
    expect(lastRound(room).work['늦게' as SeatId]).toBeDefined();
  });

  test('who comes back with work keeps it; without work gets shadow cards', () => {
    const room = aRoom({ acts: [act] }).seat('민지', '서준');
    room.do({ type: 'markAway', seat: '서준' as SeatId }, CLOCK).until('answering');
    expect(lastRound(room).work['서준' as SeatId]).toBeUndefined();
    room.do({ type: 'markHere', seat: '서준' as SeatId }, CLOCK);
    expect(lastRound(room).work['서준' as SeatId]?.shadow.length).toBeGreaterThan(0);
    const { work } = lastRound(room);
    room.do({ type: 'markAway', seat: '민지' as SeatId }, CLOCK);
    room.do({ type: 'markHere', seat: '민지' as SeatId }, CLOCK);
    expect(lastRound(room).work['민지' as SeatId]).toBe(work['민지' as SeatId]);
  });
});

describe('[R32] too few experts', () => {
  test('a round without anybody here is refused', () => {
    const room = aRoom().seat('민지').until('actIntro');
    room.do({ type: 'markAway', seat: '민지' as SeatId }, CLOCK);
    expect(room.refusal({ type: 'advance', phase: room.state.phaseNumber })).toBe('tooFewExperts');
  });

  test('a class smaller than k uses everybody', () => {
    const room = aRoom({ acts: [anAct({ gate: randomGate(4), batchSize: 2 })] });
    room.seat('민지', '서준').until('briefing');
    expect(lastRound(room).plan.assignments.filter(({ kept }) => kept)).toHaveLength(4);
  });
});
