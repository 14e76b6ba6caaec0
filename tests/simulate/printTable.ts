/** The simulation's table, for the terminal and for documents. */

import type { MeasuredRound } from './playClass';

export interface Column {
  round: number;
  values: MeasuredRound;
}

interface Line {
  name: string;
  of: (round: MeasuredRound) => string;
}

const LINES: Line[] = [
  { name: 'right: model', of: (round) => share(round.accuracy) },
  { name: 'right: dense, majority of all', of: (round) => share(round.dense) },
  { name: 'right: k random experts', of: (round) => share(round.random) },
  { name: 'load CV', of: (round) => round.cv.toFixed(2) },
  { name: 'load CV, fair random floor', of: (round) => round.floor.toFixed(2) },
  { name: 'MaxVio', of: (round) => round.maxViolation.toFixed(2) },
  { name: 'prompts dropped', of: (round) => share(round.dropped) },
  { name: 'calls without room', of: (round) => share(round.droppedAssignments) },
  { name: 'calls without room, floor', of: (round) => share(round.droppedFloor) },
  { name: 'calls on the strong modality', of: (round) => share(round.specialisation) },
  { name: 'I(modality; expert) / H above chance', of: (round) => round.information.toFixed(2) },
  { name: 'error of the gate’s beliefs', of: (round) => round.beliefError.toFixed(2) },
  { name: 'idle experts', of: (round) => share(round.idle) },
];

/** The rounds of `shown` (1-based) that were played. */
export function columnsOf(rounds: readonly MeasuredRound[], shown: readonly number[]): Column[] {
  return shown.flatMap((round) => {
    const values = rounds[round - 1];
    return values === undefined ? [] : [{ round, values }];
  });
}

export function printTable(
  title: string,
  columns: readonly Column[],
  form: 'plain' | 'markdown',
): string {
  const head = ['round', ...columns.map(({ round }) => String(round))];
  const body = LINES.map(({ name, of }) => [name, ...columns.map(({ values }) => of(values))]);
  if (form === 'markdown') {
    const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
    const rows = [head, rule, ...body].map((row) => `| ${row.join(' | ')} |`);
    return `${title}\n\n${rows.join('\n')}\n`;
  }
  const rows = [head, ...body].map(([name = '', ...cells]) =>
    [name.padEnd(38), ...cells.map((cell) => cell.padStart(7))].join(''),
  );
  return `${title}\n${rows.join('\n')}\n`;
}

function share(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
