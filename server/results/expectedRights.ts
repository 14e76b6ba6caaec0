import type { SeatId } from '#game/room/state';
import type { PromptId } from '#game/deck/deck';
import type { AnswerRow } from './resultRows';
import { addTo, type Share } from './share';

export interface ExpectedRights {
  /** Over the answers to prompts that somebody else answered too. */
  of: number;
  right: number;
  /** Mean and variance of the right answers of anybody else with the same prompts. */
  mean: number;
  variance: number;
}

/**
 * How many answers of each seat would be right if it were as good as the others. A gate gives some
 * people harder prompts than others, so a plain share would accuse the wrong ones.
 */
export function expectedRights(answers: readonly AnswerRow[]): Map<SeatId, ExpectedRights> {
  const ofPrompt = new Map<PromptId, Share>();
  const own = new Map<SeatId, Map<PromptId, Share>>();
  for (const { seatId, promptId, right } of answers) {
    const prompts = own.get(seatId) ?? new Map<PromptId, Share>();
    own.set(seatId, prompts);
    addTo(shareOfPrompt(ofPrompt, promptId), { right });
    addTo(shareOfPrompt(prompts, promptId), { right });
  }
  const expected = new Map<SeatId, ExpectedRights>();
  for (const [seat, prompts] of own) {
    const sum = { of: 0, right: 0, mean: 0, variance: 0 };
    for (const [prompt, mine] of prompts) {
      const all = ofPrompt.get(prompt) ?? mine;
      const others = { right: all.right - mine.right, of: all.of - mine.of };
      if (others.of === 0) continue;
      // Laplace's rule, so that two right answers of two do not make a certainty.
      const chance = (others.right + 1) / (others.of + 2);
      sum.of += mine.of;
      sum.right += mine.right;
      sum.mean += mine.of * chance;
      sum.variance += mine.of * chance * (1 - chance);
    }
    expected.set(seat, sum);
  }
  return expected;
}

/** Counted in place: a year of lessons has a hundred thousand answers. */
function shareOfPrompt(shares: Map<PromptId, Share>, prompt: PromptId): Share {
  const known = shares.get(prompt);
  if (known !== undefined) return known;
  const share: Share = { right: 0, of: 0 };
  shares.set(prompt, share);
  return share;
}
