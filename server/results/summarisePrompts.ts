import type { LabelId, Localised, Modality, Prompt, PromptId } from '#game/deck/deck';
import { gistOf, labelName } from './promptWords';
import type { Material } from './readPlayed';
import type { AnswerRow, RoundPromptRow } from './resultRows';
import { groupBy, isActive, isShadow, median, type Share, shareOf } from './share';

export interface PromptSummary {
  prompt: PromptId;
  question: Localised;
  /** The text part or the text equivalent of the first part. */
  gist: Localised;
  modalities: Modality[];
  answer: Localised;
  /** How often it was in a batch, and what became of it there. */
  played: number;
  dropped: number;
  model: Share;
  active: Share;
  shadow: Share;
  /** How often each label was chosen, in the order of the deck. */
  labels: { name: Localised; times: number; isRight: boolean }[];
  /** The wrong label chosen most, when at least two people chose it. */
  mistaken: { label: Localised; times: number } | null;
  /** Median milliseconds to an answer; null without answers. */
  medianMs: number | null;
  /** null where no answer said how sure it was. */
  sureButWrong: SureButWrong | null;
}

export interface SureButWrong {
  /** Answers that were sure, and wrong. */
  times: number;
  /** Answers that said how sure they were. */
  of: number;
}

/** In the order of the deck, without those that were never played. */
export function summarisePrompts(
  deck: Material,
  rows: readonly RoundPromptRow[],
  answers: readonly AnswerRow[],
): PromptSummary[] {
  const rowsOf = groupBy(rows, (row) => row.promptId);
  const answersOf = groupBy(answers, (answer) => answer.promptId);
  return deck.prompts.flatMap((prompt): PromptSummary[] => {
    const played = rowsOf.get(prompt.id) ?? [];
    const given = answersOf.get(prompt.id) ?? [];
    if (played.length === 0) return [];
    const chosen = groupBy(given, (answer) => answer.label);
    return [
      {
        prompt: prompt.id,
        question: prompt.question,
        gist: gistOf(prompt),
        modalities: prompt.parts.map((part) => part.modality),
        answer: labelName(prompt, prompt.answer),
        played: played.length,
        dropped: played.filter((row) => row.dropped).length,
        model: { right: played.filter((row) => row.modelRight).length, of: played.length },
        active: shareOf(given, isActive),
        shadow: shareOf(given, isShadow),
        labels: prompt.labels.map(({ id, name }) => ({
          name,
          times: chosen.get(id)?.length ?? 0,
          isRight: id === prompt.answer,
        })),
        mistaken: mostMistaken(prompt, chosen),
        medianMs: median(given.map((answer) => answer.afterMs)),
        sureButWrong: sureButWrongOf(given),
      },
    ];
  });
}

function sureButWrongOf(answers: readonly AnswerRow[]): SureButWrong | null {
  const said = answers.filter(({ sure }) => sure !== null);
  if (said.length === 0) return null;
  const wrong = said.filter(({ sure, right }) => sure === true && !right);
  return { times: wrong.length, of: said.length };
}

/** One answer alone is a slip, not a common mistake. */
const COMMON_FROM = 2;

function mostMistaken(
  prompt: Prompt,
  chosen: ReadonlyMap<LabelId, readonly AnswerRow[]>,
): PromptSummary['mistaken'] {
  let most: [LabelId, number] | null = null;
  for (const [label, { length }] of chosen) {
    if (label === prompt.answer) continue;
    if (length >= COMMON_FROM && length > (most?.[1] ?? 0)) most = [label, length];
  }
  return most && { label: labelName(prompt, most[0]), times: most[1] };
}
