import type { FigureId } from '#game/lesson/figures';
import type { Scene } from './scene';
import { BALANCE } from './scenes/balance';
import { CAPACITY } from './scenes/capacity';
import { CLASS_IS_MODEL } from './scenes/classIsModel';
import { COLLAPSE } from './scenes/collapse';
import { DENSE } from './scenes/dense';
import { EXAMPLES } from './scenes/examples';
import { EXPERTS_CHOOSE } from './scenes/expertsChoose';
import { FINALE } from './scenes/finale';
import { FUSION } from './scenes/fusion';
import { MATCHING } from './scenes/matching';
import { METAPHOR } from './scenes/metaphor';
import { ONE_SENSE } from './scenes/oneSense';
import { QUIZ } from './scenes/quiz';
import { SPECIALIST } from './scenes/specialist';
import { SPLIT_SENSES } from './scenes/splitSenses';
import { TEST } from './scenes/testScene';
import { TOP_TWO } from './scenes/topTwo';

/** The scene of every figure an act can name. */
export const SCENES = {
  classIsModel: CLASS_IS_MODEL,
  test: TEST,
  dense: DENSE,
  collapse: COLLAPSE,
  capacity: CAPACITY,
  balance: BALANCE,
  topTwo: TOP_TWO,
  splitSenses: SPLIT_SENSES,
  finale: FINALE,
  oneSense: ONE_SENSE,
  fusion: FUSION,
  matching: MATCHING,
  examples: EXAMPLES,
  specialist: SPECIALIST,
  expertsChoose: EXPERTS_CHOOSE,
  quiz: QUIZ,
  metaphor: METAPHOR,
} satisfies Record<FigureId, Scene>;
