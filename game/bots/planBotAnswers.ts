/** What a bot will say in the round being answered, and when: decided by its seed alone. */

import type { LabelId, Prompt } from '#game/deck/deck';
import { resumeRandom, seedRandom, type Random } from '#game/random';
import { asksConfidence } from '#game/room/confidence';
import { DEMO_SPEED, isDemo } from '#game/room/clock';
import { cardsOf, currentRound, currentSettings, promptOf } from '#game/room/rounds';
import type { RoomState, SeatId, Sureness } from '#game/room/state';
import { botSeedFor } from './botSeed';
import { chanceOfRight, skillsOf } from './skills';

export interface BotAnswer {
  token: number;
  label: LabelId;
  /** Milliseconds since answering began. */
  afterMs: number;
  kind: 'active' | 'shadow';
  /** Only where it is asked. */
  sure?: Sureness;
}

/** Nobody reads a card faster … */
const QUICKEST_MS = 1_200;
/** … and a bot takes at most this share of the time for one card, or this long, on top of it. */
const SLOWEST_SHARE = 0.35;
const SLOWEST_MS = 6_000;

/**
 * The answers of one bot to all its cards, one after another. Those that the class clock would not
 * accept are left out: a bot with too many prompts does not finish either. Empty outside answering
 * and for seats that are not bots.
 */
export function planBotAnswers(state: RoomState, seatId: SeatId): BotAnswer[] {
  const { phase } = state;
  const seat = state.seats[seatId];
  const round = currentRound(state);
  const settings = currentSettings(state);
  if (phase.kind !== 'answering' || round === null || settings === null) return [];
  if (seat === undefined || seat.botSeed === null) return [];

  const skills = skillsOf(
    seat.botSeed,
    state.deck.topics.map((topic) => topic.id),
  );
  const expert = round.expertOf[seatId];
  const sense = (expert === undefined ? undefined : round.senseOf[expert]) ?? null;
  const active = round.work[seatId]?.active ?? [];
  const lastMs = phase.endsAt - phase.startedAt;
  const speed = isDemo(state) ? DEMO_SPEED : 1;
  const answers: BotAnswer[] = [];
  let afterMs = Math.max(0, seat.joinedAt - phase.startedAt);
  for (const token of cardsOf(round, seatId)) {
    // One generator for each card: what a bot says does not depend on what else it was asked.
    const random = resumeRandom(seedRandom(botSeedFor(seat.botSeed, round.number, token)));
    const prompt = promptOf(state.deck, round, token);
    const chance = chanceOfRight(skills, prompt, sense);
    const label = choose(prompt, chance, random);
    const slowest = Math.min(SLOWEST_MS, SLOWEST_SHARE * settings.seconds * 1_000);
    afterMs += Math.round((QUICKEST_MS + slowest * random.next()) / speed);
    const kind = active.includes(token) ? 'active' : 'shadow';
    // Drawn last, so that asking does not change what is answered.
    const sure = asksConfidence(settings) && { sure: howSure(chance, random) };
    if (afterMs <= lastMs) answers.push({ token, label, afterMs, kind, ...sure });
  }
  return answers;
}

function choose(prompt: Prompt, chance: number, random: Random): LabelId {
  const others = prompt.labels.filter((label) => label.id !== prompt.answer);
  const wrong = others[random.below(others.length)]?.id ?? prompt.answer;
  return random.next() < chance ? prompt.answer : wrong;
}

/** As often sure as right on such a card: a bot knows what it knows. */
function howSure(chance: number, random: Random): Sureness {
  return random.next() < chance ? 'sure' : 'unsure';
}
