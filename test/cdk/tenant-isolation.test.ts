import { Match, type Template } from 'aws-cdk-lib/assertions';
import * as keys from '../../lambdas/data/keys';
import { allows, type Attempt } from '../support/iam';
import { everyPlace, PLACELESS } from '../support/every-place';
import { statementsOfRole } from '../support/policies';
import { PROD, synthesize } from '../support/synth';

const OURS = `agn_${'a'.repeat(26)}`;
const THEIRS = `agn_${'b'.repeat(26)}`;
const MEMBER = `mem_${'d'.repeat(32)}`;

const onceOfPerson = keys.onceKey(undefined, { kind: 'PERSON', id: MEMBER }, 'createAgency').pk;

const { api } = synthesize({ ...PROD, tenantIsolation: 'true' });
const ofSession = statementsOfRole(api, 'ApiTenantRole');
const ofFunction = statementsOfRole(api, 'ApiRole');

/** Where an agency's items lie in the table, by what makes the key; and in the index. */
const partitionsOf = (agency: string): string[] => [...new Set(Object.values(everyPlace(agency).table))];
const indexesOf = (agency: string): string[] => [...new Set(Object.values(everyPlace(agency).index))];

const inSession = (attempt: Omit<Attempt, 'tags'>) => allows(ofSession, { ...attempt, tags: { agency: OURS } });
const EVERY_ACTION = ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'];

it('speaks of every key that there is', () => {
  const { table, index } = everyPlace(OURS);
  const makers = Object.entries(keys).flatMap(([name, made]) => (typeof made === 'function' ? name : []));
  expect([...Object.keys({ ...table, ...index }), ...PLACELESS].toSorted()).toEqual(makers.toSorted());
});

describe('a session for an agency', () => {
  it.each(EVERY_ACTION)('may %s in all partitions of the agency, and in none of another', (action) => {
    for (const key of partitionsOf(OURS))
      expect({ key, may: inSession({ action, keys: [key] }) }).toEqual({ key, may: true });
    for (const key of partitionsOf(THEIRS)) {
      expect({ key, may: inSession({ action, keys: [key] }) }).toEqual({ key, may: false });
    }
  });

  it('may not mix partitions of another agency among its own', () => {
    expect(inSession({ action: 'BatchGetItem', keys: [`A#${OURS}`, `A#${THEIRS}`] })).toBe(false);
  });

  it('is not taken in by an agency whose id goes on where its own ends', () => {
    expect(inSession({ action: 'GetItem', keys: [`A#${OURS}x`] })).toBe(false);
  });

  it('queries the index for its own agency, and for no other or for people', () => {
    for (const key of indexesOf(OURS)) expect(inSession({ action: 'Query', index: true, keys: [key] })).toBe(true);
    for (const key of [...indexesOf(THEIRS), keys.membershipsIndex(MEMBER)]) {
      expect(inSession({ action: 'Query', index: true, keys: [key] })).toBe(false);
    }
  });

  it('reaches keys and calendars one by one, adds short names, and nothing else without a tenant', () => {
    const [apiKey, calendar, slug] = [keys.apiKeyKey('x').pk, keys.calendarKey('x').pk, keys.slugKey('x').pk];
    for (const action of ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem']) {
      expect(inSession({ action, keys: [apiKey] })).toBe(true);
      expect(inSession({ action, keys: [calendar] })).toBe(true);
      expect(inSession({ action, keys: [slug] })).toBe(action === 'PutItem');
      expect(inSession({ action, keys: ['OTHER#x'] })).toBe(false);
    }
    expect(inSession({ action: 'Query', keys: [apiKey] })).toBe(false);
    expect(inSession({ action: 'PutItem', keys: [onceOfPerson] })).toBe(true);
    expect(inSession({ action: 'GetItem', keys: [onceOfPerson] })).toBe(false);
  });

  it.each([false, true])('never scans (the index: %s)', (index) => {
    expect(inSession({ action: 'Scan', keys: [], index })).toBe(false);
  });

  it('reaches no agency when it names none', () => {
    for (const key of [...partitionsOf(OURS), 'A#', 'A##']) {
      expect(allows(ofSession, { action: 'GetItem', keys: [key] })).toBe(false);
    }
  });

  it('is opened by the API’s function alone, for an agency and with no other tag', () => {
    expect(roleOf(api, 'ApiTenantRole').AssumeRolePolicyDocument.Statement).toEqual([
      {
        Effect: 'Allow',
        Principal: { AWS: { 'Fn::GetAtt': [expect.stringMatching(/^ApiRole/), 'Arn'] } },
        Action: ['sts:AssumeRole', 'sts:TagSession'],
        Condition: {
          StringLike: { 'aws:RequestTag/agency': `agn_${'?'.repeat(26)}` },
          'ForAllValues:StringEquals': { 'aws:TagKeys': ['agency'] },
        },
      },
    ]);
  });
});

