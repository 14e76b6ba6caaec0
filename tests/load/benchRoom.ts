/**
 * `npm run bench:room [players …]`: what a room costs, beside a bare Socket.IO relay in the same
 * run. Both are measured from outside, in processes of their own, over real sockets; ours with its
 * database on disk.
 */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Measured, medianOf } from './measured';
import { MeasuredProcess } from './measuredProcess';
import { playBare } from './playBare';
import { playGame } from './playGame';

const USUAL_SIZES = [30, 300, 1_000];

interface Goal {
  name: string;
  of: (ours: Measured, bare: Measured) => number;
  bare: (bare: Measured) => number | null;
  unit: string;
  /** The value to reach; absent: only shown. */
  atMost?: (players: number) => number;
  atLeast?: (players: number) => number;
}

/** What is promised, from measurements of other products on the same kind of machine. */
const GOALS: Goal[] = [
  {
    name: 'messages down per phone and question',
    unit: '',
    of: (ours) => ours.messagesPerQuestion,
    bare: (bare) => bare.messagesPerQuestion,
    atMost: () => 5,
  },
  {
    name: 'bytes down per phone and question',
    unit: 'B',
    of: (ours) => ours.bytesPerQuestion,
    bare: (bare) => bare.bytesPerQuestion,
    atMost: () => 1_100,
  },
  {
    name: 'bytes down to join',
    unit: 'B',
    of: (ours) => ours.bytesToJoin,
    bare: (bare) => bare.bytesToJoin,
    atMost: () => 900,
  },
  {
    name: 'joins per second, of bare',
    unit: '×',
    of: (ours, bare) => ours.joinsPerSecond / bare.joinsPerSecond,
    bare: () => 1,
    atLeast: () => 0.6,
  },
  {
    name: 'joins per second',
    unit: '/s',
    of: (ours) => ours.joinsPerSecond,
    bare: (bare) => bare.joinsPerSecond,
  },
  {
    name: 'answer acknowledged, p50',
    unit: 'ms',
    of: (ours) => ours.ackP50Ms,
    bare: (bare) => bare.ackP50Ms,
  },
  {
    name: 'answer acknowledged, p99',
    unit: 'ms',
    of: (ours) => ours.ackP99Ms,
    bare: (bare) => bare.ackP99Ms,
    atMost: (players) => (players <= 300 ? 25 : 50),
  },
  {
    name: 'next question on the last phone',
    unit: 'ms',
    of: (ours) => ours.questionToAllMs,
    bare: (bare) => bare.questionToAllMs,
  },
  {
    name: 'server CPU per player and question, of bare',
    unit: '×',
    of: (ours, bare) => ours.cpuPerQuestionMs / bare.cpuPerQuestionMs,
    bare: () => 1,
    atMost: () => 2.5,
  },
  {
    name: 'server CPU per player and question',
    unit: 'ms',
    of: (ours) => ours.cpuPerQuestionMs,
    bare: (bare) => bare.cpuPerQuestionMs,
  },
  {
    name: 'server CPU per join',
    unit: 'ms',
    of: (ours) => ours.cpuPerJoinMs,
    bare: (bare) => bare.cpuPerJoinMs,
  },
  {
    name: 'database transactions per question',
    unit: '',
    of: (ours) => ours.commitsPerQuestion,
    bare: () => null,
  },
  {
    name: 'memory of the server',
    unit: 'MB',
    of: (ours) => ours.memoryMb,
    bare: (bare) => bare.memoryMb,
  },
];

/** A few players are one burst and a handful of answers: they play several times, and the median counts. */
const LEAST_COUNTED = 150;

/** Played first and not counted: a server that has just started runs code that is not compiled yet. */
const WARM_UP = 150;

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : USUAL_SIZES;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mixperts-bench-'));
const game = await MeasuredProcess.start('gameServer.ts', path.join(folder, 'database'));
const relay = await MeasuredProcess.start('bareServer.ts');
let missed = 0;
try {
  for (let i = 0; i < 2; i++) {
    await playGame(game, WARM_UP);
    await playBare(relay, WARM_UP);
  }
  for (const players of sizes) {
    const ours: Measured[] = [];
    const bare: Measured[] = [];
    for (let counted = 0; counted < LEAST_COUNTED; counted += players) {
      ours.push(await playGame(game, players));
      bare.push(await playBare(relay, players));
    }
    missed += report(players, medianOf(ours), medianOf(bare));
  }
  await game.stop();
  await relay.stop();
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
process.exit(missed === 0 ? 0 : 1);

/** Prints a table and returns how many goals were missed. */
function report(players: number, ours: Measured, bare: Measured): number {
  let misses = 0;
  console.log(`\n${players} players`);
  for (const goal of GOALS) {
    const value = goal.of(ours, bare);
    const most = goal.atMost?.(players);
    const least = goal.atLeast?.(players);
    const isMissed = (most !== undefined && value > most) || (least !== undefined && value < least);
    const target = most !== undefined ? `≤ ${most}` : least !== undefined ? `≥ ${least}` : '';
    const verdict = target === '' ? '' : isMissed ? 'MISSED' : 'ok';
    const yardstick = goal.bare(bare);
    console.log(
      `  ${goal.name.padEnd(44)} ${shown(value, goal.unit).padStart(12)}` +
        ` ${(yardstick === null ? '' : `bare ${shown(yardstick, goal.unit)}`).padStart(18)}` +
        ` ${target.padStart(9)} ${verdict}`,
    );
    if (isMissed) misses++;
  }
  return misses;
}

function shown(value: number, unit: string): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`;
}
