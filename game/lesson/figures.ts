/** What may move on the intro screen of an act; app/_figures/lesson draws them. */
export const FIGURE_IDS = [
  'classIsModel',
  'test',
  'dense',
  'collapse',
  'capacity',
  'balance',
  'topTwo',
  'splitSenses',
  'finale',
  'oneSense',
  'fusion',
  'matching',
  'examples',
  'specialist',
  'expertsChoose',
  'quiz',
  'metaphor',
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];
