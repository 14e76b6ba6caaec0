/** The simulation's table, for the terminal and for documents. */

import type { MeasuredRound } from '#game/gate/simulation/classRounds';

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

export function printTable(title: string, columns: readonly Column[], form: Form): string {
  const head = ['round', ...columns.map(({ round }) => String(round))];
  const body = LINES.map(({ name, of }) => [name, ...columns.map(({ values }) => of(values))]);
  return printed(title, [head, ...body], form);
}

/** One line for each class: how it began, was in the middle, and ended. */
export function printSummary(
  title: string,
  classes: readonly { name: string; rounds: readonly MeasuredRound[] }[],
  form: Form,
): string {
  const head = [
    'gate',
    'right, first → middle → last round',
    'k random',
    'dropped',
    'load CV (floor)',
    'experts used',
    'on strong modality',
  ];
  const body = classes.flatMap(({ name, rounds }) => {
    const [first, middle, last] = [rounds[0], rounds[(rounds.length >> 1) - 1], rounds.at(-1)];
    if (!first || !middle || !last) return [];
    return [
      [
        name,
        [first, middle, last].map(({ accuracy }) => accuracy.toFixed(2)).join(' → '),
        last.random.toFixed(2),
        share(last.dropped),
        `${last.cv.toFixed(2)} (${last.floor.toFixed(2)})`,
        share(1 - last.idle),
        share(last.specialisation),
      ],
    ];
  });
  return printed(title, [head, ...body], form);
}

export type Form = 'plain' | 'markdown';

/** The first row is the head, the first column the names. */
function printed(title: string, rows: readonly string[][], form: Form): string {
  if (form === 'markdown') {
    const rule = (rows[0] ?? []).map((_, index) => (index === 0 ? '---' : '---:'));
    const lines = [rows[0] ?? [], rule, ...rows.slice(1)].map((row) => `| ${row.join(' | ')} |`);
    return `${title}\n\n${lines.join('\n')}\n`;
  }
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => row[c]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, c) => (c === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[c] ?? 0)))
      .join('  '),
  );
  return `${title}\n${lines.join('\n')}\n`;
}

function share(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
