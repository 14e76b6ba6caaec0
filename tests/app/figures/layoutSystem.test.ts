import { describe, expect, it, test } from 'vitest';
import { ICON, layoutSystem } from '#app/_figures/system/layoutSystem';
import { insideOf, structureSentence } from '#app/_figures/system/systemWords';
import { SYSTEMS } from '#game/lesson/systems';
import type { SystemStructure } from '#game/lesson/systemCard';
import { LANGUAGES } from '#game/deck/deck';

const SPARSE: SystemStructure = {
  inputs: ['text'],
  joining: 'single',
  core: 'moe',
  experts: { total: 129, active: 2, shared: 1 },
  outputs: ['text'],
};

describe('the figure of a system', () => {
  test.each(SYSTEMS)('$name stays on its sheet and shows every input and output', (card) => {
    const layout = layoutSystem(card.structure);
    const inside = (x: number, y: number) =>
      x >= 0 && x <= layout.width && y >= 0 && y <= layout.height;
    for (const { x, y } of layout.icons) {
      expect(inside(x - ICON / 2, y - ICON / 2) && inside(x + ICON / 2, y + ICON / 2)).toBe(true);
    }
    for (const { x, y, width, height } of layout.boxes) {
      expect(inside(x, y) && inside(x + width, y + height)).toBe(true);
    }
    for (const { from, to } of layout.lines) {
      expect(inside(from.x, from.y) && inside(to.x, to.y)).toBe(true);
      // An arrow leads onwards, or down to a tool.
      expect(to.x > from.x || to.y > from.y).toBe(true);
    }
    const shown = (side: 'input' | 'output') =>
      layout.icons.filter((icon) => icon.side === side).map(({ modality }) => modality);
    expect(shown('input')).toEqual(card.structure.inputs);
    expect(shown('output')).toEqual(card.structure.outputs);
  });

  test.each(SYSTEMS)('$name has its experts inside a core', (card) => {
    const { boxes, cells } = layoutSystem(card.structure);
    for (const { x, y, radius } of cells) {
      const holds = boxes.some(
        (box) =>
          box.part === 'core' &&
          x - radius >= box.x &&
          x + radius <= box.x + box.width &&
          y - radius >= box.y &&
          y + radius <= box.y + box.height,
      );
      expect(holds).toBe(true);
    }
    expect(cells.length > 0).toBe(card.structure.core === 'moe');
  });

  it('lights as many experts as are active, the shared ones as rings', () => {
    const { cells } = layoutSystem(SPARSE);
    expect(cells).toHaveLength(129);
    expect(cells.filter(({ state }) => state === 'active')).toHaveLength(1);
    expect(cells.filter(({ state }) => state === 'shared')).toHaveLength(1);
  });

  it('lights nobody when the number of experts is not known', () => {
    const { cells } = layoutSystem({ ...SPARSE, experts: null });
    expect(cells.every(({ state }) => state === 'idle')).toBe(true);
    expect(insideOf({ ...SPARSE, experts: null }, 'ko')).toBe('전문가 수 비공개');
  });

  it('ends in a comparison when nothing but a score comes out', () => {
    expect(layoutSystem({ ...SPARSE, outputs: [] }).compare).not.toBeNull();
    expect(layoutSystem(SPARSE).compare).toBeNull();
  });

  it('says in words what it draws', () => {
    expect(structureSentence(SPARSE, 'en')).toBe(
      'Goes in: Text. A single modality goes in. 2 of 129 experts (1 of them always on). Comes out: Text.',
    );
    for (const language of LANGUAGES) {
      for (const { structure } of SYSTEMS) {
        expect(structureSentence(structure, language)).not.toMatch(/undefined|null/);
      }
    }
  });
});
