import type { AssumeTenant } from './tenant-clients';

/** As long as a role that was assumed may assume another. */
const SESSION_SECONDS = 3600;

/** The tag by which the role's policy knows the agency. */
const AGENCY_TAG = 'agency';

/** Assumes the role for one agency. What speaks to STS is loaded with the first request that needs it. */
export function createAssumeTenant({ roleArn, region }: { roleArn: string; region: string }): AssumeTenant {
  const speaker = async () => {
    const { AssumeRoleCommand, STSClient } = await import('@aws-sdk/client-sts');
    return { AssumeRoleCommand, sts: new STSClient({ region, maxAttempts: 3 }) };
  };
  let loaded: ReturnType<typeof speaker> | undefined;
  return async (agencyId) => {
    const { AssumeRoleCommand, sts } = await (loaded ??= speaker());
    const { Credentials } = await sts.send(
      new AssumeRoleCommand({
        RoleArn: roleArn,
        RoleSessionName: agencyId,
        DurationSeconds: SESSION_SECONDS,
        Tags: [{ Key: AGENCY_TAG, Value: agencyId }],
      }),
    );
    if (!Credentials?.AccessKeyId || !Credentials.SecretAccessKey) throw new Error('STS gave no credentials.');
    return {
      accessKeyId: Credentials.AccessKeyId,
      secretAccessKey: Credentials.SecretAccessKey,
      sessionToken: Credentials.SessionToken,
      expiration: Credentials.Expiration,
    };
  };
}
