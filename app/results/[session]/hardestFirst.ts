import type { PromptSummary, Share } from '#server/pages';

/** All answers to a prompt, active and shadow. */
export function everybody({ active, shadow }: PromptSummary): Share {
  return { right: active.right + shadow.right, of: active.of + shadow.of };
}

export function rightShare({ right, of }: Share): number | null {
  return of === 0 ? null : right / of;
}

/**
 * Prompts by how often they were answered right, those without an answer last. One wrong answer
 * shows less than six of them: each prompt is weighed with one more right and one more wrong answer
 * (Laplace's rule of succession).
 */
export function hardestFirst(prompts: readonly PromptSummary[]): PromptSummary[] {
  const ease = (prompt: PromptSummary): number => {
    const { right, of } = everybody(prompt);
    return of === 0 ? 1 : (right + 1) / (of + 2);
  };
  return [...prompts].sort((one, other) => ease(one) - ease(other));
}
