import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Names of stacks, with their outputs. */
export type Stacks = Record<string, Record<string, string>>;

export interface Aws {
  /** Where the SDK finds it, for the environment of a process. */
  environment: Record<string, string>;
  /** The user pools that were asked to admit somebody. */
  pools: string[];
  server: Server;
}

/** What of CloudFormation and Cognito the commands ask, answered as AWS documents it. DynamoDB is the engine's. */
export async function startAws(stacks: Stacks, { dynamodb }: { dynamodb: string }): Promise<Aws> {
  const pools: string[] = [];
  const server = createServer((request, response) => {
    void answerTo(request, stacks, pools).then(({ status, body }) => response.writeHead(status).end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const environment = {
    AWS_ENDPOINT_URL_CLOUDFORMATION: url,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: url,
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  };
  return { environment, pools, server };
}

async function answerTo(request: IncomingMessage, stacks: Stacks, pools: string[]) {
  const body = await text(request);
  if (request.headers['x-amz-target'] === undefined) return described(new URLSearchParams(body), stacks);
  const { UserPoolId, Username } = JSON.parse(body) as { UserPoolId: string; Username: string };
  pools.push(UserPoolId);
  return { status: 200, body: JSON.stringify({ User: { Attributes: [{ Name: 'sub', Value: `sub-${Username}` }] } }) };
}

function described(asked: URLSearchParams, stacks: Stacks): { status: number; body: string } {
  const name = asked.get('StackName') ?? '';
  const outputs = stacks[name];
  if (!outputs) {
    const message = `Stack with id ${name} does not exist`;
    const error = `<Error><Type>Sender</Type><Code>ValidationError</Code><Message>${message}</Message></Error>`;
    return { status: 400, body: `<ErrorResponse>${error}</ErrorResponse>` };
  }
  const members = Object.entries(outputs).map(
    ([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
  );
  const stack = `<member><StackName>${name}</StackName><Outputs>${members.join('')}</Outputs></member>`;
  const result = `<DescribeStacksResult><Stacks>${stack}</Stacks></DescribeStacksResult>`;
  return { status: 200, body: `<DescribeStacksResponse>${result}</DescribeStacksResponse>` };
}
