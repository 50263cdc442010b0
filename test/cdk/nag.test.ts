import { Stack, Validations, type App } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { addResonance } from '../../cdk/resonance';
import { PROD, UNBUNDLED, makeApp } from '../support/synth';

describe.each([{ stage: 'dev' }, { stage: 'staging' }, PROD])('the rules of AwsSolutions in $stage', (context) => {
  const app = makeApp({ ...context, ...UNBUNDLED });
  addResonance(app);

  it('find nothing that nobody gave a reason for', () => {
    expect(new AwsSolutionsChecks().validateScope(app).violations).toEqual([]);
  });

  it('were answered with a reason on exactly these constructs', () => {
    const stack = `resonance-${context.stage}`;
    expect(acknowledgementsIn(app).map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      `AwsSolutions-COG2 ${stack}-identity/UserPool`,
      `AwsSolutions-COG8 ${stack}-identity/UserPool`,
      `AwsSolutions-SMG4 ${stack}-api/PictureSecret/Secret`,
      `AwsSolutions-APIG4 ${stack}-api/Http/HttpApi/GET--graphql`,
      `AwsSolutions-APIG4 ${stack}-api/Http/HttpApi/POST--graphql`,
      `AwsSolutions-APIG4 ${stack}-api/Http/HttpApi/GET--calendar--{file}`,
      `AwsSolutions-APIG4 ${stack}-api/Http/HttpApi/GET--pictures--{picture}`,
      `AwsSolutions-APIG4 ${stack}-api/Http/HttpApi/GET--health`,
    ]);
  });

  it('were answered with sentences', () => {
    for (const { reason } of acknowledgementsIn(app)) expect(reason).toMatch(/^[A-Z].{60,}\.$/s);
  });
});

describe('the check', () => {
  it('fires on a plain bucket', () => {
    const stack = new Stack(makeApp(), 'Plain');
    new Bucket(stack, 'Bucket');
    const found = new AwsSolutionsChecks().validateScope(stack).violations.map((violation) => violation.ruleName);
    expect(found).toEqual(['AwsSolutions-S1', 'AwsSolutions-S10']);
  });

  it('stops the synthesis of the app', () => {
    const app = makeApp(UNBUNDLED);
    const { data } = addResonance(app);
    new Bucket(data, 'Plain');
    expect(() => app.synth()).toThrow(/resonance-dev-data\/Plain.*AwsSolutions-S1/s);
  });
});

function acknowledgementsIn(app: App) {
  return app.node.findAll().flatMap((construct) =>
    construct.node.metadata
      .filter((entry) => entry.type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap((entry) => Object.entries(entry.data as Record<string, string>))
      .map(([id, reason]) => ({ rule: id.replace(/^annotation::/i, ''), path: construct.node.path, reason })),
  );
}
