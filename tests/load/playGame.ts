import type { Answered, Attached } from '#game/protocol/events';
import { applyPatch, type Patch } from '#game/protocol/patch';
import type { HostView, PlayerView, ScreenView, View } from '#game/room/view';
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

/** As many as a door lets through at once. */
const JOINING_AT_ONCE = 50;

interface Device<V extends View> {
  line: WireClient;
  view: V;
}
type Phone = Device<PlayerView>;

/** A class joins and plays a warm-up and three questions, with a host and a projector looking on. */
export async function playGame(server: MeasuredProcess, players: number): Promise<Measured> {
  const { port } = server;
  const room = await server.ask<{ code: string; cookie: string }>({
    kind: 'open',
    rounds: QUESTIONS + 1,
  });
  const host = await lookOn<HostView>(port, 'host', room);
  const screen = await lookOn<ScreenView>(port, 'screen', room);
  const start = await server.report();
  const began = performance.now();
  const phones = await inTurns(Array.from({ length: players }), JOINING_AT_ONCE, (_, i) =>
    sitDown(port, room.code, i),
  );
  const joinMs = performance.now() - began;
  const joinBytes = phones.reduce((sum, { line }) => sum + line.bytes, 0);
  const afterJoining = await server.report();
  await playQuestion(phones, host);

  for (const { line } of phones) line.bytes = line.messages = 0;
  const warm = await server.report();
  const questions: QuestionCounts[] = [];
  for (let i = 0; i < QUESTIONS; i++) questions.push(await playQuestion(phones, host));
  const end = await server.report();
  const measured = summariseCounts({
    players,
    joinMs,
    joinBytes,
    questions,
    lines: phones.map(({ line }) => line),
    reports: { start, afterJoining, warm, end },
  });
  for (const { line } of [...phones, host, screen]) line.close();
  return measured;
}

async function lookOn<V extends View>(
  port: number,
  as: 'host' | 'screen',
  { code, cookie }: { code: string; cookie: string },
): Promise<Device<V>> {
  const line = await WireClient.connect(port, cookie);
  return follow<V>(line, await line.ask<Answered<Attached>>('attach', { as, code }));
}

async function sitDown(port: number, code: string, i: number): Promise<Phone> {
  const line = await WireClient.connect(port);
  const submission = `join-${i}`;
  const request = { code, nickname: `학생 ${i + 1}`, language: 'ko', cannot: [], submission };
  return follow<PlayerView>(line, await line.ask<Answered<Attached>>('join', request));
}

function follow<V extends View>(line: WireClient, reply: Answered<Attached>): Device<V> {
  if (!reply.ok) throw new Error(reply.refusal);
  const device = { line, view: reply.view as V };
  line.onEvent = (event, data) => {
    if (event === 'change') device.view = applyPatch(device.view, data as Patch) as V;
  };
  return device;
}

/** Briefing, answering and reveal of one question, everybody answering. */
async function playQuestion(phones: Phone[], host: Device<HostView>): Promise<QuestionCounts> {
  const windowMs = answerWindowMs(phones.length);
  while (host.view.phase.kind !== 'briefing') await advance(host);
  await allIn(phones, 'briefing');
  await spread(phones, windowMs / 2, async (phone) => {
    await command(phone, { type: 'reportReady', round: phone.view.work?.round });
  });

  const asked = performance.now();
  await advance(host);
  await allIn(phones, 'answering');
  const questionToAllMs = performance.now() - asked;

  const acknowledgements: number[] = [];
  await spread(phones, windowMs, async (phone) => {
    const { round, cards } = phone.view.work ?? { round: 0, cards: [] };
    const [card] = cards;
    const label = card?.labels[0]?.[0];
    const submission = `answer-${round}`;
    const sent = performance.now();
    await command(phone, { type: 'submitAnswer', round, token: card?.token, label, submission });
    acknowledgements.push(performance.now() - sent);
  });
  // Everybody has answered, so the clock closes the round by itself.
  await allIn(phones, 'reveal');
  await until('the host shows the reveal', () => host.view.phase.kind === 'reveal');
  return { acknowledgements, questionToAllMs };
}

async function advance(host: Device<HostView>): Promise<void> {
  const phase = host.view.phase.number;
  await host.line.ask('command', { type: 'advance', phase });
  await until('the host goes on', () => host.view.phase.number > phase);
}

function allIn(phones: Phone[], kind: View['phase']['kind']): Promise<void> {
  return until(`all in ${kind}`, () => phones.every(({ view }) => view.phase.kind === kind));
}

async function command(phone: Phone, asked: object): Promise<void> {
  const reply = await phone.line.ask<Answered>('command', asked);
  if (!reply.ok) throw new Error(reply.refusal);
  if (reply.change !== undefined) {
    phone.view = applyPatch(phone.view, reply.change) as PlayerView; // a player's patch
  }
}
