import type { ActView, DebriefView, ScreenView } from '#game/room/view';

export type History = ScreenView['history'];

export const MODELS = ['model', 'dense', 'random'] as const;
/** The class as routed, everybody at once, and as many experts drawn at random. */
export type ModelKind = (typeof MODELS)[number];

export interface AccuracyLayout {
  width: number;
  height: number;
  lines: Record<ModelKind, { x: number; y: number; share: number }[]>;
  /** Where one act ends and the next begins. */
  borders: number[];
  /** One for each round, to be written below. */
  rounds: { x: number; act: number; round: number }[];
}

/** The share of right prompts of each model, 0..1, in one closed round. */
export function sharesOf(metrics: History[number]['metrics']): Record<ModelKind, number> {
  const share = (right: number) => (metrics.prompts === 0 ? 0 : right / metrics.prompts);
  return {
    model: share(metrics.modelRight),
    dense: share(metrics.denseRight),
    random: share(metrics.randomRight),
  };
}

/** The models to set beside one round: where a gate draws by lot, chance is the model itself. */
export function comparedIn(
  metrics: History[number]['metrics'],
  act: Pick<ActView, 'gate'> | null,
): Partial<Record<ModelKind, number>> {
  const { model, dense, random } = sharesOf(metrics);
  return act?.gate.router === 'random' ? { model, dense } : { model, dense, random };
}

/** The models to set beside a session: where everybody was always asked there is but one, unless weights differ. */
export function comparedShares({
  model,
  dense,
  random,
  calls,
  callsDense,
}: Pick<DebriefView, ModelKind | 'calls' | 'callsDense'>): Partial<Record<ModelKind, number>> {
  if (calls < callsDense) return random === null ? { model, dense } : { model, dense, random };
  return model === dense ? { model } : { model, dense };
}

/** Accuracy over the closed rounds; full height is everything right. */
export function layoutAccuracy(
  history: History,
  size: { width: number; height: number },
): AccuracyLayout {
  const pitch = size.width / Math.max(1, history.length);
  const xOf = (index: number) => pitch * (index + 0.5);
  const line = (kind: ModelKind) =>
    history.map(({ metrics }, index) => {
      const share = sharesOf(metrics)[kind];
      return { x: xOf(index), y: size.height * (1 - share), share };
    });
  return {
    ...size,
    lines: { model: line('model'), dense: line('dense'), random: line('random') },
    borders: history.flatMap(({ act }, index) =>
      index > 0 && history[index - 1]?.act !== act ? [pitch * index] : [],
    ),
    rounds: history.map(({ act, round }, index) => ({ x: xOf(index), act, round })),
  };
}
