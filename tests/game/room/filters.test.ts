import { describe, expect, test } from 'vitest';
import type { Deck, DeckId, PromptId, TopicId } from '#game/deck/deck';
import { joinDecks } from '#game/deck/joinDecks';
import { createRoom } from '#game/room/createRoom';
import type { ActSettings, RoomCode } from '#game/room/state';
import { aDeck } from '#tests/support/aDeck';
import { anAct, aRoom, randomGate, type RoomUnderTest } from '#tests/support/aRoom';

const OTHER = 'other' as DeckId;

/** Eight prompts p0… of one deck and four q0… of another; even ones are about nature. */
function twoDecks(): Deck {
  const other = aDeck({ prompts: 4 });
  const prompts = other.prompts.map((prompt, i) => ({ ...prompt, id: `q${i}` as PromptId }));
  return joinDecks([aDeck({ prompts: 8 }), { ...other, id: OTHER, prompts }]);
}

function dealt(room: RoomUnderTest): string[] {
  return room.state.rounds.flatMap((round) => round.prompts);
}

function refused(act: Partial<ActSettings>): unknown {
  const creating = {
    type: 'createRoom' as const,
    code: '482915' as RoomCode,
    title: '',
    deck: twoDecks(),
    acts: [anAct(act)],
    flow: 'hostDriven' as const,
    seed: 1,
  };
  const ruling = createRoom(creating, 0);
  return typeof ruling === 'string' ? ruling : null;
}

describe('[R24] filters', () => {
  const all = { gate: randomGate(1), batchSize: 4, rounds: 1 };
  const played = (act: Partial<ActSettings>, rounds = 1): string[] => {
    const room = aRoom({ deck: twoDecks(), acts: [anAct({ ...all, ...act, rounds })] });
    return dealt(room.seat('민지', '서준').until('actSummary'));
  };

  test('an act deals only from its decks, only its topics, only what passes both', () => {
    expect(played({ decks: [OTHER] }).sort()).toEqual(['q0', 'q1', 'q2', 'q3']);
    for (const id of played({ topics: ['nature' as TopicId] })) expect(id).toMatch(/[02468]$/);
    const both = { decks: [OTHER], topics: ['music' as TopicId], batchSize: 2 };
    expect(played(both).sort()).toEqual(['q1', 'q3']);
    const nothing = { ...both, modalities: ['text' as const] };
    expect(refused(nothing)).toBe('deckTooSmall');
  });

  test('a list is dealt in its order, from its beginning again, and whatever was seen before', () => {
    const listed = ['q3', 'p0', 'p5'] as PromptId[];
    expect(played({ listed, batchSize: 2, decks: [OTHER] }, 3)).toEqual([
      'q3',
      'p0',
      'p5',
      'q3',
      'p0',
      'p5',
    ]);
    const room = aRoom({
      deck: twoDecks(),
      acts: [
        anAct({ listed, batchSize: 3, rounds: 1 }),
        anAct({ listed, batchSize: 3, rounds: 1 }),
      ],
    });
    room.seat('민지').until('debrief');
    expect(dealt(room)).toEqual([...listed, ...listed]);
  });

  test('what a list dealt is not fresh any more for the acts after it', () => {
    const listed = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'q0', 'q1'] as PromptId[];
    const room = aRoom({
      deck: twoDecks(),
      acts: [anAct({ listed, batchSize: 8, rounds: 1 }), anAct({ ...all })],
    });
    room.seat('민지').until('debrief');
    expect(dealt(room).slice(8).sort()).toEqual(['p6', 'p7', 'q2', 'q3']);
  });

  test('[R25] a list without a batch size is shared out over the rounds', () => {
    const listed = ['p0', 'p1', 'p2', 'p3', 'p4'] as PromptId[];
    expect(played({ listed, batchSize: 'auto' }, 2)).toEqual([...listed, 'p0']);
  });
});

describe('[R53] what an act may not ask for', () => {
  test.each<[string, Partial<ActSettings>, string]>([
    ['a deck the room does not play', { decks: ['x' as DeckId] }, 'notInDeck'],
    ['a topic of no deck', { topics: ['x' as TopicId] }, 'notInDeck'],
    ['a prompt of no deck', { listed: ['x' as PromptId] }, 'notInDeck'],
    ['a prompt twice', { listed: ['p0', 'p0'] as PromptId[] }, 'settingsOutOfRange'],
    ['more than passes', { decks: [OTHER], batchSize: 5 }, 'deckTooSmall'],
    ['a test with points', { purpose: 'preTest', rounds: 1 }, 'settingsOutOfRange'],
    ['a test of two rounds', { purpose: 'preTest', scoring: 'off' }, 'settingsOutOfRange'],
    [
      'a test that routes',
      { purpose: 'postTest', rounds: 1, scoring: 'off', gate: randomGate(1) },
      'settingsOutOfRange',
    ],
    ['a choice that the gate makes', { choice: 'experts' }, 'settingsOutOfRange'],
  ])('%s', (_, act, refusal) => {
    expect(refused(act)).toBe(refusal);
  });

  test('the same goes for an act that is added', () => {
    const room = aRoom().seat('민지');
    const act = anAct({ topics: ['x' as TopicId] });
    expect(room.refusal({ type: 'addAct', act })).toBe('notInDeck');
  });
});
