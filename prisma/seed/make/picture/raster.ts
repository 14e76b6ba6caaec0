import sharp from 'sharp';
import type { Canvas } from './svg';

const WEBP_QUALITY = 82;

/** RGB pixels of a drawing, row by row. */
export async function pixelsOf(svg: string, { width, height }: Canvas): Promise<Buffer> {
  return sharp(Buffer.from(svg)).resize(width, height).removeAlpha().raw().toBuffer();
}

export async function webpOf(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).webp({ quality: WEBP_QUALITY, effort: 6 }).toBuffer();
}

/** Pictures side by side on one PNG, for the maker to look at. */
export async function contactSheet(
  svgs: readonly string[],
  cell: Canvas,
  columns: number,
): Promise<Buffer> {
  const rows = Math.ceil(svgs.length / columns);
  const cells = await Promise.all(
    svgs.map(async (svg, i) => ({
      input: await sharp(Buffer.from(svg))
        .resize(cell.width - 6, cell.height - 6)
        .png()
        .toBuffer(),
      left: (i % columns) * cell.width + 3,
      top: Math.floor(i / columns) * cell.height + 3,
    })),
  );
  return sharp({
    create: {
      width: columns * cell.width,
      height: rows * cell.height,
      channels: 3,
      background: '#888',
    },
  })
    .composite(cells)
    .png()
    .toBuffer();
}
