import type { LabelId, Localised, Prompt } from '#game/deck/deck';

/** A short text that stands for the prompt where it cannot be shown. */
export function gistOf(prompt: Prompt): Localised {
  const part = prompt.parts.find((one) => one.modality === 'text') ?? prompt.parts[0];
  switch (part?.modality) {
    case 'text':
      return part.text;
    case 'image':
    case 'video':
      return part.alt;
    case 'audio':
      return part.transcript;
    case undefined:
      return prompt.question;
  }
}

export function labelName(prompt: Prompt, id: LabelId): Localised {
  return prompt.labels.find((label) => label.id === id)?.name ?? { ko: id, en: id };
}
