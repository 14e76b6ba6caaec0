import type { CardView, PartView } from '#game/room/view';

type Picture = Extract<PartView, { modality: 'image'; src: string }>;

/** One picture of a batch that is to be matched with captions. */
export interface MatchingCard {
  token: number;
  picture: Picture;
}

/**
 * The pictures of a hand that is a small grid: every card one picture, all with the same captions,
 * and as many captions as pictures. Otherwise null.
 */
export function matchingCards(cards: readonly CardView[]): MatchingCard[] | null {
  const [first] = cards;
  if (first === undefined || cards.length < 2 || first.labels.length !== cards.length) return null;
  const captions = JSON.stringify(first.labels);
  const found = cards.flatMap(({ token, parts, labels }) => {
    const [picture, ...others] = parts;
    const isPicture =
      picture !== undefined && picture.modality === 'image' && !('hidden' in picture);
    return isPicture && others.length === 0 && JSON.stringify(labels) === captions
      ? [{ token, picture }]
      : [];
  });
  return found.length === cards.length ? found : null;
}
