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

/** Only the thing's outline, filled with one colour, as a shadow shows it. */
export function shadowOf(id: string, colour: string): string {
  return element(
    'filter',
    { id },
    element('feFlood', { 'flood-color': colour }),
    element('feComposite', { in2: 'SourceAlpha', operator: 'in' }),
  );
}
