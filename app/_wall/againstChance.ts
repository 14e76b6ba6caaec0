import { formatNumber } from '#app/_text/format';
import type { Language } from '#game/deck/deck';

const words = {
  ko: {
    better: (points: string) => `같은 횟수만큼 무작위로 불렀을 때보다 ${points}%p 더 맞혔어요.`,
    worse: (points: string) => `같은 횟수만큼 무작위로 불렀을 때보다 ${points}%p 덜 맞혔어요.`,
    same: '같은 횟수만큼 무작위로 불렀을 때와 똑같이 맞혔어요.',
    nothing: '맞힌 답이 하나도 없어서 비교할 것이 없어요.',
  },
  en: {
    better: (points: string) => `${countPoints(points)} better than as many calls at random.`,
    worse: (points: string) => `${countPoints(points)} worse than as many calls at random.`,
    same: 'No better and no worse than as many calls at random.',
    nothing: 'No answer was right, so there is nothing to compare.',
  },
};

function countPoints(points: string): string {
  return points === '1' ? '1 point' : `${points} points`;
}

/** How much more of the prompts the gate's choice got right than chance with as many calls, in a sentence. */
export function againstChance(
  language: Language,
  { model, random }: { model: number; random: number },
): string {
  const text = words[language];
  if (model === 0 && random === 0) return text.nothing;
  const points = Math.round(100 * (model - random));
  if (points === 0) return text.same;
  return text[points > 0 ? 'better' : 'worse'](formatNumber(language, Math.abs(points)));
}
