import { randomBytes } from 'node:crypto';
import http from 'node:http';
import type { Socket } from 'node:net';
import { lengthen } from '#game/protocol/shortKeys';
import { constants, inflateRawSync } from 'node:zlib';

/** RSV1: the payload of this frame is deflated (RFC 7692). */
const COMPRESSED = 0x40;
/** What RFC 7692 §7.2.2 has the receiver put back. */
const DEFLATE_TAIL = Buffer.from([0, 0, 0xff, 0xff]);

/**
 * A phone's line as cheap as possible: WebSocket and Socket.IO by hand, so that a thousand of them
 * cost the measuring side little and every byte that comes down is counted.
 */
export class WireClient {
  /** Payload bytes and messages that came down, without heartbeats. */
  bytes = 0;
  messages = 0;
  onEvent: (event: string, data: unknown) => void = () => {};
  readonly #socket: Socket;
  readonly #answers = new Map<number, (reply: unknown) => void>();
  #rest: Buffer = Buffer.alloc(0);
  #asked = 0;
  #onReady: () => void = () => {};

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (chunk: Buffer) => this.#read(chunk));
    socket.on('error', () => {});
  }

  /** Resolves when the server has accepted the connection to the game. */
  static async connect(port: number, cookie?: string): Promise<WireClient> {
    const request = http.request({
      port,
      host: '127.0.0.1',
      agent: false,
      path: '/socket.io/?EIO=4&transport=websocket',
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': randomBytes(16).toString('base64'),
        // What every browser offers; counted is what crosses the wire.
        'sec-websocket-extensions': 'permessage-deflate; client_max_window_bits',
        ...(cookie !== undefined && { cookie }),
      },
    });
    request.end();
    const client = await new Promise<WireClient>((resolve, reject) => {
      request.on('upgrade', (_, socket, head) => {
        const made = new WireClient(socket);
        made.#read(head);
        resolve(made);
      });
      request.on('error', reject);
    });
    await new Promise<void>((resolve) => {
      client.#onReady = resolve;
      client.#send('40{"keys":"short"}');
    });
    return client;
  }

  ask<Reply>(event: string, data: unknown): Promise<Reply> {
    const id = this.#asked++;
    return new Promise((resolve) => {
      this.#answers.set(id, resolve as (reply: unknown) => void);
      this.#send(`42${id}${JSON.stringify([event, data])}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  /** One masked text frame; masking with zeros is legal and costs nothing. */
  #send(text: string): void {
    const payload = Buffer.from(text);
    const { length } = payload;
    if (length > 65_535) throw new Error('too long for a phone');
    const header =
      length < 126
        ? Buffer.from([0x81, 0x80 | length, 0, 0, 0, 0])
        : Buffer.from([0x81, 0x80 | 126, length >> 8, length & 255, 0, 0, 0, 0]);
    this.#socket.write(Buffer.concat([header, payload]));
  }

  #read(chunk: Buffer): void {
    let data = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    for (;;) {
      if (data.length < 2) break;
      const short = (data[1] ?? 0) & 127;
      const headerLength = short === 126 ? 4 : short === 127 ? 10 : 2;
      if (data.length < headerLength) break;
      const length =
        short === 126
          ? data.readUInt16BE(2)
          : short === 127
            ? Number(data.readBigUInt64BE(2))
            : short;
      if (data.length < headerLength + length) break;
      const opcode = (data[0] ?? 0) & 15;
      const payload = data.subarray(headerLength, headerLength + length);
      if (opcode === 1) this.#receive(payload, ((data[0] ?? 0) & COMPRESSED) !== 0);
      data = data.subarray(headerLength + length);
    }
    this.#rest = data;
  }

  #receive(payload: Buffer, isCompressed: boolean): void {
    const text = isCompressed
      ? inflateRawSync(Buffer.concat([payload, DEFLATE_TAIL]), {
          finishFlush: constants.Z_SYNC_FLUSH,
        }).toString()
      : payload.toString();
    if (text === '2') return this.#send('3');
    this.bytes += payload.length;
    this.messages += 1;
    if (text.startsWith('40')) return this.#onReady();
    const [, kind, id = '', json = ''] = /^4([23])(\d*)(.*)$/s.exec(text) ?? [];
    if (kind === undefined) return;
    const values = JSON.parse(json) as unknown[];
    if (kind === '2') return this.onEvent(String(values[0]), lengthen(values[1]));
    this.#answers.get(Number(id))?.(lengthen(values[0]));
    this.#answers.delete(Number(id));
  }
}
