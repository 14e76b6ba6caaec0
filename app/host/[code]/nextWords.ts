import type { Language } from '#game/deck/deck';
import type { ScreenView } from '#game/room/view';

const words = {
  ko: {
    start: '시작하기',
    deal: '카드 나누기',
    closeChoosing: '고르기 마치기',
    answer: '바로 답하기 시작',
    reveal: '공개하기',
    nextRound: '다음 라운드',
    summary: '이번 막 돌아보기',
    nextAct: '다음 막으로',
    debrief: '마무리하기',
    end: '게임 끝내기',
    ended: '끝났어요',
  },
  en: {
    start: 'Start',
    deal: 'Deal the prompts',
    closeChoosing: 'Close the choice',
    answer: 'Start answering now',
    reveal: 'Reveal',
    nextRound: 'Next round',
    summary: 'Look back at this act',
    nextAct: 'Next act',
    debrief: 'To the debrief',
    end: 'End the game',
    ended: 'It is over',
  },
} satisfies Record<Language, object>;

/** What "next" leads to, as its button says. */
export function nextWords({ phase, act }: Pick<ScreenView, 'phase' | 'act'>, language: Language) {
  const text = words[language];
  switch (phase.kind) {
    case 'lobby':
      return text.start;
    case 'actIntro':
      return text.deal;
    case 'choosing':
      return text.closeChoosing;
    case 'briefing':
      return text.answer;
    case 'answering':
      return text.reveal;
    case 'reveal':
      return act && act.round < act.rounds ? text.nextRound : text.summary;
    case 'actSummary':
      return act && act.index + 1 < act.count ? text.nextAct : text.debrief;
    case 'debrief':
      return text.end;
    case 'ended':
      return text.ended;
  }
}
