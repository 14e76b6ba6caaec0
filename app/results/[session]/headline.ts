import type { Language } from '#game/deck/deck';
import type { Totals } from '#server/pages';
import { formatPercent } from '#app/_text/format';

/** Fewer prompts than this say too little to draw a conclusion from. */
const ENOUGH_PROMPTS = 6;
/** From this share on, drops are the story of the session. */
const MANY_DROPPED = 0.15;
/** Differences below this are noise at class size. */
const CLEAR_LEAD = 0.08;

export type Story = 'nothing' | 'silent' | 'few' | 'drops' | 'gateWon' | 'close' | 'gateBehind';

/** What a session's numbers say most clearly. */
export function storyOf(totals: Totals): Story {
  const { model, dense, random } = totals;
  if (model.of === 0) return 'nothing';
  if (totals.answers === 0) return 'silent';
  if (model.of < ENOUGH_PROMPTS) return 'few';
  if (totals.dropped / model.of >= MANY_DROPPED) return 'drops';
  if ((model.right - random.right) / model.of >= CLEAR_LEAD) return 'gateWon';
  if ((dense.right - model.right) / model.of >= CLEAR_LEAD) return 'gateBehind';
  return 'close';
}

/** One thing a teacher can say to the class straight away. */
export function headline(totals: Totals, language: Language): string {
  const share = (right: number): string => formatPercent(language, right / totals.model.of);
  const model = share(totals.model.right);
  const dense = share(totals.dense.right);
  const random = share(totals.random.right);
  const calls = formatPercent(language, totals.calls / Math.max(1, totals.callsDense));
  const dropped = share(totals.dropped);
  const lines = {
    nothing: {
      ko: '아직 끝난 라운드가 없어요.',
      en: 'No round has been finished yet.',
    },
    silent: {
      ko: `${totals.bots > 0 ? '학생이 아무도' : '아무도'} 답하지 않은 수업이라 보여 줄 결과가 없어요. 같은 카드 묶음으로 다시 열어 보세요.`,
      en: `${totals.bots > 0 ? 'No pupil' : 'Nobody'} answered in this session, so there is nothing to conclude. Open the same deck again to play it.`,
    },
    few: {
      ko: '카드 수가 적어 아직 결론을 내리기 일러요. 라운드를 더 하면 게이트가 무엇을 배웠는지 보여요.',
      en: 'Too few prompts to conclude anything. More rounds will show what the gate learnt.',
    },
    drops: {
      ko: `카드의 ${dropped}가 버려졌어요. 게이트가 몇몇 전문가에게만 몰아주면 자리가 차서 넘친다는 이야기부터 해 보세요.`,
      en: `${dropped} of the prompts were dropped. Start there: a gate that sends everything to a few experts overflows them.`,
    },
    gateWon: {
      ko: `전문가 호출은 전체의 ${calls}만 썼는데 정답률은 ${model}예요. 무작위로 골랐다면 ${random}였을 거예요. 게이트가 누가 무엇을 잘하는지 배운 거예요.`,
      en: `With ${calls} of the expert calls the model got ${model} right. Experts drawn at random would have got ${random}: the gate learnt who is good at what.`,
    },
    gateBehind: {
      ko: `모두에게 물었다면 ${dense}, 게이트가 고른 전문가만으로는 ${model}예요. 덜 계산한 대신 잃은 것과 얻은 것을 이야기해 보세요.`,
      en: `Asking everybody would have got ${dense} right, the chosen experts got ${model}. Discuss what the saved computing (${calls} of the calls) costs.`,
    },
    close: {
      ko: `모델은 ${model}, 무작위로 골랐다면 ${random}로 차이가 작아요. 게이트가 아직 이것저것 시도하는 중이거나, 전문가들이 서로 비슷한 거예요. 라운드별 그래프에서 어느 쪽인지 찾아보세요.`,
      en: `The model got ${model} right, experts drawn at random ${random}. Either the gate was still trying things out, or the experts are alike: the charts by round show which.`,
    },
  } satisfies Record<Story, Record<Language, string>>;
  return lines[storyOf(totals)][language];
}
