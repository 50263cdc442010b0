import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { DescribeTableCommand, DescribeTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDocumentClient } from '../../lambdas/data/client';
import { TABLE } from '../../lambdas/data/table';
import { createTable } from '../../lambdas/local/create-table';
import { isEngineAt, startEngine, stopStrayEngine, type Engine } from '../../lambdas/local/engine';
import { findEngine, packageOfThisMachine } from '../../lambdas/local/engine-binary';
import { temporaryFolder } from '../support/folder';

const TableName = 'resonance';
const binary = findEngine({ packageName: packageOfThisMachine(), path: '' });
const engines: Engine[] = [];
const clients: DynamoDBDocumentClient[] = [];

async function start(dataDirectory?: string) {
  const engine = await startEngine({ binary, dataDirectory });
  const client = createDocumentClient({ tableName: TableName, region: 'eu-west-1', endpoint: engine.endpoint });
  engines.push(engine);
  clients.push(client);
  return { engine, client };
}

afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  await Promise.all(engines.splice(0).map((engine) => engine.stop()));
});

describe('the table of the embedded DynamoDB', () => {
  it('is the one that is deployed: keys, index and expiry, without the stream that nothing here reads', async () => {
    const { client } = await start();
    await createTable(client, TableName);
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName }));
    expect(Table?.KeySchema).toEqual([
      { AttributeName: TABLE.partitionKey, KeyType: 'HASH' },
      { AttributeName: TABLE.sortKey, KeyType: 'RANGE' },
    ]);
    expect(Table?.GlobalSecondaryIndexes).toHaveLength(1);
    expect(Table?.GlobalSecondaryIndexes?.[0]).toMatchObject({
      IndexName: TABLE.index.name,
      KeySchema: [{ AttributeName: TABLE.index.partitionKey }, { AttributeName: TABLE.index.sortKey }],
      Projection: { ProjectionType: 'ALL' },
    });
    expect(Table?.StreamSpecification?.StreamEnabled ?? false).toBe(false);
    expect(TimeToLiveDescription).toMatchObject({
      AttributeName: TABLE.timeToLiveAttribute,
      TimeToLiveStatus: 'ENABLED',
    });
  });

  it('is left alone when it is there already', async () => {
    const { client } = await start();
    await createTable(client, TableName);
    await client.send(new PutCommand({ TableName, Item: { pk: 'a', sk: 'b', kept: true } }));
    await createTable(client, TableName);
    const { Item } = await client.send(new GetCommand({ TableName, Key: { pk: 'a', sk: 'b' } }));
    expect(Item).toEqual({ pk: 'a', sk: 'b', kept: true });
  });
});

describe('the embedded DynamoDB', () => {
  it('keeps what it has on disk when it is stopped and started again', async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    await createTable(first.client, TableName);
    await first.client.send(new PutCommand({ TableName, Item: { pk: 'a', sk: 'b', kept: true } }));
    await first.engine.stop();
    expect(await isEngineAt(first.engine.endpoint)).toBe(false);

    const second = await start(folder);
    const { Item } = await second.client.send(new GetCommand({ TableName, Key: { pk: 'a', sk: 'b' } }));
    expect(Item).toEqual({ pk: 'a', sk: 'b', kept: true });
  });

  it('loses nothing that it acknowledged when it is killed in the middle of writing', async () => {
    const folder = temporaryFolder();
    const { engine, client } = await start(folder);
    await createTable(client, TableName);
    const acknowledged: number[] = [];
    const write = async (writer: number) => {
      for (let turn = 0; ; turn += 1) {
        const number = turn * 8 + writer;
        const put = new PutCommand({ TableName, Item: { pk: 'writes', sk: String(number), number } });
        await client.send(put, { abortSignal: AbortSignal.timeout(1000) });
        acknowledged.push(number);
      }
    };
    const writers = Promise.allSettled(Array.from({ length: 8 }, (_, writer) => write(writer)));
    while (acknowledged.length < 200) await pause(5);
    process.kill(engine.processId, 'SIGKILL');
    await engine.died;
    await writers;

    const again = await start(folder);
    const found = await Promise.all(
      acknowledged.map(async (number) => {
        const read = new GetCommand({ TableName, Key: { pk: 'writes', sk: String(number) }, ConsistentRead: true });
        return (await again.client.send(read)).Item?.number as number;
      }),
    );
    expect(found).toEqual(acknowledged);
    expect(acknowledged.length).toBeGreaterThanOrEqual(200);
  }, 30_000);

  it('ends by itself when the process that started it is killed', async () => {
    const script = `
      const { startEngine } = require(${JSON.stringify(require.resolve('../../lambdas/local/engine.ts'))});
      startEngine({ binary: ${JSON.stringify(binary)} }).then((engine) => {
        console.log(JSON.stringify({ endpoint: engine.endpoint, processId: engine.processId }));
        setInterval(() => undefined, 1000);
      });`;
    const parent = spawn(process.execPath, ['--import', 'tsx', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const { endpoint } = JSON.parse(line.toString()) as { endpoint: string };
    expect(await isEngineAt(endpoint)).toBe(true);
    parent.kill('SIGKILL');
    for (let waited = 0; waited < 3000 && (await isEngineAt(endpoint)); waited += 20) await pause(20);
    expect(await isEngineAt(endpoint)).toBe(false);
  }, 20_000);

  it('that outlived its server can be stopped by the next one', async () => {
    const { engine } = await start(temporaryFolder());
    await stopStrayEngine(engine);
    await engine.died;
    expect(await isEngineAt(engine.endpoint)).toBe(false);
  });

  it('that cannot open its database says so in a sentence', async () => {
    const nowhere = join(temporaryFolder(), 'missing');
    await expect(startEngine({ binary, dataDirectory: nowhere })).rejects.toThrow(
      /^The embedded DynamoDB \(.+\) did not start: .*unable to open database file.*\.$/,
    );
  });

  it('that is no program of this machine says so in a sentence', async () => {
    const text = join(temporaryFolder(), 'dynoxide');
    writeFileSync(text, '#!/bin/sh\necho "cannot execute here" >&2\nexit 1\n');
    chmodSync(text, 0o755);
    await expect(startEngine({ binary: text })).rejects.toThrow(
      `The embedded DynamoDB (${text}) did not start: cannot execute here.`,
    );
  });
});

describe('looking for the embedded DynamoDB', () => {
  it('finds it on the PATH when no package brings it', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'dynoxide'), '');
    chmodSync(join(folder, 'dynoxide'), 0o755);
    const path = ['/nowhere', folder, '/usr/bin'].join(':');
    expect(findEngine({ packageName: '@dynoxide/plan9-mips', path })).toBe(join(folder, 'dynoxide'));
  });

  it('says what to install when it is nowhere', () => {
    expect(() => findEngine({ packageName: '@dynoxide/plan9-mips', path: '/nowhere' })).toThrow(
      'The embedded DynamoDB is missing: run "npm install --no-save @dynoxide/plan9-mips", or put "dynoxide" on the PATH, or set DYNAMODB_ENDPOINT to a DynamoDB that is running.',
    );
  });
});
