import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Stands between a client and the engine, and remembers which of its actions were asked for. */
export async function startRecorder(engine: string) {
  const used = new Set<string>();
  const server = createServer((incoming, outgoing) => {
    used.add(String(incoming.headers['x-amz-target']).split('.').at(-1) ?? '');
    const { host: _host, connection: _connection, ...headers } = incoming.headers as Record<string, string>;
    void text(incoming)
      .then(async (body) => {
        const answer = await fetch(engine, { method: 'POST', headers, body });
        outgoing.writeHead(answer.status).end(await answer.text());
      })
      .catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    used,
    async stop(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
