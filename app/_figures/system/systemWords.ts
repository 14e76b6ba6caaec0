import type { Language, Localised, Modality } from '#game/deck/deck';
import type { SystemCard, SystemStructure, Verdict } from '#game/lesson/systemCard';
import { formatNumber } from '#app/_text/format';
import { MODALITY_WORDS } from '#app/_text/modalities';

/** Verdicts and structures in words, the same on the wall, on phones and on the page of cards. */
export const SYSTEM_WORDS = {
  ko: {
    multimodal: '멀티모달',
    moe: 'MoE',
    verdicts: { yes: '예', no: '아니요', unconfirmed: '미확인' },
    unconfirmed: '미확인',
    unconfirmedWhy: '만든 곳이 밝히지 않아서 아무도 확실히 몰라요.',
    of: (active: string, total: string) => `전문가 ${total}개 중 ${active}개`,
    shared: (shared: string) => `늘 켜진 전문가 ${shared}개 포함`,
    expertsUnknown: '전문가 수 비공개',
    dense: '밀집 구조: 늘 전부 계산',
    undisclosed: '안쪽 구조 비공개',
    input: (list: string) => `들어가는 것: ${list}.`,
    output: (list: string) => `나오는 것: ${list}.`,
    score: '나오는 것: 서로 얼마나 어울리는지 매긴 점수.',
    joining: {
      towers: '모달리티마다 따로 인코더를 거친 뒤 서로 견주어요.',
      joined: '모달리티마다 인코더를 거쳐 한 모델에서 만나요.',
      native: '모든 입력을 처음부터 한 모델이 함께 배웠어요.',
      tools: '언어 모델이 따로 있는 도구를 불러 써요.',
      single: '한 가지 모달리티만 들어가요.',
      undisclosed: '입력을 어떻게 잇는지는 공개되지 않았어요.',
    },
  },
  en: {
    multimodal: 'Multimodal',
    moe: 'MoE',
    verdicts: { yes: 'yes', no: 'no', unconfirmed: 'unconfirmed' },
    unconfirmed: 'Unconfirmed',
    unconfirmedWhy: 'Its makers have not said, so nobody knows for certain.',
    of: (active: string, total: string) => `${active} of ${total} experts`,
    shared: (shared: string) => `${shared} of them always on`,
    expertsUnknown: 'number of experts not published',
    dense: 'dense: all of it computes',
    undisclosed: 'inside not published',
    input: (list: string) => `Goes in: ${list}.`,
    output: (list: string) => `Comes out: ${list}.`,
    score: 'Comes out: how well the inputs fit each other.',
    joining: {
      towers: 'Each modality has an encoder of its own; the results are compared.',
      joined: 'Each modality goes through an encoder into one model.',
      native: 'One model learnt all inputs together from the start.',
      tools: 'A language model calls separate tools.',
      single: 'A single modality goes in.',
      undisclosed: 'How the inputs are joined has not been published.',
    },
  },
} satisfies Localised<object>;

/** What is inside, in a few words for below the figure: "2 of 8 experts". */
export function insideOf({ core, experts }: SystemStructure, language: Language): string {
  const text = SYSTEM_WORDS[language];
  if (core === 'dense') return text.dense;
  if (core === 'undisclosed') return text.undisclosed;
  if (experts === null) return text.expertsUnknown;
  const count = (value: number) => formatNumber(language, value);
  const said = text.of(count(experts.active), count(experts.total));
  return experts.shared === 0 ? said : `${said} (${text.shared(count(experts.shared))})`;
}

/** The figure in words, from the same data. */
export function structureSentence(structure: SystemStructure, language: Language): string {
  const text = SYSTEM_WORDS[language];
  const list = (modalities: readonly Modality[]) =>
    modalities.map((each) => MODALITY_WORDS[language][each]).join(', ');
  return [
    text.input(list(structure.inputs)),
    text.joining[structure.joining],
    `${insideOf(structure, language)}.`,
    structure.outputs.length === 0 ? text.score : text.output(list(structure.outputs)),
  ].join(' ');
}

/** "Multimodal: yes". */
export function verdictSentence(
  idea: 'multimodal' | 'moe',
  verdict: Verdict,
  language: Language,
): string {
  const text = SYSTEM_WORDS[language];
  return `${text[idea]}: ${text.verdicts[verdict]}`;
}

/** Who made it and when. */
export function makerOf({ maker, year }: SystemCard): string {
  return `${maker} · ${year}`;
}
