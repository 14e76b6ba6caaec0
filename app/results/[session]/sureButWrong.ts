import type { PromptSummary } from '#server/pages';
import { SMALLEST_GROUP } from './projection';

/** From this share on, a class believes something that is not so. */
const NOTABLE_SHARE = 1 / 3;

/** Share of the answers to a prompt that were sure and wrong; null where it was not asked. */
export function sureButWrongRate({ sureButWrong }: PromptSummary): number | null {
  return sureButWrong && sureButWrong.times / sureButWrong.of;
}

/** The prompt that most were sure and wrong about, of those that are worth telling a class. */
export function firmestMistake(prompts: readonly PromptSummary[]): PromptSummary | null {
  const notable = prompts.filter(
    (prompt) =>
      (prompt.sureButWrong?.of ?? 0) >= SMALLEST_GROUP &&
      (sureButWrongRate(prompt) ?? 0) >= NOTABLE_SHARE,
  );
  return notable.reduce<PromptSummary | null>((firmest, prompt) => {
    const isFirmer =
      (sureButWrongRate(prompt) ?? 0) > ((firmest && sureButWrongRate(firmest)) ?? 0);
    return isFirmer ? prompt : firmest;
  }, null);
}
