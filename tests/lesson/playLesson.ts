/** Plays a lesson to its end by the clock, with bots that choose and answer as the server lets them. */

import { planBotAnswers } from '#game/bots/planBotAnswers';
import { planBotPicks } from '#game/bots/planBotPicks';
import { joinDecks } from '#game/deck/joinDecks';
import type { Lesson } from '#game/lesson/lesson';
import { nextDeadline } from '#game/room/clock';
import type { RoomState, SeatId } from '#game/room/state';
import { builtInDecks } from '#prisma/seed/decks';
import { aRoom, type RoomUnderTest } from '#tests/support/aRoom';

export function playLesson(
  lesson: Pick<Lesson, 'decks' | 'acts'>,
  bots: number,
  seed: number,
  look: (state: RoomState) => void = () => {},
): RoomUnderTest {
  const decks = lesson.decks.map((id) => {
    const deck = Object.values(builtInDecks).find((one) => one.id === id);
    if (deck === undefined) throw new Error(`no deck ${id}`);
    return deck;
  });
  const room = aRoom({ deck: joinDecks(decks), acts: lesson.acts, flow: 'automatic', seed });
  const seated = Array.from({ length: bots }, (_, index) => ({
    seat: `bot${index}` as SeatId,
    nickname: `로봇 ${index}`,
    seed: 1_000 * seed + index,
  }));
  room.do({ type: 'seatBots', bots: seated }).advance();
  while (nextDeadline(room.state) !== null) {
    look(room.state);
    for (const { seat } of seated) act(room, seat);
    room.tick();
  }
  look(room.state);
  return room;
}

function act(room: RoomUnderTest, seat: SeatId): void {
  const { state } = room;
  const picks = planBotPicks(state, seat);
  const round = state.rounds.length;
  if (picks !== null) room.by(seat, { type: 'pickPrompts', round, tokens: picks.tokens });
  for (const { token, label } of planBotAnswers(state, seat)) {
    room.by(seat, { ...room.submission(seat, token), label });
  }
}
