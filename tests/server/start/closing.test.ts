import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '#tests/server/support/database';
import { TestServer } from '#tests/server/support/testServer';

/** Two requests on one line: when the first is answered, the second has been understood. */
const REQUESTS = [
  'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET /reloads-itself HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
].join('');

describe('a server that closes', () => {
  it('waits for no line that a page keeps open for itself', async () => {
    const database = await openTestDatabase();
    const server = await TestServer.start(database, { next: () => undefined });
    const line = connect(Number(new URL(server.url).port), '127.0.0.1').setEncoding('utf8');
    line.write(REQUESTS);
    const [answer] = (await once(line, 'data')) as [string];
    expect(answer).toContain('200 OK');

    const ended = once(line, 'close');
    await server.running.close();
    await ended;
    await database.close();
  });
});
