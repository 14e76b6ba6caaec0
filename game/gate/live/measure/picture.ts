/** What a picture is like: its colours, where they are, and how its edges run. */

/** Pictures are measured at this width and height, whatever their shape. */
export const PICTURE_SIDE = 64;

const CELLS = 4;
const DIRECTIONS = 4;
/** Lightness, red against green, blue against yellow. */
const CHANNELS = 3;

export const PICTURE_TRAITS = CHANNELS * CELLS * CELLS + 2 * CHANNELS + DIRECTIONS + 1;

/**
 * traits[59] of rgb[64 · 64 · 3], rows from the top, 0 … 255: three channels (lightness, red − green,
 * blue − yellow) averaged over a 4 × 4 grid, the mean and standard deviation of each, how much
 * edge there is in four directions, and how much in all.
 */
export function pictureTraits(rgb: Uint8Array): number[] {
  if (rgb.length !== PICTURE_SIDE * PICTURE_SIDE * 3) throw new RangeError(`${rgb.length} bytes`);
  const channels = opponentChannels(rgb);
  return [
    ...channels.flatMap(gridMeans),
    ...channels.flatMap((channel) => [meanOf(channel), deviationOf(channel)]),
    ...edges(channels[0]!),
  ];
}

/** Values of a channel[64 · 64] averaged over a 4 × 4 grid. */
export function gridMeans(channel: Float64Array): number[] {
  const size = PICTURE_SIDE / CELLS;
  const sums = new Float64Array(CELLS * CELLS);
  for (let y = 0; y < PICTURE_SIDE; y++) {
    for (let x = 0; x < PICTURE_SIDE; x++) {
      const cell = Math.floor(y / size) * CELLS + Math.floor(x / size);
      sums[cell]! += channel[y * PICTURE_SIDE + x]! / (size * size);
    }
  }
  return [...sums];
}

/** Lightness of rgb[64 · 64 · 3], 0 … 1. */
export function lightness(rgb: Uint8Array): Float64Array {
  return Float64Array.from({ length: rgb.length / 3 }, (_, pixel) => {
    const [r, g, b] = [rgb[3 * pixel]!, rgb[3 * pixel + 1]!, rgb[3 * pixel + 2]!];
    return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
  });
}

function opponentChannels(rgb: Uint8Array): Float64Array[] {
  const pixels = rgb.length / 3;
  const redGreen = new Float64Array(pixels);
  const blueYellow = new Float64Array(pixels);
  for (let pixel = 0; pixel < pixels; pixel++) {
    const [r, g, b] = [rgb[3 * pixel]!, rgb[3 * pixel + 1]!, rgb[3 * pixel + 2]!];
    redGreen[pixel] = (r - g) / 255;
    blueYellow[pixel] = (b - (r + g) / 2) / 255;
  }
  return [lightness(rgb), redGreen, blueYellow];
}

/** Mean gradient in each of four directions (half turns are the same), and in all. */
function edges(light: Float64Array): number[] {
  const sums = new Float64Array(DIRECTIONS);
  let total = 0;
  for (let y = 1; y < PICTURE_SIDE - 1; y++) {
    for (let x = 1; x < PICTURE_SIDE - 1; x++) {
      const at = y * PICTURE_SIDE + x;
      const dx = light[at + 1]! - light[at - 1]!;
      const dy = light[at + PICTURE_SIDE]! - light[at - PICTURE_SIDE]!;
      const size = Math.hypot(dx, dy);
      const half = (Math.atan2(dy, dx) + 2 * Math.PI) % Math.PI;
      sums[Math.round((half / Math.PI) * DIRECTIONS) % DIRECTIONS]! += size;
      total += size;
    }
  }
  const pixels = (PICTURE_SIDE - 2) ** 2;
  return [...sums.map((sum) => sum / pixels), total / pixels];
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviationOf(values: Float64Array): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}
