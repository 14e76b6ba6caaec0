import { fc } from '#tests/support/properties';
import { expect, test } from 'vitest';
import { lengthen, shorten } from '#game/protocol/shortKeys';
import { viewHost } from '#game/room/hostView';
import { viewPlayer } from '#game/room/playerView';
import { AFFINITY, anAct, aRoom } from '#tests/support/aRoom';

test('whatever is shortened comes back, whatever its keys are', () => {
  const key = fc.oneof(
    fc.string().filter((text) => text !== '__proto__'),
    fc.constantFrom('a', 'Z', 'aa', '_', '_a', '-', '0', '3:4', 'kind', 'phase', 'l0'),
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>(null, true, 0, 1.5, 'kind', 'a'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(value, (given) => {
      expect(lengthen(shorten(given))).toEqual(given);
    }),
  );
});

test('views come back, and are sent without long keys', () => {
  const room = aRoom({ acts: [anAct({ gate: AFFINITY, batchSize: 4 })] }).seat('민지', '서준');
  while (room.state.phase.kind !== 'ended') {
    if (room.state.phase.kind === 'answering') room.answerAll();
    for (const view of [
      viewHost(room.state),
      ...Object.values(room.state.seats).map((seat) => viewPlayer(room.state, seat.id, 'ko')),
    ]) {
      const sent = shorten(view);
      expect(lengthen(sent)).toEqual(view);
      const words = JSON.stringify(sent).match(/"(?!_)[a-zA-Z]{3,}":/g);
      expect(words, 'keys that should get a code').toBeNull();
    }
    room.wait(1_000).advance();
  }
});
