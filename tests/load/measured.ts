import type { ProcessReport } from './processReport';
import type { WireClient } from './wireClient';

export const QUESTIONS = 3;

/** A class answers over this time: 300 answers a second. */
export function answerWindowMs(players: number): number {
  return Math.max(1_000, (players / 300) * 1_000);
}

export interface QuestionCounts {
  /** Milliseconds from sending an answer to its acknowledgement. */
  acknowledgements: number[];
  /** From the host's "next" to the last phone that shows it. */
  questionToAllMs: number;
}

export interface Counts {
  players: number;
  joinMs: number;
  joinBytes: number;
  questions: QuestionCounts[];
  lines: Pick<WireClient, 'bytes' | 'messages'>[];
  reports: Record<'start' | 'afterJoining' | 'warm' | 'end', ProcessReport>;
}

/** What one server came to at one size. */
export interface Measured {
  players: number;
  joinsPerSecond: number;
  cpuPerJoinMs: number;
  bytesToJoin: number;
  messagesPerQuestion: number;
  bytesPerQuestion: number;
  ackP50Ms: number;
  ackP99Ms: number;
  questionToAllMs: number;
  cpuPerQuestionMs: number;
  commitsPerQuestion: number;
  memoryMb: number;
}

export function summariseCounts(counts: Counts): Measured {
  const { players, questions, lines, reports } = counts;
  const perQuestion = players * questions.length;
  const sum = (pick: (line: (typeof lines)[number]) => number): number =>
    lines.reduce((total, line) => total + pick(line), 0);
  const acknowledgements = questions
    .flatMap((question) => question.acknowledgements)
    .sort((one, other) => one - other);
  const quantile = (share: number): number =>
    acknowledgements[Math.floor(share * (acknowledgements.length - 1))] ?? 0;
  return {
    players,
    joinsPerSecond: (1_000 * players) / counts.joinMs,
    cpuPerJoinMs: (reports.afterJoining.cpuMs - reports.start.cpuMs) / players,
    bytesToJoin: counts.joinBytes / players,
    messagesPerQuestion: sum((line) => line.messages) / perQuestion,
    bytesPerQuestion: sum((line) => line.bytes) / perQuestion,
    ackP50Ms: quantile(0.5),
    ackP99Ms: quantile(0.99),
    questionToAllMs: Math.max(...questions.map((question) => question.questionToAllMs)),
    cpuPerQuestionMs: (reports.end.cpuMs - reports.warm.cpuMs) / perQuestion,
    commitsPerQuestion: (reports.end.commits - reports.warm.commits) / questions.length,
    memoryMb: reports.end.memoryMb,
  };
}

/** Each figure's median over several classes. */
export function medianOf(classes: readonly Measured[]): Measured {
  const [first] = classes;
  if (first === undefined) throw new Error('nothing was measured');
  const median = { ...first };
  for (const key of Object.keys(first) as (keyof Measured)[]) {
    const sorted = classes.map((one) => one[key]).sort((one, other) => one - other);
    median[key] = sorted[Math.floor(sorted.length / 2)] ?? first[key];
  }
  return median;
}
