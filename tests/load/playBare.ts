import {
  answerWindowMs,
  type Measured,
  QUESTIONS,
  type QuestionCounts,
  summariseCounts,
} from './measured';
import type { MeasuredProcess } from './measuredProcess';
import { inTurns, spread, until } from './pacing';
import { WireClient } from './wireClient';

const JOINING_AT_ONCE = 50;
/** Bytes of a question and of a result, as short as a quiz can make them. */
const QUESTION_BYTES = 200;
const RESULT_BYTES = 160;

/** The same class at the yardstick: a question to all, an answer each, a result to all. */
export async function playBare(server: MeasuredProcess, players: number): Promise<Measured> {
  const { port } = server;
  const host = await WireClient.connect(port);
  await host.ask('host', {});
  const start = await server.report();
  const began = performance.now();
  const phones = await inTurns(Array.from({ length: players }), JOINING_AT_ONCE, async (_, i) => {
    const line = await WireClient.connect(port);
    await line.ask('join', { code: '123456', nickname: `학생 ${i + 1}` });
    return line;
  });
  const joinMs = performance.now() - began;
  const joinBytes = phones.reduce((sum, line) => sum + line.bytes, 0);
  const afterJoining = await server.report();
  await playQuestion(phones, host);

  for (const line of phones) line.bytes = line.messages = 0;
  const warm = await server.report();
  const questions: QuestionCounts[] = [];
  for (let i = 0; i < QUESTIONS; i++) questions.push(await playQuestion(phones, host));
  const end = await server.report();
  const reports = { start, afterJoining, warm, end };
  const measured = summariseCounts({
    players,
    joinMs,
    joinBytes,
    questions,
    lines: phones,
    reports,
  });
  for (const line of [...phones, host]) line.close();
  return measured;
}

async function playQuestion(phones: WireClient[], host: WireClient): Promise<QuestionCounts> {
  const asked = performance.now();
  await sayToAll(phones, host, 'question', QUESTION_BYTES);
  const questionToAllMs = performance.now() - asked;
  const acknowledgements: number[] = [];
  await spread(phones, answerWindowMs(phones.length), async (line) => {
    const sent = performance.now();
    await line.ask('answer', { round: 1, token: 0, label: 'octopus', submission: 'answer-1' });
    acknowledgements.push(performance.now() - sent);
  });
  await sayToAll(phones, host, 'result', RESULT_BYTES);
  return { acknowledgements, questionToAllMs };
}

async function sayToAll(
  phones: WireClient[],
  host: WireClient,
  event: string,
  size: number,
): Promise<void> {
  let heard = 0;
  for (const line of phones) line.onEvent = () => heard++;
  await host.ask('say', { event, size });
  await until(`all heard the ${event}`, () => heard === phones.length);
}
