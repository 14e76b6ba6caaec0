/**
 * How a prompt came out, as an outline and a sign on a 24 × 24 grid: a disc with a tick, an octagon
 * with a cross, a bucket, three dots. Outlines differ, so that colour is never the only carrier.
 */
export const VERDICT_SHAPES = {
  right: {
    outline: 'M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21z',
    sign: 'M6.5 12.5l3.8 3.8 7.2-8',
  },
  wrong: { outline: 'M8 1.5h8L22.5 8v8L16 22.5H8L1.5 16V8z', sign: 'M8 8l8 8M16 8l-8 8' },
  dropped: { outline: 'M3 4h18l-3 18H6z', sign: 'M12 8v9M8.5 13.5l3.5 3.5 3.5-3.5' },
  silent: {
    outline: 'M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21z',
    sign: 'M7 12h.01M12 12h.01M17 12h.01',
  },
};
