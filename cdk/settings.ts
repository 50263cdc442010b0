import type { Node } from 'constructs';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';

const LOG_RETENTION = {
  dev: RetentionDays.ONE_WEEK,
  staging: RetentionDays.ONE_MONTH,
  prod: RetentionDays.ONE_YEAR,
} as const;

export type Stage = keyof typeof LOG_RETENTION;

/** Where the hosted sign-in page may send a person while somebody works on a front end. Never used in `prod`. */
const DEVELOPMENT_APP_URL = 'http://localhost:4000/';

/** What one deployment is told by context: `npm run deploy -- -c stage=prod -c appUrls=https://app.example.com/`. */
export interface Settings {
  stage: Stage;
  /** Everything may be thrown away with the stack. Refused for `prod`. */
  disposable: boolean;
  /** Pages of the front ends: the sign-in page returns to them, and their origins may call the API from a browser. */
  appUrls: string[];
  /** The first label of the sign-in page's host name. It must be free in the region, so the account completes it by default. */
  domainPrefix?: string;
  logRetention: RetentionDays;
}

/** @throws Error with a sentence that says which context value is wrong and what it may be. */
export function readSettings(node: Node): Settings {
  const stage = readStage(node);
  const disposable = readFlag(node, 'disposable');
  if (stage === 'prod' && disposable) {
    throw new Error('The stage prod cannot be disposable: leave out -c disposable=true.');
  }
  return {
    stage,
    disposable,
    appUrls: readAppUrls(node, stage),
    domainPrefix: readText(node, 'domainPrefix'),
    logRetention: LOG_RETENTION[stage],
  };
}

function readStage(node: Node): Stage {
  const value = readText(node, 'stage') ?? 'dev';
  if (!isStage(value)) {
    throw new Error(`"${value}" is no stage. Give -c stage= one of: ${Object.keys(LOG_RETENTION).join(', ')}.`);
  }
  return value;
}

function isStage(value: string): value is Stage {
  return Object.hasOwn(LOG_RETENTION, value);
}

function readAppUrls(node: Node, stage: Stage): string[] {
  const text = readText(node, 'appUrls');
  if (text === undefined) {
    if (stage !== 'prod') return [DEVELOPMENT_APP_URL];
    throw new Error(
      'The stage prod needs its front ends: -c appUrls=https://app.example.com/ (several: a comma between).',
    );
  }
  return text.split(',').map((part) => readAppUrl(part.trim()));
}

/** Cognito sends its codes to https only, but for a developer's own machine. */
function readAppUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost');
  if (!url || !safe || url.hostname.includes('*') || url.hash !== '') {
    throw new Error(`"${text}" in -c appUrls= is not an https address of a page (http is for localhost only).`);
  }
  return url.href;
}

function readFlag(node: Node, name: string): boolean {
  const value: unknown = node.tryGetContext(name) ?? false;
  if (value !== true && value !== false && value !== 'true' && value !== 'false') {
    throw new Error(`-c ${name}= is true or false.`);
  }
  return value === true || value === 'true';
}

function readText(node: Node, name: string): string | undefined {
  const value: unknown = node.tryGetContext(name);
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') throw new Error(`-c ${name}= is a text.`);
  return value;
}
