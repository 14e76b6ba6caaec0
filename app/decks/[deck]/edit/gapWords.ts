import type { Localised } from '#game/deck/deck';
import type { GapName } from '#game/deck/draft/draftGaps';

/** What is missing, said of one prompt and as a line of the deck's checklist. */
export const GAP_WORDS = {
  ko: {
    nothingToShow: '질문이나 자료가 없어요',
    tooFewLabels: '보기가 두 개 이상 있어야 해요',
    repeatedLabel: '똑같은 보기가 있어요',
    noAnswer: '정답을 골라 주세요',
    answerGivenAway: '설명 글에 정답이 드러나요',
    noWordsForMedia: '그림·소리·영상을 글로 설명하지 않았어요',
    noCaptions: '소리나 영상에 자막이 없어요',
    notTranslated: '한 언어로만 쓴 글이 있어요',
    noExplanation: '정답 설명이 없어요',
  },
  en: {
    nothingToShow: 'There is no question and no part',
    tooFewLabels: 'Needs at least two labels',
    repeatedLabel: 'Two labels are the same',
    noAnswer: 'Choose the right answer',
    answerGivenAway: 'The description gives the answer away',
    noWordsForMedia: 'A picture, sound or film is not described in words',
    noCaptions: 'A sound or film has no captions',
    notTranslated: 'Some text is in one language only',
    noExplanation: 'The answer is not explained',
  },
} satisfies Localised<Record<GapName, string>>;
