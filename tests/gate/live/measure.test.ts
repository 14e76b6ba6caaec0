import { describe, expect, it } from 'vitest';
import { CLIP_TRAITS, clipTraits } from '#game/gate/live/measure/clip';
import { powerSpectrum } from '#game/gate/live/measure/fourier';
import { PICTURE_SIDE, PICTURE_TRAITS, pictureTraits } from '#game/gate/live/measure/picture';
import { projectTraits } from '#game/gate/live/measure/project';
import { SOUND_RATE, SOUND_TRAITS, soundTraits } from '#game/gate/live/measure/sound';
import { writingTraits } from '#game/gate/live/measure/writing';
import { resumeRandom, seedRandom } from '#game/random';

const random = resumeRandom(seedRandom(2));

function tone(hertz: number, seconds = 1): Float32Array {
  return Float32Array.from({ length: seconds * SOUND_RATE }, (_, i) =>
    Math.sin((2 * Math.PI * hertz * i) / SOUND_RATE),
  );
}

function picture(colour: (x: number, y: number) => number[]): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: PICTURE_SIDE * PICTURE_SIDE }, (_, i) =>
      colour(i % PICTURE_SIDE, Math.floor(i / PICTURE_SIDE)),
    ).flat(),
  );
}

const likeness = (one: number[], other: number[]): number =>
  one.reduce((sum, value, i) => sum + value * other[i]!, 0);

describe('measuring sound', () => {
  it('transforms as the definition of the Fourier transform says', () => {
    const samples = Array.from({ length: 16 }, () => random.normal());
    const power = powerSpectrum(samples);
    for (let bin = 0; bin <= 8; bin++) {
      const part = (wave: (angle: number) => number): number =>
        samples.reduce((sum, one, i) => sum + one * wave((2 * Math.PI * bin * i) / 16), 0);
      expect(power[bin]).toBeCloseTo(part(Math.cos) ** 2 + part(Math.sin) ** 2);
    }
    expect(() => powerSpectrum([1, 2, 3])).toThrow();
  });

  it('finds a tone in the band that it is in, the higher the later', () => {
    const loudest = [100, 300, 1000, 3000, 6000].map((hertz) => {
      const bands = soundTraits(tone(hertz)).slice(0, 24);
      return bands.indexOf(Math.max(...bands));
    });
    expect(loudest).toEqual([...loudest].sort((a, b) => a - b));
    expect(new Set(loudest).size).toBe(5);
  });

  it('has numbers for silence, and for less than a moment', () => {
    const silence = soundTraits(new Float32Array(SOUND_RATE));
    expect(silence).toHaveLength(SOUND_TRAITS);
    expect(silence.every(Number.isFinite)).toBe(true);
    expect(soundTraits(new Float32Array(10))).toEqual(Array(SOUND_TRAITS).fill(0));
  });

  it('hears change', () => {
    const steady = soundTraits(tone(440));
    const beating = soundTraits(tone(440).map((v, i) => (i % 4000 < 2000 ? v : 0)));
    const change = (traits: number[]): number => traits.slice(48).reduce((a, b) => a + b);
    expect(change(beating)).toBeGreaterThan(5 * change(steady));
  });
});

