import type { Modality, TopicId } from '#game/deck/deck';
import { MODALITIES } from '#game/deck/deck';
import { MAX_BATCH } from '#game/room/limits';
import type { SeatId } from '#game/room/state';
import { expectedRights } from './expectedRights';
import type { AnswerRow, DispatchRow, PlayerRow, RoundPromptRow } from './resultRows';
import { addTo, groupBy, isActive, isShadow, median, type Share, shareOf } from './share';

export interface PlayerSummary {
  seat: SeatId;
  nickname: string;
  kind: 'pupil' | 'bot';
  score: number;
  active: Share;
  shadow: Share;
  perModality: Record<Modality, Share>;
  perTopic: Record<TopicId, Share>;
  /** Calls that reached this person as an expert; a team's calls are not counted. */
  calls: number;
  /** Median milliseconds to an answer; null without answers. */
  medianMs: number | null;
  /**
   * Right answers, and how many others would have had on the same prompts, over the prompts that
   * somebody else answered too.
   */
  compared: { right: number; expected: number; of: number };
  /** `hiddenGem` as in the debrief: best in the shadow among those called less than most. */
  sign: 'needsHelp' | 'hiddenGem' | null;
}

/** Fewer answers say nothing about one person. */
const ENOUGH_COMPARED = 6;
/** In a smaller group a comparison with the others would point at somebody. */
const SMALLEST_GROUP = 5;
/** One in twenty would fall below this by bad luck. */
const CLEARLY = 1.64;
/** The debrief's rule for a hidden gem (game/room/debrief.ts). */
const ENOUGH_IN_SHADOW = 3;

/** In order of score. */
export function summarisePlayers(
  players: readonly PlayerRow[],
  answers: readonly AnswerRow[],
  prompts: readonly RoundPromptRow[],
  dispatches: readonly DispatchRow[],
): PlayerSummary[] {
  const promptAt = new Map(prompts.map((row) => [placeOf(row), row]));
  const bySeat = groupBy(answers, (answer) => answer.seatId);
  const calls = groupBy(
    dispatches.filter(({ kept }) => kept),
    ({ expertId }) => expertId,
  );
  const expected = expectedRights(answers);
  const summaries = players
    .map(({ seatId, nickname, kind, score }): PlayerSummary => {
      const own = bySeat.get(seatId) ?? [];
      const { right, mean, variance, of } = expected.get(seatId) ?? NOBODY_ELSE;
      const isBehind =
        players.length >= SMALLEST_GROUP &&
        of >= ENOUGH_COMPARED &&
        right - mean <= -CLEARLY * Math.sqrt(variance);
      return {
        seat: seatId,
        nickname,
        kind,
        score,
        active: shareOf(own, isActive),
        shadow: shareOf(own, isShadow),
        ...sharesBy(own, promptAt),
        calls: calls.get(seatId)?.length ?? 0,
        medianMs: median(own.map((answer) => answer.afterMs)),
        compared: { right, expected: mean, of },
        sign: isBehind ? 'needsHelp' : null,
      };
    })
    .sort((one, other) => other.score - one.score);
  const gem = hiddenGem(summaries);
  return summaries.map((player) => (player === gem ? { ...player, sign: 'hiddenGem' } : player));
}

const NOBODY_ELSE = { right: 0, mean: 0, variance: 0, of: 0 };

function sharesBy(
  own: readonly AnswerRow[],
  promptAt: ReadonlyMap<number, RoundPromptRow>,
): Pick<PlayerSummary, 'perModality' | 'perTopic'> {
  const perModality = {} as Record<Modality, Share>; // filled for each of MODALITIES just below
  for (const modality of MODALITIES) perModality[modality] = { right: 0, of: 0 };
  const perTopic: Record<TopicId, Share> = {};
  for (const answer of own) {
    const prompt = promptAt.get(placeOf(answer));
    if (prompt === undefined) continue;
    for (const modality of prompt.modalities) addTo(perModality[modality], answer);
    for (const topic of prompt.topics) addTo((perTopic[topic] ??= { right: 0, of: 0 }), answer);
  }
  return { perModality, perTopic };
}

function hiddenGem(players: readonly PlayerSummary[]): PlayerSummary | null {
  const calls = players.map((player) => player.calls).sort((one, other) => one - other);
  const middle = calls[Math.floor(calls.length / 2)] ?? 0;
  const cautious = ({ shadow }: PlayerSummary): number => (shadow.right + 1) / (shadow.of + 2);
  const best = players
    .filter((player) => player.shadow.of >= ENOUGH_IN_SHADOW && player.calls < middle)
    .sort((one, other) => cautious(other) - cautious(one))[0];
  return best && best.shadow.right / best.shadow.of > 1 / 2 ? best : null;
}

/** A number, since a year of lessons has a hundred thousand answers to be looked up. */
function placeOf({ round, token }: { round: number; token: number }): number {
  return round * (MAX_BATCH + 1) + token;
}
