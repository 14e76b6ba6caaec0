import { MULTIMODAL_OR_MOE, questions, topic } from './actParts';
import type { Lesson } from './lesson';

/** The rows of the comparison table, as a quiz everybody knows how to play. */
export const reviewQuiz: Lesson = {
  id: 'reviewQuiz',
  title: { ko: '복습 퀴즈', en: 'Review quiz' },
  description: {
    ko: '멀티모달과 MoE를 견주는 표를 한 줄씩 퀴즈로 풀어요. 핵심 개념, 목적, 데이터, 대표 모델, 장점, 구조, 함께 쓰기까지 담았어요.',
    en: 'The table that compares multimodal and MoE, one row a question: core concept, purpose, data, models, advantages, structure, and using both together.',
  },
  minutes: 12,
  decks: [MULTIMODAL_OR_MOE],
  acts: [
    questions(
      {
        title: { ko: '비교표 퀴즈', en: 'The comparison table' },
        intro: {
          ko: '모두가 같은 문제에 답해요. 맞히면 점수를 얻고, 빨리 맞히면 조금 더 얻어요.',
          en: 'Everybody answers the same question. Right answers score, and quick ones a little more.',
        },
        figure: 'quiz',
      },
      { topics: [topic('mm-table')], rounds: 8, seconds: 25, scoring: 'rightAndFast' },
    ),
  ],
};
