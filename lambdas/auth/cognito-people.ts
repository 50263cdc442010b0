import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  UsernameExistsException,
  type AttributeType,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { SignInDirectory } from '../usecases/ports/people';

/** The people of a Cognito user pool. Its issuer is told by the region and the pool's id. */
export function createCognitoPeople(
  client: Pick<CognitoIdentityProviderClient, 'send'>,
  { userPoolId, region }: { userPoolId: string; region: string },
): SignInDirectory {
  const subjectIn = (attributes: AttributeType[] = []): string => {
    const sub = attributes.find(({ Name }) => Name === 'sub')?.Value;
    if (sub === undefined) throw new Error('The user pool told no subject of the person.');
    return `https://cognito-idp.${region}.amazonaws.com/${userPoolId}#${sub}`;
  };
  return {
    async admit({ email, name }) {
      const given = { email, email_verified: 'true', ...(name && { name }) };
      try {
        const { User } = await client.send(
          new AdminCreateUserCommand({
            UserPoolId: userPoolId,
            Username: email,
            DesiredDeliveryMediums: ['EMAIL'],
            UserAttributes: Object.entries(given).map(([Name, Value]) => ({ Name, Value })),
          }),
        );
        return { subject: subjectIn(User?.Attributes), isNew: true };
      } catch (error) {
        if (!(error instanceof UsernameExistsException)) throw error;
        const found = await client.send(new AdminGetUserCommand({ UserPoolId: userPoolId, Username: email }));
        return { subject: subjectIn(found.UserAttributes), isNew: false };
      }
    },
  };
}
