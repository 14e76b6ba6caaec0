import type { Language, Localised } from '#game/deck/deck';
import type { ExpertView } from '#game/room/view';

const words = {
  ko: { team: (number: string) => `${number}팀`, gone: '(나간 사람)' },
  en: { team: (number: string) => `Team ${number}`, gone: '(left)' },
} satisfies Localised<object>;

/** What an expert is called on a projector; a view names teams by number and the kicked not at all. */
export function expertName(
  expert: Pick<ExpertView, 'name' | 'kind'> | undefined,
  language: Language,
): string {
  if (!expert || expert.name === '') return words[language].gone;
  return expert.kind === 'team' ? words[language].team(expert.name) : expert.name;
}
