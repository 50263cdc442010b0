import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { addResonance, type Resonance } from '../../cdk/resonance';

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

const synthesized = new Map<string, Templates>();

/** The templates of one stage, unbundled. The same context is synthesized once a test file. */
export function synthesize(context: Record<string, unknown> = {}): Templates {
  const name = JSON.stringify(context);
  const templates = synthesized.get(name) ?? synthesizeAnew(context);
  synthesized.set(name, templates);
  return templates;
}

export function synthesizeAnew(context: Record<string, unknown>): Templates {
  const stacks = addResonance(makeApp({ ...context, ...UNBUNDLED }));
  return Object.fromEntries(
    Object.entries(stacks).map(([name, stack]) => [name, Template.fromStack(stack)]),
  ) as Templates;
}
