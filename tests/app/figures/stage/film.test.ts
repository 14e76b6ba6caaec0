import { describe, expect, it } from 'vitest';
import { makeFilm } from '#app/_figures/stage/film';
import { contains, overlaps } from '#app/_figures/stage/geometry';
import type { Rect } from '#app/_figures/stage/geometry';
import { layoutStage } from '#app/_figures/stage/layoutStage';
import { stageFacts } from '#app/_figures/stage/stageFacts';
import {
  DISPATCH_BUDGET_MS,
  planDispatch,
  planReturn,
  RETURN_BUDGET_MS,
} from '#app/_figures/stage/timeline';
import type { ScreenViewOptions } from '#tests/support/screenViews';
import { aScreenView } from '#tests/support/screenViews';

const SIZE = { width: 1280, height: 560 };
const CROWDED: ScreenViewOptions = { experts: 8, tokens: 30, k: 1, capacityFactor: 1, collapse: 2 };

function filmOf(options: ScreenViewOptions) {
  const view = aScreenView(options);
  const facts = stageFacts(view, 'ko');
  const layout = layoutStage({ ...view, overflow: view.act?.gate.overflow ?? 'drop' }, SIZE);
  const timeline =
    view.phase.kind === 'reveal'
      ? planReturn(layout.flows, view.round?.returns ?? [])
      : planDispatch(layout.flows);
  return { view, facts, layout, timeline, film: makeFilm(layout, facts, timeline) };
}

/** Every tenth of a second of a film. */
function moments(durationMs: number): number[] {
  return Array.from({ length: Math.ceil(durationMs / 100) + 1 }, (_, index) => index * 100);
}

