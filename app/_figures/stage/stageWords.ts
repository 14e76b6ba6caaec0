import type { Localised } from '#game/deck/deck';

/** The words on and beside the routing stage. */
export const stageWords = {
  ko: {
    gate: '게이트',
    chosen: (k: number, experts: number) => `${experts}명 중 ${k}명`,
    everybody: (experts: number) => `${experts}명 모두`,
    picks: '고른 대로',
    pickedEach: (capacity: number) => `한 사람 ${capacity}장까지`,
    unwanted: (_calls: number, prompts: number) =>
      prompts === 0 ? '모든 카드를 누군가가 골랐어요' : `아무도 고르지 않은 카드 ${prompts}장`,
    whoPicked: '누가 이 카드를 골랐을까요?',
    pickers: '이 전문가들이 골랐어요',
    batch: (prompts: number) => `카드 ${prompts}장`,
    dropped: (calls: number, prompts: number) =>
      calls === 0
        ? '넘친 카드 없음'
        : calls === prompts
          ? `버려진 카드 ${prompts}장`
          : `자리 없음 ${calls}번 · 버려진 카드 ${prompts}장`,
    looking: '게이트가 이 카드를 살펴봐요',
    decided: '점수가 가장 높은 전문가에게 보내요',
    because: (reasons: string) => `고른 까닭: ${reasons}`,
    guessing: '아직 몰라서 골고루 시도해요',
    byLot: '점수를 보지 않고 제비뽑기로 골라요',
    everyone: '모든 전문가에게 물어봐요',
    combined: '대답을 가중치만큼 합쳐요',
    result: '이번 라운드에 맞힌 비율',
    legend: '그림 읽기',
    legendWeight: '굵을수록 큰 가중치',
    legendSecond: '점선: 2순위 선택',
    legendSlots: '칸: 맡을 수 있는 카드',
    legendHeld: '칸: 맡은 카드',
    legendBelief: '막대: 게이트의 믿음',
    legendIdle: '흐림: 이번엔 쉬어요',
    full: '자리가 없었어요',
    table: '표로 보기',
    close: '닫기',
    noDrawing: '이 브라우저에서는 그림을 그릴 수 없어서 표로 보여 드려요.',
    loading: '무대를 준비하고 있어요',
  },
  en: {
    gate: 'Gate',
    chosen: (k: number, experts: number) => `${k} of ${experts}`,
    everybody: (experts: number) => `all ${experts}`,
    picks: 'As picked',
    pickedEach: (capacity: number) => `up to ${capacity} each`,
    unwanted: (_calls: number, prompts: number) =>
      prompts === 0 ? 'All picked by somebody' : `${prompts} picked by nobody`,
    whoPicked: 'Who picked this prompt?',
    pickers: 'These experts picked it',
    batch: (prompts: number) => (prompts === 1 ? '1 prompt' : `${prompts} prompts`),
    dropped: (calls: number, prompts: number) =>
      calls === 0
        ? 'Nothing dropped'
        : calls === prompts
          ? `${prompts} dropped`
          : `${calls} turned away · ${prompts} dropped`,
    looking: 'The gate looks at this prompt',
    decided: 'It goes to the highest scores',
    because: (reasons: string) => `Chosen for ${reasons}`,
    guessing: 'It knows nothing yet: it tries',
    byLot: 'Drawn by lot, without any score',
    everyone: 'Every expert is asked',
    combined: 'Answers, by weight',
    result: 'Right in this round',
    legend: 'How to read this',
    legendWeight: 'Thick: more weight',
    legendSecond: 'Dashed: 2nd pick',
    legendSlots: 'Slots: room left',
    legendHeld: 'Slots: prompts held',
    legendBelief: 'Bars: gate’s belief',
    legendIdle: 'Faded: idle',
    full: 'was full',
    table: 'Show as a table',
    close: 'Close',
    noDrawing: 'This browser cannot draw the stage, so here it is as a table.',
    loading: 'Setting the stage',
  },
} satisfies Localised<object>;

export type StageWords = (typeof stageWords)['ko' | 'en'];
