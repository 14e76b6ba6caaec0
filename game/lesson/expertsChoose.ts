import { DEFAULT_GATE, PRESETS } from '#game/gate/presets';
import { routed, SCHOOL } from './actParts';
import type { Lesson } from './lesson';

/** As many as can be looked over on a phone. */
const SHOWN_PROMPTS = 20;

/** The other way round: not the gate picks experts, experts pick prompts. */
export const expertsChoose: Lesson = {
  id: 'expertsChoose',
  title: { ko: '전문가가 골라요', en: 'Experts choose' },
  description: {
    ko: '게이트가 전문가를 고르는 대신, 전문가가 풀고 싶은 카드를 골라요(Expert Choice). 일은 똑같이 나뉘는데 인기 없는 카드는 어떻게 될까요?',
    en: 'Instead of the gate picking experts, experts pick the prompts they want (Expert Choice). The work is shared evenly; but what becomes of a prompt nobody wants?',
  },
  minutes: 15,
  decks: [SCHOOL],
  acts: [
    routed(
      {
        title: { ko: '게이트가 골라요', en: 'The gate picks' },
        intro: {
          ko: '게이트가 카드마다 전문가 두 명을 골라요. 누가 바쁘고 누가 쉬는지 눈여겨보세요.',
          en: 'The gate picks two experts for each prompt. Note who is busy and who has a rest.',
        },
        figure: 'topTwo',
      },
      { gate: DEFAULT_GATE, batchSize: SHOWN_PROMPTS, rounds: 2 },
    ),
    routed(
      {
        title: { ko: '우리가 골라요', en: 'We pick' },
        intro: {
          ko: '이번에는 여러분이 자신 있는 카드를 골라요. 모두가 같은 수를 맡지만, 아무도 고르지 않은 카드는 버려져요.',
          en: 'Now you pick the prompts you are good at. Everybody takes the same number, and what nobody picks is dropped.',
        },
        figure: 'expertsChoose',
      },
      {
        gate: PRESETS.expertChoice.settings,
        choice: 'experts',
        batchSize: SHOWN_PROMPTS,
        rounds: 3,
      },
    ),
  ],
};
