import type { Language, Localised } from '#game/deck/deck';
import { TEAM_NAMES } from '#app/_text/teams';
import type { ExpertView } from '#game/room/view';

const words = {
  ko: { gone: '(나간 사람)' },
  en: { gone: '(left)' },
} satisfies Localised<object>;

/** What an expert is called on a projector; a view names teams by number and the kicked not at all. */
export function expertName(
  expert: Pick<ExpertView, 'name' | 'kind'> | undefined,
  language: Language,
): string {
  if (!expert || expert.name === '') return words[language].gone;
  return expert.kind === 'team' ? TEAM_NAMES[language](expert.name) : expert.name;
}
