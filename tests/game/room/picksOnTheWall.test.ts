import { expect, test } from 'vitest';
import type { GateSettings } from '#game/gate/gate';
import { viewScreen } from '#game/room/screenView';
import { anAct, aRoom, randomGate } from '../../support/aRoom';

/** Four prompts, two experts, one prompt each on average: everybody picks two. */
const CHOOSING: GateSettings = { ...randomGate(1, 1), router: 'expertChoice' };

test('while experts choose the wall counts who wants each prompt, and a change of mind', () => {
  const act = anAct({ choice: 'experts', gate: CHOOSING, batchSize: 4 });
  const room = aRoom({ acts: [act] })
    .seat('수달', '여우')
    .until('choosing');
  const wanted = () =>
    Object.values(viewScreen(room.state).round?.tokens ?? {}).map(({ answered }) => answered);
  const pick = (seat: string, tokens: number[]) =>
    room.by(seat, { type: 'pickPrompts', round: 1, tokens });
  pick('수달', [1, 2]);
  pick('여우', [1]);
  expect(wanted().map(({ active }) => active)).toEqual([0, 2, 1, 0]);
  pick('수달', [3]);
  expect(wanted().map(({ active }) => active)).toEqual([0, 1, 0, 1]);
  expect(wanted().every(({ shadow }) => shadow === 0)).toBe(true);
});
