import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { addResonance, type Resonance } from '../../cdk/resonance';
import { temporaryFolder } from './folder';

export const ROOT = join(__dirname, '..', '..');

/** The context that `prod` cannot be deployed without. */
export const PROD = { stage: 'prod', appUrls: 'https://app.example.com/', alarmEmails: 'oncall@example.com' };
/** With CloudFront before the API. */
export const EDGE = {
  ...PROD,
  edge: 'true',
  region: 'eu-west-1',
  domainName: 'api.example.com',
  certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/c',
};
export const EVERY_STAGE = [{ stage: 'dev' }, { stage: 'staging' }, PROD];

/** Leaves the handlers unbundled: that takes time and changes nothing in a template but the assets' hashes. */
export const UNBUNDLED = { 'aws:cdk:bundling-stacks': [] };

/**
 * The app as the CDK command would start it: with the context of `cdk.json`, and `-c` values over it. What it writes is
 * removed after the tests of the file.
 */
export function makeApp(context: Record<string, unknown> = {}, outdir?: string): App {
  const { context: ofProject } = JSON.parse(readFileSync(join(ROOT, 'cdk.json'), 'utf8')) as {
    context: Record<string, unknown>;
  };
  const app = new App({ outdir, context: { ...ofProject, ...context }, analyticsReporting: false });
  outdirs.push(app.outdir);
  return app;
}

const outdirs: string[] = [];

afterAll(() => {
  for (const directory of outdirs) rmSync(directory, { recursive: true, force: true });
});

export type Templates = { [Name in keyof Resonance]: Template };

/** Shared by the suites for CDK; another suite has its own. */
let folder = process.env.SYNTHESIZED;

/** The templates of one stage, unbundled. The same context is synthesized once a run, see `synth-setup.ts`. */
export function synthesize(context: Record<string, unknown> = {}): Templates {
  const digest = createHash('sha256').update(JSON.stringify(context)).digest('hex');
  const file = join((folder ??= temporaryFolder()), `${digest}.json`);
  if (!existsSync(file)) {
    const templates = Object.entries(synthesizeAnew(context)).map(([name, template]) => [name, template.toJSON()]);
    // Whole or not at all: another suite may be looking for it at this moment.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(Object.fromEntries(templates)));
    renameSync(draft, file);
  }
  const templates = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, unknown>>;
  return each(templates, (json: Record<string, unknown>) => Template.fromJSON(json));
}

export const synthesizeAnew = (context: Record<string, unknown>): Templates =>
  each(addResonance(makeApp({ ...context, ...UNBUNDLED })), (stack: Stack) => Template.fromStack(stack));

const each = <T>(stacks: object, templateOf: (stack: T) => Template): Templates =>
  Object.fromEntries(
    Object.entries(stacks as Record<string, T>).map(([name, stack]) => [name, templateOf(stack)]),
  ) as Templates;