describe('measuring pictures and clips', () => {
  it('sees where it is light, which colour it is, and how edges run', () => {
    const lightAbove = pictureTraits(picture((_, y) => (y < 32 ? [255, 255, 255] : [0, 0, 0])));
    expect(lightAbove).toHaveLength(PICTURE_TRAITS);
    expect(lightAbove.slice(0, 8)).toEqual(Array(8).fill(expect.closeTo(1)));
    expect(lightAbove.slice(8, 16)).toEqual(Array(8).fill(expect.closeTo(0)));
    const red = pictureTraits(picture(() => [255, 0, 0]));
    expect(red[16]).toBeCloseTo(1);
    expect(red[32]).toBeCloseTo(-0.5);
    const edges = (traits: number[]): number[] => traits.slice(54, 58);
    const stripes = (across: boolean) =>
      pictureTraits(picture((x, y) => ((across ? y : x) % 8 < 4 ? [255, 255, 255] : [0, 0, 0])));
    expect(edges(stripes(false)).indexOf(Math.max(...edges(stripes(false))))).toBe(0);
    expect(edges(stripes(true)).indexOf(Math.max(...edges(stripes(true))))).toBe(2);
    expect(() => pictureTraits(new Uint8Array(5))).toThrow();
  });

  it('sees motion and where it is', () => {
    const dot = (at: number) =>
      picture((x, y) => (y < 16 && x >= at && x < at + 8 ? [255, 255, 255] : [0, 0, 0]));
    const still = clipTraits([dot(0), dot(0), dot(0)], new Float32Array(0));
    const moving = clipTraits([dot(0), dot(4), dot(8)], new Float32Array(0));
    expect(still).toHaveLength(CLIP_TRAITS);
    const motion = (traits: number[]): number[] => traits.slice(-18);
    expect(motion(still)).toEqual(Array(18).fill(0));
    expect(motion(moving)[0]).toBeGreaterThan(0);
    expect(motion(moving)[15]).toBe(0);
    expect(clipTraits([dot(0)], tone(440))).toHaveLength(CLIP_TRAITS);
    expect(() => clipTraits([], tone(440))).toThrow();
  });
});

describe('measuring words', () => {
  it('finds kin in Korean as in English', () => {
    const kin = likeness(writingTraits('바다에 갔다'), writingTraits('바다로 간다'));
    const strangers = likeness(writingTraits('바다에 갔다'), writingTraits('피아노 소리'));
    expect(kin).toBeGreaterThan(strangers + 0.2);
    const english = likeness(writingTraits('singing birds'), writingTraits('a bird sings'));
    expect(english).toBeGreaterThan(
      likeness(writingTraits('singing birds'), writingTraits('prime number')) + 0.2,
    );
  });

  it('does not mind capitals, spaces and how Hangul was typed', () => {
    const one = writingTraits('  한글  Words ');
    expect(writingTraits('한글 words'.normalize('NFD'))).toEqual(one);
    expect(likeness(one, one)).toBeCloseTo(1);
    expect(writingTraits('').every((trait) => trait === 0)).toBe(true);
  });
});

describe('projecting traits', () => {
  const traits = Array.from({ length: 30 }, () => {
    const [loud, high] = [random.normal(), random.normal()];
    return {
      audio: Array.from({ length: 20 }, (_, i) => (i < 15 ? loud : high) + 0.1 * random.normal()),
    };
  });

  it('gives numbers of mean 0 and deviation 1 that have nothing to do with each other', () => {
    const measured = projectTraits(traits);
    const column = (c: number): number[] => measured.map((row) => row[c]!);
    for (const c of [6, 7, 8]) {
      expect(Math.abs(column(c).reduce((a, b) => a + b)) / 30).toBeLessThan(0.01);
      expect(likeness(column(c), column(c)) / 30).toBeCloseTo(1, 1);
    }
    expect(Math.abs(likeness(column(6), column(7))) / 30).toBeLessThan(0.02);
    expect(
      measured.every((row) => row.length === 12 && row.slice(0, 6).every((v) => v === 0)),
    ).toBe(true);
    const loudness = traits.map(({ audio }) => audio[0]!);
    expect(Math.abs(likeness(column(6), loudness)) / 30).toBeGreaterThan(0.7);
  });

  it('is the same every time, and leaves out what a few prompts cannot show', () => {
    expect(projectTraits(traits)).toEqual(projectTraits(traits));
    expect(projectTraits([{ audio: [1, 2] }])).toEqual([Array(12).fill(0)]);
    const [one = [], other = [], none] = projectTraits([{ text: [1, 5] }, { text: [2, 7] }, {}]);
    expect(Math.abs(one[0] ?? 0)).toBeCloseTo(1);
    expect(other).toEqual(one.map((value) => (value === 0 ? 0 : -value)));
    expect([one[1], one[2]]).toEqual([0, 0]);
    expect(none).toEqual(Array(12).fill(0));
    expect(() => projectTraits([{ text: [1] }, { text: [1, 2] }])).toThrow('unequal');
  });
});
