import type { Pixi } from './pixi';
import type { Palette } from './palette';
import type { ShapeTextures } from './shapeTextures';
import type { Thumbnails } from './thumbnails';

/** What every part of the drawing needs. */
export interface Drawing {
  pixi: Pixi;
  palette: Palette;
  shapes: ShapeTextures;
  thumbnails: Thumbnails;
  /** CSS pixels per design pixel. */
  unit: number;
  /** Device pixels per CSS pixel. */
  resolution: number;
  /** Whether answers are being waited for. */
  isWorking: () => boolean;
  mostLoaded: () => number;
  /** Draws again although nothing glides, e.g. when a picture has loaded. */
  invalidate: () => void;
}
