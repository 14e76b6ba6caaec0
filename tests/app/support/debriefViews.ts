import type { Language } from '#game/deck/deck';
import type { ClassDebriefView, DebriefView } from '#game/room/view';

/** A debrief with everything there is to tell: both tests, several acts, a prompt solved together. */
export function aDebrief(part: Partial<DebriefView> = {}): DebriefView {
  return {
    model: 0.84,
    dense: 0.88,
    random: 0.51,
    calls: 612,
    callsDense: 9_180,
    modelAct: { ko: '마지막 무대', en: 'Finale' },
    podium: [
      { award: 'specialist', modality: 'text', name: '용감한 여우', value: 0.86 },
      { award: 'specialist', modality: 'image', name: '느긋한 판다', value: 0.9 },
      { award: 'specialist', modality: 'audio', name: '반짝이는 수달', value: 0.92 },
      { award: 'specialist', modality: 'video', name: '조용한 두루미', value: 0.88 },
      { award: 'mostCalled', modality: null, name: '재빠른 토끼', value: 31 },
      { award: 'hiddenGem', modality: null, name: '다정한 부엉이', value: 9 },
      { award: 'score', modality: null, name: '든든한 고래', value: 1_240 },
      { award: 'score', modality: null, name: '엉뚱한 참새', value: 1_180 },
      { award: 'score', modality: null, name: '반짝이는 수달', value: 1_180 },
    ],
    gain: { pre: 0.46, post: 0.77, gain: (0.77 - 0.46) / (1 - 0.46), pupils: 24 },
    loadStory: [
      story(2, { ko: '균형이 없으면', en: 'Without balance' }, 3, 0.82, 0, 2.61),
      story(3, { ko: '정원이 생기면', en: 'With a capacity' }, 5, 0.84, 31, 1.72),
      story(4, { ko: '균형을 맞추면', en: 'With balance' }, 19, 0.81, 4, 0.66),
      story(5, { ko: '두 명씩 고르기', en: 'Two at a time' }, 20, 0.82, 2, 0.58),
      story(6, { ko: '감각 나누기', en: 'Split senses' }, 19, 0.8, 0, 0.63),
      story(7, { ko: '마지막 무대', en: 'Finale' }, 20, 0.81, 3, 0.6),
    ],
    fusion: {
      gist: {
        ko: '“정말 잘했다, 아주 훌륭해.” 목소리는 낮고 느리며 한숨이 섞여 있어요.',
        en: '“Well done, just wonderful.” The voice is low and slow, with a sigh in it.',
      },
      question: { ko: '이 말은 어떤 뜻일까요?', en: 'What does this mean?' },
      answer: { ko: '실망했어요', en: 'Disappointment' },
      image: null,
      modalities: ['text', 'audio'],
      right: 2,
      of: 9,
    },
    ...part,
  };
}

/** The same as a phone is told it. */
export function aClassDebrief(language: Language): ClassDebriefView {
  const { podium: _, modelAct, loadStory, fusion, ...numbers } = aDebrief();
  return {
    ...numbers,
    modelAct: modelAct && modelAct[language],
    loadStory: loadStory.map((each) => ({ ...each, title: each.title[language] })),
    fusion: fusion && {
      ...fusion,
      question: fusion.question[language],
      answer: fusion.answer[language],
      gist: fusion.gist[language],
      image: null,
    },
  };
}

function story(
  act: number,
  title: { ko: string; en: string },
  busiest: number,
  share: number,
  dropped: number,
  loadCv: number,
): DebriefView['loadStory'][number] {
  const lastCalled = busiest + 2;
  return {
    act,
    title,
    experts: 27,
    busiest,
    share,
    lastCalled,
    dropped,
    prompts: 108,
    loadCv,
    floor: 0.62,
  };
}
