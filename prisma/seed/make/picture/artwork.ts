import artwork from './artwork.json' with { type: 'json' };
import { element, group } from './svg';

/**
 * Animals and things from Fluent Emoji (flat), © Microsoft Corporation, MIT licence, taken from
 * @iconify-json/fluent-emoji-flat. They are raw material for scenes; only those in use are kept.
 */
export type Artwork = keyof typeof artwork;

const ARTWORK_SIZE = 32;

/** The thing centred at a point, `size` pixels wide and high. */
export function thing(
  name: Artwork,
  x: number,
  y: number,
  size: number,
  { flip = 1, turn = 0 }: { flip?: 1 | -1; turn?: number } = {},
): string {
  const scale = size / ARTWORK_SIZE;
  const half = -ARTWORK_SIZE / 2;
  return group(
    { transform: `translate(${x} ${y}) rotate(${turn}) scale(${scale * flip} ${scale})` },
    group({ transform: `translate(${half} ${half})` }, artwork[name]),
  );
}

/** A filter that turns fur grey: the artist's cat and dog have one colour, a grey cat is told from afar. */
export function greyFur(id: string): string {
  const tint = '0.30 0.30 0.30 0 -0.02 0.30 0.30 0.30 0 0 0.32 0.32 0.32 0 0.06 0 0 0 1 0';
  return element(
    'filter',
    { id, 'color-interpolation-filters': 'sRGB' },
    element('feColorMatrix', { type: 'matrix', values: tint }),
  );
}
