import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDocumentClient } from '../../lambdas/data/client';
import { createMeter } from '../../lambdas/data/meter';
import { TableAccess } from '../../lambdas/data/table-access';

/** A Lambda has fifteen seconds; a request must have failed before, or nobody is told why. */
const WITHIN_MS = 15_000;

let server: Server;
let tries = 0;

beforeAll(async () => {
  server = createServer(() => {
    tries += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test(
  'a table that takes requests and never answers is given up after three tries, before the Lambda ends',
  async () => {
    const { port } = server.address() as AddressInfo;
    const settings = { tableName: 'hanging', region: 'eu-west-1', endpoint: `http://127.0.0.1:${port}` };
    const table = new TableAccess(createDocumentClient(settings), 'hanging', createMeter());
    const started = Date.now();
    await expect(table.get({ pk: 'A#agn_1', sk: 'AGENCY' })).rejects.toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(/4000 ?ms/),
    });
    expect(Date.now() - started).toBeLessThan(WITHIN_MS);
    expect(tries).toBe(3);
  },
  WITHIN_MS + 5_000,
);
