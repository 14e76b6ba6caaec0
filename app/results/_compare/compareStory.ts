import type { Language } from '#game/deck/deck';
import { formatPercent } from '#app/_text/format';
import type { ComparedThing } from './comparedThing';

/** Fewer prompts than this say too little to be the best or the worst. */
const ENOUGH_PROMPTS = 6;
/** Differences below this are noise at class size. */
const CLEAR = 0.08;

/** What stands out between things put side by side, as one thing to say; null for a single one. */
export function compareStory(things: readonly ComparedThing[], language: Language): string | null {
  const played = things.filter(({ measures }) => measures.model.of >= ENOUGH_PROMPTS);
  const [best, worst] = [extreme(played, 1), extreme(played, -1)];
  if (best === null || worst === null || played.length < 2) return null;
  const [high, low] = [rightOf(best), rightOf(worst)];
  const names = { best: best.name, worst: worst.name };
  const shares = { high: formatPercent(language, high), low: formatPercent(language, low) };
  if (high - low < CLEAR) {
    const isSame = shares.low === shares.high;
    return {
      ko: `모델 정답률은 ${isSame ? `모두 ${shares.low}로 같아요` : `${shares.low}에서 ${shares.high} 사이로 서로 비슷해요`}. 부하와 버려진 카드에서 차이를 찾아보세요.`,
      en: `The model was right on ${isSame ? shares.low : `${shares.low} to ${shares.high}`} everywhere: look at load and drops for what differs.`,
    }[language];
  }
  const reason = dropsMore(worst, best)
    ? {
        ko: ` ‘${names.worst}’에서는 카드의 ${formatPercent(language, droppedOf(worst))}가 버려졌어요.`,
        en: ` In “${names.worst}”, ${formatPercent(language, droppedOf(worst))} of the prompts were dropped.`,
      }[language]
    : '';
  return (
    {
      ko: `모델은 ‘${names.best}’에서 ${shares.high}로 가장 많이 맞혔고, ‘${names.worst}’에서 ${shares.low}로 가장 적게 맞혔어요.`,
      en: `The model did best in “${names.best}” (${shares.high}) and worst in “${names.worst}” (${shares.low}).`,
    }[language] + reason
  );
}

function extreme(things: readonly ComparedThing[], sign: 1 | -1): ComparedThing | null {
  return things.reduce<ComparedThing | null>(
    (best, thing) => (best === null || sign * (rightOf(thing) - rightOf(best)) > 0 ? thing : best),
    null,
  );
}

function rightOf({ measures: { model } }: ComparedThing): number {
  return model.right / model.of;
}

function droppedOf({ measures: { dropped, model } }: ComparedThing): number {
  return dropped / model.of;
}

function dropsMore(one: ComparedThing, other: ComparedThing): boolean {
  return droppedOf(one) - droppedOf(other) >= CLEAR;
}
