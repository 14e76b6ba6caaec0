/**
 * The yardstick: a Socket.IO server that only passes things on: questions and results of the size of
 * a short quiz to everybody, answers to the host. It keeps, checks and computes nothing.
 */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { reportProcess } from './processReport';

const http = createServer();
const io = new Server(http, { serveClient: false, perMessageDeflate: false });
io.on('connection', (socket) => {
  socket.on('join', (_request: unknown, answer: (reply: object) => void) => {
    void socket.join('room');
    answer({ ok: true, seat: 'abcdefgh', title: '부하 시험', phase: 'lobby' });
  });
  socket.on('host', (_request: unknown, answer: (reply: object) => void) => {
    void socket.join('host');
    answer({ ok: true });
  });
  socket.on('answer', (given: unknown, answer: (reply: object) => void) => {
    io.to('host').emit('answer', given);
    answer({ ok: true });
  });
  socket.on('say', (said: { event: string; size: number }, answer: (reply: object) => void) => {
    io.to('room').emit(said.event, { text: 'x'.repeat(said.size) });
    answer({ ok: true });
  });
});
http.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (http.address() as AddressInfo).port }); // listening, so it has a port
});
// Nobody is measuring any more.
process.on('disconnect', () => process.exit(1));

process.on('message', (asked: { kind: string }) => {
  if (asked.kind === 'report') process.send?.(reportProcess(0));
  else process.exit(0);
});
