import type { Texture } from 'pixi.js';
import type { Pixi } from './pixi';

export interface Thumbnails {
  /** Asks for a picture cut to `width` × `height` device pixels; it is given when it has loaded. */
  want: (src: string, width: number, height: number, give: (texture: Texture) => void) => void;
  close: () => void;
}

/**
 * Small copies of the prompts' pictures. An Image element, not Pixi's loader, which would need a
 * worker; scaled once, so that sixty photographs do not fill the graphics memory.
 */
export function openThumbnails(pixi: Pixi): Thumbnails {
  const textures = new Map<string, Texture>();
  const waiting = new Map<string, ((texture: Texture) => void)[]>();
  let isClosed = false;

  return {
    want(src, width, height, give) {
      const key = `${src} ${Math.round(width)} ${Math.round(height)}`;
      const known = textures.get(key);
      if (known) return give(known);
      const others = waiting.get(key);
      if (others) return void others.push(give);
      waiting.set(key, [give]);
      const image = new Image();
      image.decoding = 'async';
      image.onload = () => {
        if (isClosed) return;
        const texture = cut(pixi, image, Math.round(width), Math.round(height));
        textures.set(key, texture);
        for (const each of waiting.get(key) ?? []) each(texture);
        waiting.delete(key);
      };
      // Without a picture the card keeps the shape of its modality.
      image.onerror = () => waiting.delete(key);
      image.src = src;
    },
    close() {
      isClosed = true;
      for (const texture of textures.values()) texture.destroy(true);
      textures.clear();
      waiting.clear();
    },
  };
}

function cut(pixi: Pixi, image: HTMLImageElement, width: number, height: number): Texture {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  const context = canvas.getContext('2d');
  const naturalWidth = image.naturalWidth || width;
  const naturalHeight = image.naturalHeight || height;
  const scale = Math.max(width / naturalWidth, height / naturalHeight);
  context?.drawImage(
    image,
    (width - naturalWidth * scale) / 2,
    (height - naturalHeight * scale) / 2,
    naturalWidth * scale,
    naturalHeight * scale,
  );
  return pixi.Texture.from(canvas);
}
