/**
 * The yardstick: a Socket.IO server that only passes on payloads of the size of a quiz question and
 * a result, with nothing behind it. Argument: port.
 */

import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { reportProcess } from './processReport';

const http = createServer();
const io = new Server(http, { serveClient: false, perMessageDeflate: false });
io.on('connection', (socket) => {
  socket.on('join', (_request: unknown, answer: (reply: object) => void) => {
    void socket.join('room');
    answer({ ok: true, seat: 'abcdefgh', title: '부하 시험', phase: 'lobby' });
  });
  socket.on('answer', (_answer: unknown, answer: (reply: object) => void) => answer({ ok: true }));
  socket.on('say', (said: { event: string; size: number }, answer: (reply: object) => void) => {
    io.to('room').emit(said.event, { text: 'x'.repeat(said.size) });
    answer({ ok: true });
  });
});
http.listen(Number(process.argv[2]), '127.0.0.1', () => process.send?.('ready'));

process.on('message', (asked: { kind: string }) => {
  if (asked.kind === 'report') process.send?.(reportProcess(0));
  else process.exit(0);
});
