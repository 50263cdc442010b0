import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { TOLD_BY } from '../../lambdas/operations/deployment';
import { readSettings } from '../../cdk/settings';
import { addResonance } from '../../cdk/resonance';
import { EDGE, EVERY_STAGE, PROD, ROOT, UNBUNDLED, makeApp, synthesize, synthesizeAnew } from '../support/synth';

const read = (context: Record<string, unknown>) => readSettings(makeApp(context).node);

describe('the settings', () => {
  it('are those of a developer when nothing is said', () => {
    expect(read({})).toMatchObject({ stage: 'dev', disposable: false, appUrls: ['http://localhost:4000/'] });
  });

  it('take several front ends', () => {
    const { appUrls } = read({ ...PROD, appUrls: 'https://a.example.com, https://b.example.com/back' });
    expect(appUrls).toEqual(['https://a.example.com/', 'https://b.example.com/back']);
  });

  it.each([true, 'true'])('understand disposable=%s', (disposable) => {
    expect(read({ disposable })).toMatchObject({ disposable: true });
  });

  it.each([
    { context: { stage: 'production' }, says: /"production" is no stage.*dev, staging, prod/ },
    { context: { stage: 'toString' }, says: /is no stage/ },
    { context: { stage: 7 }, says: /stage= is a text/ },
    { context: { region: 'Ireland' }, says: /region= is a region/ },
    { context: { ...PROD, disposable: 'true' }, says: /cannot be disposable/ },
    { context: { disposable: 'yes' }, says: /disposable= is true or false/ },
    { context: { appUrls: 'http://app.example.com/' }, says: /not an https address/ },
    { context: { appUrls: 'https://*.example.com/' }, says: /not an https address/ },
    { context: { appUrls: '*' }, says: /not an https address/ },
    { context: { appUrls: 'https://a.example.com/,' }, says: /appUrls= "" is not an https address/ },
    { context: { ...PROD, alarmEmails: 'somebody' }, says: /alarmEmails= is a list of e-mail addresses/ },
    { context: { mfa: 'maybe' }, says: /mfa= is one of off, optional, required/ },
    { context: { reservedConcurrency: 'many' }, says: /reservedConcurrency= is a whole number/ },
    { context: { monthlyBudget: '0' }, says: /monthlyBudget= is a whole number from 1/ },
    { context: { domainName: 'api.example.com' }, says: /host name needs a certificate/ },
    { context: { ...EDGE, domainName: '', certificateArn: '' }, says: /edge=true needs -c domainName=/ },
    { context: { ...EDGE, region: '' }, says: /edge=true needs .* -c region=/ },
    {
      context: { ...EDGE, certificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/c' },
      says: /certificateArn= \(of us-east-1\)/,
    },
    { context: { replicas: 'eu-west-1' }, says: /replicas= needs -c region=/ },
    { context: { replicas: 'eu-west-1', region: 'eu-west-1' }, says: /names other regions/ },
    { context: { replicas: 'eu-west-1', region: 'eu-north-1', customerKey: 'true' }, says: /do not go together/ },
    { context: { lockBackups: 'true' }, says: /dev has no backups to lock/ },
  ])('refuse $context with a sentence', ({ context, says }) => {
    expect(() => read(context)).toThrow(says);
  });
});

describe('what prod cannot be deployed without', () => {
  const warningsFor = (context: Record<string, unknown>) => {
    const { api } = addResonance(makeApp({ ...context, ...UNBUNDLED }));
    return api.node.metadata.filter(({ type }) => type === 'aws:cdk:warning').map(({ data }) => String(data));
  };

  it('is asked for by warnings, which the command that deploys does not pass over', () => {
    expect(warningsFor({ stage: 'prod' })).toEqual([
      expect.stringContaining('prod needs its front ends'),
      expect.stringContaining('Nobody hears the alarms'),
    ]);
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts.deploy).toContain('--strict');
  });

  it.each([{ stage: 'dev' }, PROD])('is not asked for with $stage when it is there or not needed', (context) => {
    expect(warningsFor(context)).toEqual([]);
  });
});

describe('what the commands of whoever runs a stage look for', () => {
  const stacks = addResonance(makeApp({ stage: 'staging', ...UNBUNDLED }));

  it.each(Object.entries(TOLD_BY))('is told: %s by the stack %s', (output, part) => {
    expect(stacks[part].stackName).toBe(`resonance-staging-${part}`);
    expect(Object.keys(Template.fromStack(stacks[part]).findOutputs(output))).toEqual([output]);
  });
});

describe('references between stacks', () => {
  it.each([...EVERY_STAGE, EDGE])('lock no deployment in $stage: none is an export', (context) => {
    const text = JSON.stringify(Object.values(synthesize(context)).map((template) => template.toJSON() as unknown));
    expect(text).toContain('Fn::GetStackOutput');
    expect(text).not.toContain('Fn::ImportValue');
    expect(text).not.toContain('"Export"');
  });
});

it('synthesizes the same templates twice', () => {
  const [first, second] = [synthesize(EDGE), synthesizeAnew(EDGE)];
  for (const stack of Object.keys(first) as (keyof typeof first)[]) {
    expect(second[stack]?.toJSON()).toEqual(first[stack]?.toJSON());
  }
});