describe('the film of a dispatch', () => {
  it.each([
    { experts: 4 },
    { experts: 30 },
    { experts: 100, k: 4 },
    { experts: 2000, tokens: 200 },
  ])('is over before the briefing is, with $experts experts', (options) => {
    const { timeline } = filmOf(options);
    expect(timeline.durationMs).toBeLessThanOrEqual(DISPATCH_BUDGET_MS + 1e-6);
    for (const move of timeline.moves) {
      expect(move.leaveAt).toBeLessThanOrEqual(move.gateAt);
      expect(move.gateAt).toBeLessThanOrEqual(move.arriveAt);
      expect(move.arriveAt).toBeLessThanOrEqual(move.restAt);
      expect(move.restAt).toBeLessThanOrEqual(timeline.durationMs + 1e-6);
    }
  });

  it('moves every flow exactly once, in the order in which the gate tried', () => {
    const { timeline, layout } = filmOf({ experts: 30 });
    expect(timeline.moves.map((move) => move.flow).toSorted((a, b) => a - b)).toEqual(
      layout.flows.map((_, index) => index),
    );
    const streamed = timeline.moves.filter(
      (move) => layout.flows[move.flow]?.token !== timeline.spotlight?.token,
    );
    const starts = streamed.toSorted((a, b) => a.flow - b.flow).map((move) => move.leaveAt);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('follows one prompt slowly first, one that found room everywhere', () => {
    const { timeline, layout } = filmOf(CROWDED);
    const token = timeline.spotlight?.token;
    expect(layout.flows.filter((flow) => flow.token === token).map((flow) => flow.fate)).toEqual([
      'kept',
    ]);
  });

  it('fills the slots one by one and shows all of them in its last picture', () => {
    const { film, facts, timeline } = filmOf({ experts: 30 });
    for (const expert of facts.experts) {
      let before = 0;
      for (const at of moments(timeline.durationMs)) {
        const now = film.arrived(expert.expert, at).filter(Boolean).length;
        expect(now).toBeGreaterThanOrEqual(before);
        before = now;
      }
      expect(before).toBe(expert.load);
      expect(film.arrived(expert.expert, 0).some(Boolean)).toBe(false);
    }
  });

  it('never lets overflow into a full expert, and lays it into the tray', () => {
    const { film, layout, timeline, facts } = filmOf(CROWDED);
    const fallen = layout.flows.flatMap((flow, index) => (flow.fate === 'fell' ? [index] : []));
    expect(fallen.length).toBeGreaterThan(5);
    for (const index of fallen) {
      const flow = layout.flows[index]!;
      const box = layout.grid.boxes.find((each) => each.expert === flow.expert) as Rect;
      const core = { x: box.x + 2, y: box.y + 2, width: box.width - 4, height: box.height - 4 };
      const move = timeline.moves.find((each) => each.flow === index)!;
      // Until it bounces off; then it falls past whatever lies below.
      for (const at of moments(move.arriveAt)) {
        const { x, y } = film.marker(index, Math.min(at, move.arriveAt))!;
        expect(overlaps(core, { x, y, width: 0, height: 0 })).toBe(false);
      }
      const last = film.marker(index, timeline.durationMs)!;
      expect(contains(layout.dropped!, { x: last.x, y: last.y, width: 0, height: 0 })).toBe(true);
      expect(last.alpha).toBe(1);
    }
    expect(film.lost(0)).toEqual({ calls: 0, prompts: 0 });
    expect(film.lost(timeline.durationMs)).toEqual(facts.dropped);
    expect(facts.dropped.calls).toBe(fallen.length);
  });

  it('shows a full expert refusing at the moment something bounces off it', () => {
    const { film, layout, timeline } = filmOf(CROWDED);
    const index = layout.flows.findIndex((flow) => flow.fate === 'fell');
    const move = timeline.moves.find((each) => each.flow === index)!;
    const { expert } = layout.flows[index]!;
    expect(film.isRefusing(expert, move.arriveAt + 1)).toBe(true);
    expect(film.isRefusing(expert, 0)).toBe(false);
    expect(film.isRefusing(expert, timeline.durationMs + 1_000)).toBe(false);
  });

  it('draws no line for what was not kept once it has fallen', () => {
    const { film, layout, timeline } = filmOf(CROWDED);
    layout.lines.forEach((line, index) => {
      expect(film.line(line, index, timeline.durationMs + 1)).toBe(line.kept ? 'faint' : 'hidden');
      expect(film.line(line, index, 0)).toBe('hidden');
    });
  });
});

describe('the film of a return', () => {
  it('is over within its time and brings back every answer', () => {
    const { timeline, view } = filmOf({ experts: 30, phase: 'reveal' });
    expect(timeline.durationMs).toBeLessThanOrEqual(RETURN_BUDGET_MS + 1e-6);
    expect(timeline.moves).toHaveLength(view.round?.returns.length ?? 0);
  });

  it('keeps every verdict back until the last answer of its prompt has come', () => {
    const { film, facts, timeline, layout } = filmOf({ experts: 30, phase: 'reveal' });
    for (const token of facts.tokens.filter((each) => each.calls > 0)) {
      const last = Math.max(
        ...timeline.moves
          .filter((move) => layout.flows[move.flow]?.token === token.token)
          .map((move) => move.restAt),
      );
      expect(film.verdict(token.token, token.verdict, last - 1)).toBe('none');
      expect(film.verdict(token.token, token.verdict, last)).toBe(token.verdict);
    }
  });

  it('follows a prompt on which experts were not of one mind', () => {
    const { timeline, view } = filmOf({ experts: 30, phase: 'reveal' });
    const labels = (view.round?.returns ?? [])
      .filter(([token]) => token === timeline.spotlight?.token)
      .map(([, , label]) => label);
    expect(new Set(labels).size).toBeGreaterThan(1);
  });

  it('keeps fallen prompts in the tray', () => {
    const { film, layout, timeline } = filmOf({ ...CROWDED, phase: 'reveal' });
    const index = layout.flows.findIndex((flow) => flow.fate === 'fell');
    expect(film.marker(index, 0)).toEqual(film.marker(index, timeline.durationMs));
  });
});
