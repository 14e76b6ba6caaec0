import type { Deck } from '#game/deck/deck';
import { modalitiesOf } from '#game/deck/deck';
import { PRESETS } from '#game/gate/presets';
import { seedRandom, resumeRandom, type Random } from '#game/random';
import type { RoomCode, SeatId } from '#game/room/state';
import type { OwnerId } from '#server/auth/owner';
import type {
  AnswerRow,
  DispatchRow,
  ResultRows,
  RoundPromptRow,
} from '#server/results/resultRows';
import type { JournalEntry, SessionId, SessionRecord } from '#server/storage/roomStorage';

/** How large a generated school year is. */
export interface YearSize {
  sessions: number;
  /** Each session has this many pupils, rounds and prompts a round: their product is its answers. */
  pupils: number;
  rounds: number;
  prompts: number;
}

export interface GeneratedSession {
  record: SessionRecord;
  first: JournalEntry;
  rows: ResultRows;
}

const DAY_MS = 24 * 60 * 60_000;
const CALLS = 2;
const TAGS = ['3-1', '3-2', '3-3', '3-4', '3-5'];

/** Sessions of one teacher over a year, always the same; every pupil answers every prompt. */
export function* schoolYear(
  size: YearSize,
  { owner, deck, from }: { owner: OwnerId; deck: Deck; from: number },
): Generator<GeneratedSession> {
  const random = resumeRandom(seedRandom(2026));
  for (let number = 0; number < size.sessions; number++) {
    const createdAt = from + Math.floor((number * 300 * DAY_MS) / size.sessions);
    const id = `year${String(number).padStart(4, '0')}` as SessionId;
    const code = String(100_000 + number) as RoomCode;
    const title = `${TAGS[number % TAGS.length]} · ${number + 1}`;
    const record: SessionRecord = {
      id,
      code,
      owner,
      title,
      deckTitle: deck.title,
      settings: {},
      createdAt,
      endedAt: null,
      deleteAt: createdAt + 400 * DAY_MS,
    };
    const first: JournalEntry = {
      sequence: 1,
      at: createdAt,
      actor: { kind: 'host' },
      command: {
        type: 'createRoom',
        code,
        title,
        deck,
        acts: [],
        flow: 'hostDriven',
        seed: number,
      },
    };
    yield { record, first, rows: rowsOf(size, deck, createdAt, random) };
  }
}

function rowsOf(size: YearSize, deck: Deck, startedAt: number, random: Random): ResultRows {
  const seats = Array.from({ length: size.pupils }, (_, i) => `seat${i}` as SeatId);
  const rows: ResultRows = {
    players: seats.map((seatId, i) => ({
      seatId,
      nickname: `학생 ${i + 1}`,
      kind: 'pupil',
      expertId: seatId,
      joinedAt: startedAt + i,
      leftAt: null,
      score: 100 * i,
    })),
    rounds: [],
    prompts: [],
    dispatches: [],
    answers: [],
  };
  const below = (count: number): number => Math.floor(random.next() * count);
  for (let round = 1; round <= size.rounds; round++) {
    const prompts: RoundPromptRow[] = [];
    const calls: DispatchRow[] = [];
    const answers: AnswerRow[] = [];
    for (let token = 0; token < size.prompts; token++) {
      const prompt = deck.prompts[below(deck.prompts.length)]!; // a deck has prompts
      const chosen = new Set<SeatId>();
      while (chosen.size < CALLS) chosen.add(seats[below(seats.length)]!); // within the list
      let right = 0;
      for (const [rank, seat] of [...chosen].entries()) {
        const [probability, weight] = [0.4 - 0.1 * rank, 1 / CALLS];
        calls.push({
          round,
          token,
          expertId: seat,
          rank: rank + 1,
          probability,
          weight,
          kept: true,
        });
      }
      for (const seatId of seats) {
        const isRight = random.next() < 0.6;
        if (isRight) right++;
        answers.push({
          round,
          token,
          seatId,
          promptId: prompt.id,
          label: isRight ? prompt.answer : prompt.labels[below(prompt.labels.length)]!.id,
          right: isRight,
          kind: chosen.has(seatId) ? 'active' : 'shadow',
          afterMs: 800 + below(15_000),
          sure: null,
        });
      }
      prompts.push({
        round,
        token,
        promptId: prompt.id,
        modalities: modalitiesOf(prompt),
        topics: prompt.topics,
        answer: prompt.answer,
        combined: prompt.answer,
        modelRight: random.next() < 0.7,
        dense: prompt.answer,
        denseRight: right * 2 > seats.length,
        randomRight: 0.6,
        dropped: false,
      });
    }
    const openedAt = startedAt + round * 60_000;
    rows.rounds.push({
      number: round,
      act: round <= size.rounds / 2 ? 0 : 1,
      purpose: 'play',
      router: 'mixtral',
      gate: PRESETS.mixtral.settings,
      metrics: {
        prompts: size.prompts,
        modelRight: prompts.filter(({ modelRight }) => modelRight).length,
        denseRight: prompts.filter(({ denseRight }) => denseRight).length,
        randomRight: 0.6 * size.prompts,
        calls: calls.length,
        callsDense: seats.length * size.prompts,
        dropped: 0,
        loadCv: 0.7,
        loadCvFloor: 0.65,
        maxViolation: 1,
      },
      openedAt,
      closedAt: openedAt + 50_000,
    });
    rows.prompts.push(...prompts);
    rows.dispatches.push(...calls);
    rows.answers.push(...answers);
  }
  return rows;
}
