import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentOnLaptop, readAssembly } from '../../lambdas/local/artifact';
import type { Environment } from '../../lambdas/shared/environment';
import { temporaryFolder } from '../support/folder';

const LOCAL: Environment = {
  TABLE_NAME: 'resonance',
  DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000',
  AWS_REGION: 'eu-west-1',
  TOKEN_ISSUER: 'https://local.example.com',
  TOKEN_AUDIENCE: 'local',
  TOKEN_JWKS_URI: 'http://localhost:4000/.well-known/jwks.json',
  LOG_LEVEL: 'error',
  WEBHOOK_TARGETS: 'local',
  OUTBOX_INDEX: 'on',
  RATE_LIMIT_KEY: 120_000,
  RATE_LIMIT_AGENCY: 300_000,
};
const REFERENCES = { TABLE_NAME: { Ref: 'Table' }, TOKEN_ISSUER: { Ref: 'Pool' }, TOKEN_AUDIENCE: { Ref: 'Client' } };

describe('the environment of a function from its template', () => {
  it('keeps the texts, and has the laptop’s own in place of resources', () => {
    const environment = environmentOnLaptop({ variables: { ...REFERENCES, LOG_LEVEL: 'info', STAGE: 'dev' } }, LOCAL);
    expect(environment).toEqual({ ...LOCAL, LOG_LEVEL: 'info', STAGE: 'dev' });
  });

  it('is not made up: what the template leaves out is left out', () => {
    const local = { ...LOCAL, PICTURE_SECRET: 'x'.repeat(32) };
    expect(environmentOnLaptop({ variables: REFERENCES }, local).PICTURE_SECRET).toBeUndefined();
    const { TABLE_NAME: _, ...without } = REFERENCES;
    expect(() => environmentOnLaptop({ variables: without }, LOCAL)).toThrow('TABLE_NAME');
  });

  it('refuses a reference that the laptop has nothing in place of', () => {
    expect(() =>
      environmentOnLaptop({ variables: { ...REFERENCES, TENANT_ROLE_ARN: { Ref: 'Role' } } }, LOCAL),
    ).toThrow('The function is told TENANT_ROLE_ARN by a resource');
  });
});

describe('an assembly', () => {
  const functionAt = (path: string, asset: string) => ({
    Type: 'AWS::Lambda::Function',
    Properties: { Handler: 'index.handler', Environment: { Variables: { STAGE: 'dev' } } },
    Metadata: { 'aws:cdk:path': `resonance-dev-api/${path}/Function/Resource`, 'aws:asset:path': asset },
  });

  it('names the bundle of each function that serves requests', () => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    const Resources = {
      A: functionAt('Api', 'asset.1'),
      B: functionAt('Pictures', 'asset.2'),
      C: { Type: 'AWS::SQS::Queue' },
    };
    writeFileSync(join(folder, 'resonance-dev-api.template.json'), JSON.stringify({ Resources }));
    const { api, pictures } = readAssembly(folder, 'dev');
    expect([api.file, pictures.file]).toEqual([join(folder, 'asset.1/index.js'), join(folder, 'asset.2/index.js')]);
    expect(api.variables).toEqual({ STAGE: 'dev' });
    expect(() => readAssembly(folder, 'prod')).toThrow('the stage prod was not synthesized');
  });
});
