import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { addResonance } from '../../cdk/resonance';

export const ROOT = join(__dirname, '..', '..');

/** The context that `prod` cannot do without. */
export const PROD = { stage: 'prod', appUrls: 'https://app.example.com/' };

/** Leaves the handler unbundled: that takes time and changes nothing in a template but the asset's hash. */
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

export interface Templates {
  data: Template;
  identity: Template;
  api: Template;
}

/** Synthesizes one stage, unbundled, rules checked. */
export function synthesize(context: Record<string, unknown> = {}): Templates {
  const { data, identity, api } = addResonance(makeApp({ ...context, ...UNBUNDLED }));
  return {
    data: Template.fromStack(data),
    identity: Template.fromStack(identity),
    api: Template.fromStack(api),
  };
}
