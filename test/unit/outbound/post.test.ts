import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPost } from '../../../lambdas/outbound/post';

const NOW = new Date('2026-09-15T10:00:00Z');
let server: Server;
let answer: (response: ServerResponse) => void;
let sent = 0;
beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume();
    request.on('end', () => answer(response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const post = (withinMs = 2_000) =>
  createPost({ targets: 'local', withinMs })(
    { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, headers: {}, body: '{}' },
    NOW,
  );

it('gives the status of the answer, and when to come back', async () => {
  answer = (response) => response.writeHead(503, { 'retry-after': 'Tue, 15 Sep 2026 10:02:00 GMT' }).end('busy');
  expect(await post()).toEqual({ answered: true, status: 503, retryAfterSeconds: 120 });
});

it('does not wait for a receiver that hangs', async () => {
  answer = () => undefined;
  expect(await post(200)).toEqual({ answered: false, error: 'No answer within 0.2 s.' });
});

it('reads no more than the beginning of a body that never ends', async () => {
  answer = (response) => {
    response.writeHead(200);
    const flood = setInterval(() => {
      sent += 64_000;
      response.write(Buffer.alloc(64_000));
    }, 1);
    response.on('close', () => clearInterval(flood));
  };
  expect(await post()).toMatchObject({ answered: true, status: 200 });
  expect(sent).toBeLessThan(5_000_000);
});

it('takes the status for the answer where the body hangs', async () => {
  answer = (response) => response.writeHead(200).write('{');
  expect(await post(200)).toMatchObject({ answered: true, status: 200 });
});

it('says in a sentence why there was no answer', async () => {
  answer = (response) => response.destroy();
  expect(await post()).toEqual({ answered: false, error: 'The receiver broke the connection.' });
  const nowhere = createPost({ targets: 'local' })({ url: 'http://127.0.0.1:1/', headers: {}, body: '' }, NOW);
  expect(await nowhere).toEqual({ answered: false, error: 'Nothing listens at this address.' });
});
