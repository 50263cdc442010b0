import { Aws, CfnOutput, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import type { UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import type { Settings } from '../settings';

/** Whether a one-time code is asked for after the password. */
const MFA = { off: Mfa.OFF, optional: Mfa.OPTIONAL, required: Mfa.REQUIRED };

/** Who a person is. What they may do is in the table, not here. */
export class IdentityStack extends Stack {
  readonly userPool: UserPool;
  readonly client: UserPoolClient;

  constructor(scope: Construct, id: string, props: StackProps & { settings: Settings }) {
    super(scope, id, props);
    const { settings } = props;

    this.userPool = this.makeUserPool(settings);
    this.client = this.makeClient(settings);
    const domain = this.userPool.addDomain('SignIn', {
      cognitoDomain: { domainPrefix: settings.domainPrefix ?? `resonance-${settings.stage}-${Aws.ACCOUNT_ID}` },
    });

    new CfnOutput(this, 'UserPoolId', { value: this.userPool.userPoolId });
    new CfnOutput(this, 'ClientId', { value: this.client.userPoolClientId });
    new CfnOutput(this, 'Issuer', { value: this.userPool.userPoolProviderUrl });
    new CfnOutput(this, 'SignInUrl', { value: domain.baseUrl() });
  }

  private makeUserPool({ disposable, mfa }: Settings): UserPool {
    const userPool = new UserPool(this, 'UserPool', {
      featurePlan: FeaturePlan.ESSENTIALS,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      selfSignUpEnabled: false,
      autoVerify: { email: true },
      keepOriginal: { email: true },
      standardAttributes: { email: { required: true, mutable: true } },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      mfa: MFA[mfa],
      ...(mfa !== 'off' && { mfaSecondFactor: { otp: true, sms: false } }),
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      deletionProtection: !disposable,
      removalPolicy: disposable ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    });
    Validations.of(userPool).acknowledge({
      id: 'AwsSolutions-COG8',
      reason:
        'The Plus plan is paid per active person. Nobody can sign up here, passwords are long, and guessing is ' +
        'slowed down by the pool itself, so that its threat protection would cost more than it keeps safe.',
    });
    if (mfa !== 'required') {
      Validations.of(userPool).acknowledge({
        id: 'AwsSolutions-COG2',
        reason:
          'A stage for trying things out, with made-up people who are signed in by programs as well; prod asks everybody ' +
          'for a one-time code unless whoever deploys it decided otherwise, by name, with -c mfa=optional.',
      });
    }
    return userPool;
  }

  /**
   * For pages in a browser, which can keep no secret: the authorization code flow and no other. The page sends a PKCE
   * challenge with it; Cognito then gives tokens only to who knows the verifier.
   */
  private makeClient({ appUrls }: Settings): UserPoolClient {
    return this.userPool.addClient('Client', {
      generateSecret: false,
      // Given, because Cognito would otherwise allow signing in with a password outside of its own page.
      authFlows: { userPassword: false },
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false, clientCredentials: false },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: appUrls,
        logoutUrls: appUrls,
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      idTokenValidity: Duration.hours(1),
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(30),
    });
  }
}
