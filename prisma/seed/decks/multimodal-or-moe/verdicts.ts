import type { Words } from '#prisma/seed/make/writePrompt';

/** The labels of most prompts, always in this order, so that nobody has to search for a button. */
export const VERDICTS: Record<string, Words> = {
  multimodal: ['멀티모달', 'Multimodal'],
  moe: ['MoE', 'MoE'],
  both: ['둘 다', 'Both'],
  neither: ['둘 다 아님', 'Neither'],
};
