import { describe, expect, it } from 'vitest';
import { type LabelId, MODALITIES } from '#game/deck/deck';
import { type RecordedRound, whatIf } from '#game/gate/live/whatIf';
import { DEFAULT_GATE, PRESETS } from '#game/gate/presets';
import { resumeRandom, seedRandom } from '#game/random';
import { finish } from '#game/slices';
import { aBatch, NAMES, promptsInTurn } from './aGate';

const LABELS = ['a', 'b', 'c'] as LabelId[];
const [A, B] = LABELS as [LabelId, LabelId];
const run = (rounds: RecordedRound[], settings = DEFAULT_GATE) =>
  finish(whatIf(rounds, NAMES, settings, resumeRandom(seedRandom(3))));

/** Everybody answered everything; expert e is right exactly on modality e mod 4. */
function fullyRecorded(rounds: number, experts: number, prompts: number): RecordedRound[] {
  const modalities = promptsInTurn(prompts);
  return Array.from({ length: rounds }, () => ({
    batch: aBatch(modalities, experts),
    labels: modalities.map(() => LABELS),
    truth: modalities.map(() => A),
    answers: Object.fromEntries(
      modalities.map((modality, token) => [
        token,
        Object.fromEntries(
          Array.from({ length: experts }, (_, expert) => [
            expert,
            { [modality === MODALITIES[expert % 4] ? A : B]: 1 } as Record<LabelId, number>,
          ]),
        ),
      ]),
    ),
  }));
}

describe('what if another gate had run', () => {
  it('knows everything when everybody answered everything, and learns on the way', () => {
    const results = run(fullyRecorded(10, 8, 12));
    for (const { counts, calls, knownCalls } of results) {
      expect(counts.unknown).toBe(0);
      expect(knownCalls).toBe(calls);
    }
    const right = results.map(({ counts }) => counts.right);
    expect(right.at(-1)).toBeGreaterThan((right[0] ?? 0) + 3);
  });

  it('asks everybody when it is dense', () => {
    const [first] = run(fullyRecorded(1, 8, 4), PRESETS.dense.settings);
    expect(first?.calls).toBe(8 * 4);
  });

  it('never invents an answer that nobody gave', () => {
    const recorded = fullyRecorded(3, 4, 8).map((round) => ({ ...round, answers: {} }));
    for (const { verdicts, knownCalls } of run(recorded)) {
      expect(knownCalls).toBe(0);
      expect(new Set(verdicts.filter((one) => one !== 'dropped'))).toEqual(new Set(['unknown']));
    }
  });

  it('says right or wrong when the unknown answers cannot change it', () => {
    const settings = { ...PRESETS.random.settings, k: 3, capacityFactor: null };
    const [round] = fullyRecorded(1, 3, 1) as [RecordedRound];
    const withAnswers = (answers: RecordedRound['answers'][number]) =>
      run([{ ...round, answers: { 0: answers } }], settings)[0]?.verdicts[0];
    const says = (label: LabelId) => ({ [label]: 1 }) as Record<LabelId, number>;
    expect(withAnswers({ 0: says(A), 1: says(A) })).toBe('right');
    expect(withAnswers({ 0: says(B), 1: says(B) })).toBe('wrong');
    expect(withAnswers({ 0: says(A), 1: says(B) })).toBe('unknown');
    expect(withAnswers({ 0: says(A) })).toBe('unknown');
  });

  it('says which prompts another gate would have dropped', () => {
    const settings = { ...PRESETS.drop.settings, capacityFactor: 0.25 };
    const [first] = run(fullyRecorded(1, 4, 16), settings);
    expect(first?.counts.dropped).toBe(12);
    expect(first?.verdicts).toHaveLength(16);
  });
});
