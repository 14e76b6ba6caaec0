import type { TokenView } from '#game/room/view';

export interface Wishes {
  /** In the order of the batch, so that nothing jumps while people choose. */
  tokens: { token: number; view: TokenView; wanted: number }[];
  /** How many experts want the most popular prompt. */
  most: number;
  /** Prompts that nobody wants yet. */
  unwanted: number;
}

/** How many experts want each prompt of the batch while they choose. */
export function wishes(tokens: Readonly<Record<number, TokenView>>): Wishes {
  const list = Object.entries(tokens).map(([token, view]) => ({
    token: Number(token),
    view,
    wanted: view.answered.active,
  }));
  return {
    tokens: list,
    most: Math.max(0, ...list.map(({ wanted }) => wanted)),
    unwanted: list.filter(({ wanted }) => wanted === 0).length,
  };
}
