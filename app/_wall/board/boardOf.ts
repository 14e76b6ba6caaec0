import type { RoundView, SheetView, TokenView } from '#game/room/view';

/** A prompt that everybody has on the phone. */
export type BoardToken = TokenView & { sheet: SheetView };

/** What the big screen shows in full instead of the routing, because everybody is asked the same. */
export type Board =
  /** One question, as in any class quiz. */
  | { kind: 'question'; token: BoardToken }
  /** As many pictures as captions, each picture with the same captions to choose from. */
  | { kind: 'matching'; tokens: BoardToken[] };

/** The board of a round; null where prompts differ from phone to phone. */
export function boardOf(round: Pick<RoundView, 'tokens'> | null): Board | null {
  const all = Object.values(round?.tokens ?? {});
  const tokens = all.filter((token): token is BoardToken => token.sheet !== null);
  const [first] = tokens;
  if (!first || tokens.length < all.length) return null;
  if (tokens.length === 1) return { kind: 'question', token: first };
  return isGrid(tokens, first) ? { kind: 'matching', tokens } : null;
}

function isGrid(tokens: readonly BoardToken[], first: BoardToken): boolean {
  const captions = captionsOf(first);
  return (
    first.sheet.labels.length === tokens.length &&
    tokens.every((token) => token.image !== null && captionsOf(token) === captions)
  );
}

function captionsOf({ sheet }: BoardToken): string {
  return JSON.stringify(sheet.labels);
}
