/**
 * The parts of Pixi.js that draw, and no others: no pointer events, no hidden focus targets, no
 * asset workers. `unsafe-eval` is the variant that works without eval, for a strict content
 * security policy.
 */
import 'pixi.js/graphics';
import 'pixi.js/text';
import 'pixi.js/unsafe-eval';

export {
  autoDetectRenderer,
  CanvasSource,
  Container,
  Graphics,
  Sprite,
  Text,
  Texture,
  Ticker,
} from 'pixi.js';
