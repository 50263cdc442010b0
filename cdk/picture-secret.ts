import { Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

/** What signs the addresses of pictures: made at the first deployment, by AWS, and known to the functions alone. */
export class PictureSecret extends Construct {
  /** A reference that CloudFormation resolves while it deploys: the text itself is in no template. */
  readonly reference: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const secret = new Secret(this, 'Secret', {
      description: 'Signs the addresses of pictures of the integration model',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'Another secret ends every address that readers of reports hold. It is replaced by hand, when one of them has ' +
        'to end at once, and not by the calendar; each address ends by itself within 90 days.',
    });
    this.reference = secret.secretValue.unsafeUnwrap();
  }
}
