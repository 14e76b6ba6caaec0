import { describe, expect, test } from 'vitest';
import { MODALITIES, modalitiesOf, type Modality, type TopicId } from '#game/deck/deck';
import { planBotAnswers } from '#game/bots/planBotAnswers';
import { chanceOfRight, HALF_SEEN, skillsOf, STRONG, WEAK } from '#game/bots/skills';
import { classClockMs } from '#game/room/clock';
import { cardsOf, promptOf } from '#game/room/rounds';
import type { SeatId } from '#game/room/state';
import { aDeck } from '#tests/support/aDeck';
import { anAct, aRoom, randomGate, type RoomUnderTest } from '#tests/support/aRoom';

const BOT = 'bot0' as SeatId;
const TOPICS = ['nature', 'music'] as TopicId[];

describe('[R55] skills', () => {
  test('one strong modality, the same for the same seed, all four among many', () => {
    const seen = new Set<Modality>();
    for (let seed = 0; seed < 200; seed++) {
      const skills = skillsOf(seed, TOPICS);
      expect(skillsOf(seed, TOPICS)).toEqual(skills);
      const strong = MODALITIES.filter((modality) => skills.perModality[modality] === STRONG);
      expect(strong).toEqual([skills.strong]);
      seen.add(skills.strong);
    }
    expect(seen.size).toBe(4);
  });

  test('topics tilt the chance a little, of two parts the better counts, and one of them is not enough', () => {
    const deck = aDeck({ parts: [['text', 'image']] });
    const prompt = deck.prompts[0];
    if (prompt === undefined) throw new Error('no prompt');
    for (let seed = 0; seed < 50; seed++) {
      const skills = skillsOf(seed, TOPICS);
      const known = Math.max(skills.perModality.text, skills.perModality.image);
      expect(Math.abs(chanceOfRight(skills, prompt, null) - known)).toBeLessThanOrEqual(0.08);
      const alone = chanceOfRight(skills, prompt, 'image');
      const seen = Math.min(skills.perModality.image, HALF_SEEN);
      expect(Math.abs(alone - seen)).toBeLessThanOrEqual(0.08);
    }
  });
});

function inAnswering(seed = 1, bots = 30): RoomUnderTest {
  const act = anAct({ gate: randomGate(1), batchSize: 16, rounds: 4 });
  const room = aRoom({ seed, deck: aDeck({ prompts: 16 }), acts: [act] });
  return room.seatBots(bots).until('answering');
}

describe('[R56] what a bot answers', () => {
  test('follows from seed, round and card alone', () => {
    const room = inAnswering();
    expect(planBotAnswers(room.state, BOT)).toEqual(planBotAnswers(room.state, BOT));
    const answers = planBotAnswers(room.state, BOT);
    const later = inAnswering().wait(5_000);
    later.seat('늦은이');
    const labels = answers.map(({ token, label }) => ({ token, label }));
    expect(planBotAnswers(later.state, BOT)).toMatchObject(labels);
  });

  test('comes card by card within the class clock, and is accepted', () => {
    const room = inAnswering();
    const round = room.state.rounds[0];
    const settings = room.state.acts[0];
    if (round === undefined || settings === undefined) throw new Error('no round');
    for (const seat of Object.keys(room.state.seats) as SeatId[]) {
      const plan = planBotAnswers(room.state, seat);
      expect(plan.map(({ token }) => token)).toEqual(cardsOf(round, seat).slice(0, plan.length));
      const times = plan.map(({ afterMs }) => afterMs);
      expect(times).toEqual([...times].sort((one, other) => one - other));
      expect(Math.max(0, ...times)).toBeLessThanOrEqual(classClockMs(room.state, round, settings));
      for (const { token, label } of plan) {
        room.by(seat, { ...room.submission(seat, token), label });
      }
    }
  });

  test('does not finish what one expert alone was given', () => {
    const act = anAct({ batchSize: 16, seconds: 5 });
    const room = aRoom({ deck: aDeck({ prompts: 16 }), acts: [act] }).seatBots(1);
    room.until('answering');
    const plan = planBotAnswers(room.state, BOT);
    expect(plan.length).toBeGreaterThan(3);
    expect(plan.length).toBeLessThan(16);
  });

  test('is right as often as its skills say', () => {
    const hits = { strong: [0, 0], weak: [0, 0] };
    for (let seed = 1; seed <= 12; seed++) {
      const room = inAnswering(seed);
      for (let round = 0; round < 4; round++) {
        room.until('answering');
        for (const seat of Object.values(room.state.seats)) {
          const skills = skillsOf(seat.botSeed ?? 0, TOPICS);
          for (const { token, label } of planBotAnswers(room.state, seat.id)) {
            const round = room.state.rounds.at(-1);
            if (round === undefined) throw new Error('no round');
            const prompt = promptOf(room.state.deck, round, token);
            const [modality] = modalitiesOf(prompt);
            const tally = modality === skills.strong ? hits.strong : hits.weak;
            tally[0] = (tally[0] ?? 0) + (label === prompt.answer ? 1 : 0);
            tally[1] = (tally[1] ?? 0) + 1;
          }
        }
        room.advance();
      }
    }
    const share = ([right = 0, of = 1]: number[]): number => right / of;
    expect(share(hits.strong)).toBeCloseTo(STRONG, 1);
    expect(share(hits.weak)).toBeCloseTo(WEAK, 1);
  });

  test('a bot that came late starts late', () => {
    const room = aRoom({ acts: [anAct({ gate: randomGate(1), batchSize: 4 })] }).seat('민지');
    room.until('answering').wait(8_000).seatBots(1);
    const plan = planBotAnswers(room.state, BOT);
    expect(plan.length).toBeGreaterThan(0);
    expect(Math.min(...plan.map(({ afterMs }) => afterMs))).toBeGreaterThan(8_000);
  });

  test('three times as fast when nobody but bots plays', () => {
    const [alone] = planBotAnswers(inAnswering().state, BOT);
    const [together] = planBotAnswers(inAnswering().seat('민지').state, BOT);
    expect(Math.abs((together?.afterMs ?? 0) - 3 * (alone?.afterMs ?? 0))).toBeLessThanOrEqual(2);
  });

  test('nothing outside answering, and nothing for pupils', () => {
    const room = aRoom().seat('민지').seatBots(1);
    expect(planBotAnswers(room.state, BOT)).toEqual([]);
    room.until('answering');
    expect(planBotAnswers(room.state, '민지' as SeatId)).toEqual([]);
    expect(planBotAnswers(room.until('reveal').state, BOT)).toEqual([]);
  });
});
