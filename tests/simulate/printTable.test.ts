import { describe, expect, it } from 'vitest';
import { standardRounds } from './averageRounds';
import { columnsOf, printSummary, printTable } from './printTable';

describe('the simulation', () => {
  const rounds = standardRounds(8, {}, 2, { rounds: 3 });

  it('is the same every time it is asked for', () => {
    expect(standardRounds(8, {}, 2, { rounds: 3 })).toEqual(rounds);
  });

  it('prints the rounds that were played, for people and for documents', () => {
    const columns = columnsOf(rounds, [1, 3, 5]);
    expect(columns.map(({ round }) => round)).toEqual([1, 3]);
    const plain = printTable('A class', columns, 'plain').split('\n');
    expect(plain[0]).toBe('A class');
    expect(plain[1]).toMatch(/^round +1 +3$/u);
    const markdown = printTable('A class', columns, 'markdown');
    expect(markdown).toContain('| round | 1 | 3 |\n| --- | ---: | ---: |\n');
    expect(markdown.match(/^\| /gmu)).toHaveLength(2 + 13);
  });

  it('prints one line for each gate in a summary', () => {
    const summary = printSummary('Gates', [{ name: 'default', rounds }], 'markdown');
    expect(summary.split('\n').filter((line) => line.startsWith('| default'))).toHaveLength(1);
  });
});
