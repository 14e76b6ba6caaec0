import type { Modality } from '#game/deck/deck';
import { MODALITIES } from '#game/deck/deck';
import type { TokenView } from '#game/room/view';
import type { Rect } from './geometry';

/** One prompt's card in the batch. `pile` cards lie on top of each other, one pile a modality. */
export interface TokenBox extends Rect {
  token: number;
  detail: 'card' | 'mini' | 'pile';
}

/** All prompts of one first modality, where a batch is too large for single cards. */
export interface TokenPile extends Rect {
  modality: Modality;
  count: number;
}

export interface TokenTray {
  title: { x: number; y: number; size: number };
  boxes: TokenBox[];
  piles: TokenPile[];
}

/** More prompts than this are counted in piles. */
const MOST_CARDS = 240;
const TITLE_SIZE = 20;
const CARD_MIN = 58;
const CARD_MAX = 128;
const SHAPE = 1.12;

/** Puts the batch into its tray, in order of arrival. */
export function layoutTokens(
  tokens: Readonly<Record<number, TokenView>>,
  region: Rect,
  unit: number,
): TokenTray {
  const titleHeight = TITLE_SIZE * 1.5 * unit;
  const area: Rect = {
    x: region.x,
    y: region.y + titleHeight,
    width: region.width,
    height: region.height - titleHeight,
  };
  const title = { x: region.x, y: region.y, size: TITLE_SIZE * unit };
  const numbers = Object.keys(tokens).map(Number);
  return numbers.length > MOST_CARDS
    ? { title, ...pilesIn(area, tokens, numbers) }
    : { title, boxes: cardsIn(area, numbers, unit), piles: [] };
}

/** The modality that stands for a prompt where only one can be shown. */
export function leadModality(token: Pick<TokenView, 'modalities'>): Modality {
  return token.modalities[0] ?? 'text';
}

function cardsIn(area: Rect, numbers: readonly number[], unit: number): TokenBox[] {
  let best = { side: 0, columns: 1 };
  for (let columns = 1; columns <= numbers.length; columns++) {
    const rows = Math.ceil(numbers.length / columns);
    const side = Math.min(area.width / columns / SHAPE, area.height / rows, CARD_MAX * unit);
    if (side > best.side + 1e-9) best = { side, columns };
  }
  const { side, columns } = best;
  const gap = side * 0.12;
  return numbers.map((token, index) => ({
    token,
    detail: side >= CARD_MIN * unit ? 'card' : 'mini',
    x: area.x + (index % columns) * side * SHAPE,
    y: area.y + Math.floor(index / columns) * side,
    width: side * SHAPE - gap,
    height: side - gap,
  }));
}

function pilesIn(
  area: Rect,
  tokens: Readonly<Record<number, TokenView>>,
  numbers: readonly number[],
): Pick<TokenTray, 'boxes' | 'piles'> {
  const byModality = new Map<Modality, number[]>();
  for (const number of numbers) {
    const token = tokens[number];
    if (!token) continue;
    const modality = leadModality(token);
    const known = byModality.get(modality);
    if (known) known.push(number);
    else byModality.set(modality, [number]);
  }
  const present = MODALITIES.filter((modality) => byModality.has(modality));
  const pitch = area.height / Math.max(1, present.length);
  const piles = present.map((modality, index) => ({
    modality,
    count: byModality.get(modality)?.length ?? 0,
    x: area.x,
    y: area.y + index * pitch,
    width: area.width,
    height: pitch * 0.86,
  }));
  const boxes = piles.flatMap((pile) =>
    (byModality.get(pile.modality) ?? []).map((token) => ({
      token,
      detail: 'pile' as const,
      x: pile.x,
      y: pile.y,
      width: pile.width,
      height: pile.height,
    })),
  );
  return { boxes, piles };
}
