import type { Told } from '#app/_text/refusals';
import { REFUSAL_WORDS } from '#app/_text/refusals';
import type { Localised } from '#game/deck/deck';
import type { JoinProblem } from './roomCode';

/** What was wrong with a code, in words. For server components, to keep the table off the phone. */
export const JOIN_PROBLEM_WORDS = {
  notSixDigits: {
    ko: { what: '참가 코드는 숫자 여섯 자리예요.', next: '화면을 보고 다시 입력해 주세요.' },
    en: { what: 'A room code has six digits.', next: 'Look at the big screen and try again.' },
  },
  noSuchRoom: REFUSAL_WORDS.noSuchRoom,
} satisfies Record<JoinProblem, Localised<Told>>;
