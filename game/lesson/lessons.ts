import { classIsModel } from './classIsModel';
import { expertsChoose } from './expertsChoose';
import { fifteenMinutes } from './fifteenMinutes';
import type { Lesson } from './lesson';
import { multimodal } from './multimodal';
import { reviewQuiz } from './reviewQuiz';

/** In the order a teacher is offered them. */
export const LESSONS: Lesson[] = [
  classIsModel,
  fifteenMinutes,
  multimodal,
  expertsChoose,
  reviewQuiz,
];