describe('the function’s own role, then', () => {
  it('finds out who calls: agencies, members, keys, calendars, memberships', () => {
    const agency = keys.agencyPartition(keys.tenantOf(OURS));
    expect(allows(ofFunction, { action: 'GetItem', keys: [agency] })).toBe(true);
    expect(allows(ofFunction, { action: 'BatchGetItem', keys: [agency, `A#${THEIRS}`] })).toBe(true);
    for (const action of EVERY_ACTION) {
      const may = allows(ofFunction, { action, keys: [keys.apiKeyKey('x').pk] });
      expect({ action, may }).toEqual({ action, may: action === 'UpdateItem' });
    }
    expect(allows(ofFunction, { action: 'UpdateItem', keys: [`${agency}#USAGE`] })).toBe(true);
    expect(allows(ofFunction, { action: 'GetItem', keys: [onceOfPerson] })).toBe(true);
    expect(allows(ofFunction, { action: 'Query', index: true, keys: [keys.membershipsIndex(MEMBER)] })).toBe(true);
  });

  it.each(EVERY_ACTION)('may not %s what lies below an agency, but count what it uses', (action) => {
    const { [`${keys.agencyPartition(keys.tenantOf(OURS))}#USAGE`]: usage, ...below } = Object.fromEntries(
      partitionsOf(OURS).map((key) => [key, allows(ofFunction, { action, keys: [key] })]),
    );
    const reached = Object.entries(below).flatMap(([key, may]) => (may ? key : []));
    expect(reached.filter((key) => key !== `A#${OURS}`)).toEqual([]);
    expect(usage).toBe(action === 'UpdateItem');
  });

  it('lists no agency, neither in the table nor by the index', () => {
    expect(allows(ofFunction, { action: 'Query', keys: [`A#${OURS}`] })).toBe(false);
    for (const key of indexesOf(OURS))
      expect(allows(ofFunction, { action: 'Query', index: true, keys: [key] })).toBe(false);
    expect(allows(ofFunction, { action: 'Scan', keys: [] })).toBe(false);
  });

  it('is told which role a session takes', () => {
    api.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: { TENANT_ROLE_ARN: { 'Fn::GetAtt': [Match.stringLikeRegexp('^ApiTenantRole'), 'Arn'] } },
      },
    });
  });
});

it('is left out unless it was asked for', () => {
  expect(JSON.stringify(synthesize(PROD).api.toJSON())).not.toMatch(/TENANT_ROLE_ARN|LeadingKeys/);
});

interface Role {
  AssumeRolePolicyDocument: { Statement: unknown[] };
}

function roleOf(template: Template, id: string): Role {
  const roles = Object.entries(template.findResources('AWS::IAM::Role')) as [string, { Properties: Role }][];
  const found = roles.find(([logicalId]) => logicalId.startsWith(id));
  if (!found) throw new Error(`There is no role ${id}.`);
  return found[1].Properties;
}
