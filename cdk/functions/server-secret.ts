import { Validations } from 'aws-cdk-lib';
import type { RemovalPolicy } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { ReplicaRegion } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

export interface ServerSecretProps {
  description: string;
  /** Why the calendar does not replace it, as a sentence. */
  whyKept: string;
  removalPolicy?: RemovalPolicy;
  /** Where else it is read, and by what name. */
  secretName?: string;
  replicaRegions?: ReplicaRegion[];
}

/** What functions sign or seal with: made at the first deployment, by AWS, and known to them alone. */
export class ServerSecret extends Construct {
  /** A reference that CloudFormation resolves while it deploys: the text itself is in no template. */
  readonly reference: string;

  constructor(scope: Construct, id: string, { whyKept, ...props }: ServerSecretProps) {
    super(scope, id);
    const secret = new Secret(this, 'Secret', {
      ...props,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    Validations.of(secret).acknowledge({ id: 'AwsSolutions-SMG4', reason: whyKept });
    this.reference = secret.secretValue.unsafeUnwrap();
  }
}
