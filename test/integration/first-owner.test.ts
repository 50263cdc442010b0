import {
  AdminCreateUserCommand,
  UsernameExistsException,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { createCognitoPeople } from '../../lambdas/auth/cognito-people';
import { createDocumentClient } from '../../lambdas/data/client';
import { createDirectory } from '../../lambdas/data/directory';
import { createMeter } from '../../lambdas/data/meter';
import { createStore } from '../../lambdas/data/store';
import { TableAccess } from '../../lambdas/data/table-access';
import { memberId } from '../../lambdas/shared/ids';
import { foundAgency } from '../../lambdas/usecases/agency/found-agency';
import { readServices, TEST_TABLE } from '../support/services';

const region = 'eu-west-1';
const userPoolId = 'eu-west-1_Pool';

/** Answers as Cognito documents it: who exists is refused, and found by name. */
function poolOfPeople() {
  const asked: { name: string; input: unknown }[] = [];
  const people = new Set<string>();
  const send = async (command: { input: { Username: string } }) => {
    asked.push({ name: command.constructor.name, input: command.input });
    const { Username } = command.input;
    const attributes = [{ Name: 'sub', Value: `sub-of-${Username}` }];
    if (!(command instanceof AdminCreateUserCommand)) return { UserAttributes: attributes };
    if (people.has(Username)) throw new UsernameExistsException({ message: 'exists', $metadata: {} });
    people.add(Username);
    return { User: { Attributes: attributes } };
  };
  const client = { send } as unknown as CognitoIdentityProviderClient;
  return { asked, people: createCognitoPeople(client, { userPoolId, region }) };
}

const table = new TableAccess(
  createDocumentClient({ tableName: TEST_TABLE, region, endpoint: readServices().endpoint }),
  TEST_TABLE,
  createMeter(),
);
const directory = createDirectory(table);
const tools = { directory, storeOf: (id: string) => createStore(table, id), now: new Date('2026-09-15T10:00:00Z') };
const unique = `first-${process.pid}-${Date.now().toString(36)}`;
const owner = { email: `${unique}@example.com`, name: 'Ana Ruiz', agencyName: 'Northwind', slug: unique };

describe('the first owner of a deployment', () => {
  const { people, asked } = poolOfPeople();

  it('signs in by the user pool and owns the agency from their first token on', async () => {
    const founded = await foundAgency(owner, { ...tools, people });
    expect(founded).toMatchObject({
      ok: true,
      value: { agency: { name: 'Northwind', slug: unique }, isNewPerson: true },
    });
    const agencyId = await directory.agencyIdOfSlug(unique);
    expect(await directory.member(agencyId!, memberId(owner.email))).toMatchObject({
      role: 'OWNER',
      subject: `https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Pool#sub-of-${owner.email}`,
    });
    expect(asked).toMatchObject([
      {
        input: {
          UserPoolId: userPoolId,
          UserAttributes: expect.arrayContaining([{ Name: 'email_verified', Value: 'true' }]),
        },
      },
    ]);
  });

  it('is the same when the command is repeated: one person, one agency', async () => {
    const again = await foundAgency(owner, { ...tools, people });
    expect(again).toMatchObject({
      ok: true,
      value: { agency: { id: await directory.agencyIdOfSlug(unique) }, isNewPerson: false },
    });
  });

  it('does not get an agency that is somebody else’s', async () => {
    const other = await foundAgency({ ...owner, email: `other-${owner.email}` }, { ...tools, people });
    expect(other).toMatchObject({ ok: false, errors: [{ code: 'ALREADY_EXISTS' }] });
  });
});
