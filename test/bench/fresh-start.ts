import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** Milliseconds until a bundle was loaded, and until it had answered. */
export interface Start {
  load: number;
  answer: number;
}

const FIRST_ANSWER = join(__dirname, 'cold/first-answer.cjs');
const ENVIRONMENT = {
  PATH: process.env.PATH,
  NODE_NO_WARNINGS: '1',
  SCHEMA: resolve(__dirname, '../../schema/generated/schema.graphql'),
  TABLE_NAME: 'table',
  TOKEN_ISSUER: 'https://issuer.example.com',
  TOKEN_AUDIENCE: 'audience',
  LOG_LEVEL: 'error',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
};

/** Loads a bundle in a new process and has it answer, if it answers. `flags` are Node's. */
export function startFresh(bundle: string, flags: readonly string[] = []): Start {
  const printed = execFileSync(process.execPath, [...flags, FIRST_ANSWER, bundle], { env: ENVIRONMENT });
  return JSON.parse(printed.toString()) as Start;
}
