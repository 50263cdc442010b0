import { SecretValue, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { ServerSecret } from '../functions/server-secret';
import { CLOUDFRONT_REGION, type Settings } from '../settings';

const nameFor = ({ stage }: Settings): string => `resonance-${stage}-origin`;

/** What CloudFront proves itself by. Made where the API is, and copied under the same name to where CloudFront is set up. */
export class OriginSecret extends Construct {
  /** A reference for functions of the same stack, never the text itself. */
  readonly reference: string;

  constructor(scope: Construct, id: string, { settings }: { settings: Settings }) {
    super(scope, id);
    const isCopied = Stack.of(this).region !== CLOUDFRONT_REGION;
    this.reference = new ServerSecret(this, 'Shared', {
      description: 'What CloudFront shows to the API with each request',
      whyKept:
        'Another one is known to CloudFront and to the functions at different moments, and in between nobody is let in: ' +
        'it is replaced by hand, at a quiet hour, when somebody learned of it.',
      secretName: nameFor(settings),
      ...(isCopied && { replicaRegions: [{ region: CLOUDFRONT_REGION }] }),
    }).reference;
  }
}

/** The same for a stack in CloudFront's region: found there by its name, for a reference would lead to the other region. */
export const originSecretAtEdge = (settings: Settings): string =>
  SecretValue.secretsManager(nameFor(settings)).unsafeUnwrap();
