import { describe, expect, it } from 'vitest';
import { layoutRadar, outline } from '#app/_figures/radar/layoutRadar';

const ROWS = {
  text: { belief: 0.5, right: 1, of: 2 },
  image: { belief: 1, right: 4, of: 4 },
  audio: { belief: 0, right: 0, of: 3 },
  video: { belief: 0.25, right: 0, of: 0 },
};

describe('the radar', () => {
  it('has text above, image right, audio below and video left', () => {
    const { axes, centre } = layoutRadar(ROWS, 200);
    const [text, image, audio, video] = axes.map(({ end }) => end);
    expect(text?.y).toBeLessThan(centre);
    expect(image?.x).toBeGreaterThan(centre);
    expect(audio?.y).toBeGreaterThan(centre);
    expect(video?.x).toBeLessThan(centre);
  });

  it('puts a share between the middle and the outer ring', () => {
    const { belief, axes, centre } = layoutRadar(ROWS, 200);
    expect(belief[1]).toEqual(axes[1]?.end);
    expect(belief[2]).toEqual({ x: centre, y: centre });
    expect(centre - (belief[0]?.y ?? 0)).toBeCloseTo((centre - (axes[0]?.end.y ?? 0)) / 2);
  });

  it('has no point where nothing was answered', () => {
    expect(layoutRadar(ROWS, 200).truth.map(({ modality }) => modality)).toEqual([
      'text',
      'image',
      'audio',
    ]);
  });

  it('writes an outline as a closed path', () => {
    expect(
      outline([
        { x: 1, y: 2 },
        { x: 3, y: 4 },
      ]),
    ).toBe('M1 2L3 4Z');
  });
});
