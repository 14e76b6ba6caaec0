import { cleanup, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DebriefPhase } from '#app/_wall/phases/DebriefPhase';
import { LANGUAGES, type LabelId, type Language, type TopicId } from '#game/deck/deck';
import { viewPlayer } from '#game/room/playerView';
import { cardsOf, currentRound, promptOf } from '#game/room/rounds';
import { viewScreen } from '#game/room/screenView';
import { DEBRIEF_PAGES, type DebriefPage } from '#game/room/shown';
import type { SeatId } from '#game/room/state';
import { aDeck } from '#tests/support/aDeck';
import { anAct, aRoom, asSeat, randomGate, type RoomUnderTest } from '#tests/support/aRoom';
import { draw, drawPhase } from '../support/phone';

/**
 * A class that answers by plan, from the first test to the debrief: what screen and phones name at the
 * end is what the plan says.
 */

const GEM = '보석';
const BEST = '하나';
const PEOPLE = [BEST, '둘둘', '셋셋', '넷넷', '다섯', GEM];
/** Together they find what the others, each with a wrong answer of their own, do not. */
const FUSING = [BEST, '둘둘', GEM];
const TEST_PROMPTS = 4;
const RIGHT_BEFORE = 1;
const RIGHT_AFTER = 3;
const CHOSEN_ROUNDS = 3;

const pairs = { topics: ['nature' as TopicId] };
const texts = { topics: ['music' as TopicId], batchSize: TEST_PROMPTS, scoring: 'off' as const };

function playedClass(): RoomUnderTest {
  const room = aRoom({
    deck: aDeck({ prompts: 20, labels: 4, parts: [['image', 'audio'], ['text']] }),
    acts: [
      anAct({ ...texts, purpose: 'preTest', rounds: 1 }),
      anAct({ ...pairs, senses: 'split', batchSize: 2, rounds: 1 }),
      anAct({
        ...pairs,
        gate: { ...randomGate(1, 1), router: 'expertChoice' },
        choice: 'experts',
        batchSize: 4,
        rounds: CHOSEN_ROUNDS,
      }),
      anAct({ ...texts, purpose: 'postTest', rounds: 1 }),
    ],
  }).seat(...PEOPLE);
  while (room.state.phase.kind !== 'debrief') {
    if (room.state.phase.kind === 'choosing') pick(room);
    if (room.state.phase.kind === 'answering') answer(room);
    room.wait(1_000).advance();
  }
  return room;
}

/** Everybody picks a prompt but the gem, whom nobody calls. */
function pick(room: RoomUnderTest): void {
  const round = room.state.rounds.length;
  for (const [index, seat] of PEOPLE.entries()) {
    if (seat === GEM) continue;
    room.do({ type: 'pickPrompts', round, tokens: [index % 4] }, asSeat(seat));
  }
}

function answer(room: RoomUnderTest): void {
  const round = currentRound(room.state);
  if (round === null) throw new Error('no round');
  for (const [index, name] of PEOPLE.entries()) {
    for (const [at, token] of cardsOf(round, name as SeatId).entries()) {
      const prompt = promptOf(room.state.deck, round, token);
      const wrong = prompt.labels.filter(({ id }) => id !== prompt.answer);
      const label = isRight(room, name, token, at)
        ? prompt.answer
        : (wrong[index % wrong.length]?.id as LabelId);
      room.by(name, { ...room.submission(name, token), label });
    }
  }
}

function isRight(room: RoomUnderTest, name: string, token: number, at: number): boolean {
  switch (room.state.act?.index) {
    case 0:
      return at < RIGHT_BEFORE;
    case 1:
      return token === 0 && FUSING.includes(name);
    case 2:
      return name === GEM || name === BEST;
    default:
      return at < RIGHT_AFTER;
  }
}

const room = playedClass();

function onScreen(language: Language, page: DebriefPage): string {
  cleanup();
  room.do({ type: 'show', shown: { kind: 'debrief', page } });
  const view = viewScreen(room.state);
  draw(
    language,
    <main>
      <DebriefPhase view={view} clock={{ serverNow: () => view.phase.startedAt }} />
    </main>,
  );
  return screen.getByRole('main').textContent;
}

function onPhone(language: Language, name: string): string {
  cleanup();
  drawPhase(language, viewPlayer(room.state, name as SeatId, language));
  return screen.getByRole('main').textContent;
}

const words = {
  ko: {
    gem: '숨은 보석',
    gemValue: /그림자 정답 \d+장/,
    specialist: ['그림 전문가', '소리 전문가'],
    alone: '따로 낸 답은 6개 중 3개만 맞았어요.',
    gain: '67%',
  },
  en: {
    gem: 'Hidden gem',
    gemValue: /\d+ shadow hits/,
    specialist: ['Image specialist', 'Audio specialist'],
    alone: 'Only 3 of 6 single answers were right.',
    gain: '67%',
  },
};

test.each(LANGUAGES)(
  '%s: the screen has every page, and honours whom the plan says',
  (language) => {
    const text = words[language];
    onScreen(language, 'podium');
    const award = (title: string) =>
      screen.getByText(title, { exact: true }).closest('li') ?? document.createElement('li');
    within(award(text.gem)).getByText(GEM);
    expect(award(text.gem).textContent).toMatch(text.gemValue);
    for (const title of text.specialist) within(award(title)).getByText(BEST);
    expect(screen.getByRole('navigation').querySelectorAll('span, button').length).toBeGreaterThan(
      0,
    );
    for (const page of DEBRIEF_PAGES) expect(onScreen(language, page)).not.toBe('');
  },
);

test.each(LANGUAGES)(
  '%s: screen and phones tell the gain and the fusion of the plan',
  (language) => {
    const text = words[language];
    expect(onScreen(language, 'gain')).toContain(text.gain);
    expect(onScreen(language, 'fusion')).toContain(text.alone);
    const phone = onPhone(language, '셋셋');
    expect(phone).toContain(text.gain);
    expect(phone).toContain(text.alone);
  },
);

test.each(LANGUAGES)(
  '%s: the gem learns of it on the own phone, and nobody else does',
  (language) => {
    const { gem } = words[language];
    expect(onPhone(language, GEM)).toContain(gem);
    for (const name of PEOPLE.filter((one) => one !== GEM)) {
      const phone = onPhone(language, name);
      expect(phone).not.toContain(gem);
      expect(phone).not.toContain(GEM);
    }
  },
);
