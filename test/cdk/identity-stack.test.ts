import { Match } from 'aws-cdk-lib/assertions';
import { propertiesOf } from '../support/policies';
import { PROD, synthesize } from '../support/synth';

const POOL = 'AWS::Cognito::UserPool';
const CLIENT = 'AWS::Cognito::UserPoolClient';

const { identity } = synthesize();

describe('the user pool', () => {
  it('is signed in to by e-mail address, whatever its case', () => {
    identity.hasResourceProperties(POOL, {
      UsernameAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
    });
  });

  it('lets nobody sign up by themselves', () => {
    identity.hasResourceProperties(POOL, { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } });
  });

  it('asks for long, mixed passwords', () => {
    identity.hasResourceProperties(POOL, {
      Policies: {
        PasswordPolicy: {
          MinimumLength: 12,
          RequireLowercase: true,
          RequireUppercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
        },
      },
    });
  });

  it.each([
    { context: { stage: 'staging' }, mfa: 'OPTIONAL' },
    { context: PROD, mfa: 'ON' },
    { context: { ...PROD, mfa: 'optional' }, mfa: 'OPTIONAL' },
  ])('takes one-time codes from an app, never by text message: $mfa with $context', ({ context, mfa }) => {
    const pool = { MfaConfiguration: mfa, EnabledMfas: ['SOFTWARE_TOKEN_MFA'] };
    synthesize(context).identity.hasResourceProperties(POOL, pool);
  });

  it('asks for no codes where things are tried out', () => {
    identity.hasResourceProperties(POOL, { MfaConfiguration: 'OFF', EnabledMfas: Match.absent() });
  });

  it('gives an account back by e-mail only', () => {
    identity.hasResourceProperties(POOL, {
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
    });
  });

  it('is kept', () => {
    identity.hasResource(POOL, { Properties: { DeletionProtection: 'ACTIVE' }, DeletionPolicy: 'Retain' });
  });

  it('goes with its stack when the deployment was declared disposable', () => {
    synthesize({ disposable: 'true' }).identity.hasResource(POOL, {
      Properties: { DeletionProtection: 'INACTIVE' },
      DeletionPolicy: 'Delete',
    });
  });
});

describe('the client', () => {
  it('has no secret', () => {
    const clients = propertiesOf<{ GenerateSecret: boolean }>(identity, CLIENT);
    expect(clients.map((client) => client.GenerateSecret)).toEqual([false]);
  });

  it('knows the authorization code flow and renewal, and nothing else', () => {
    identity.hasResourceProperties(CLIENT, {
      AllowedOAuthFlows: ['code'],
      AllowedOAuthFlowsUserPoolClient: true,
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
    });
  });

  it('does not tell whether an account exists', () => {
    identity.hasResourceProperties(CLIENT, { PreventUserExistenceErrors: 'ENABLED' });
  });

  it('gives tokens that end, and can be revoked', () => {
    identity.hasResourceProperties(CLIENT, {
      IdTokenValidity: 60,
      AccessTokenValidity: 60,
      RefreshTokenValidity: 30 * 24 * 60,
      TokenValidityUnits: { IdToken: 'minutes', AccessToken: 'minutes', RefreshToken: 'minutes' },
      EnableTokenRevocation: true,
    });
  });

  it('returns to the given front ends only', () => {
    const appUrls = 'https://app.example.com/, https://reports.example.com/signed-in';
    const pages = ['https://app.example.com/', 'https://reports.example.com/signed-in'];
    synthesize({ ...PROD, appUrls }).identity.hasResourceProperties(CLIENT, { CallbackURLs: pages, LogoutURLs: pages });
  });
});

describe('the sign-in page', () => {
  it('has a host name that holds the account, for it must be free in the whole region', () => {
    identity.hasResourceProperties('AWS::Cognito::UserPoolDomain', {
      Domain: { 'Fn::Join': ['', ['resonance-dev-', { Ref: 'AWS::AccountId' }]] },
    });
  });

  it('takes another name from context', () => {
    synthesize({ domainPrefix: 'northwind' }).identity.hasResourceProperties('AWS::Cognito::UserPoolDomain', {
      Domain: 'northwind',
    });
  });
});

it('tells what a front end must be configured with', () => {
  const outputs = ['UserPoolId', 'ClientId', 'Issuer', 'SignInUrl'];
  expect(Object.keys(identity.findOutputs('*'))).toEqual(expect.arrayContaining(outputs));
  identity.hasOutput('Issuer', { Value: { 'Fn::GetAtt': [Match.anyValue(), 'ProviderURL'] } });
});
