import type { Target } from '../../lambdas/operations/target';
import { startAws, type Aws } from '../support/aws';
import { temporaryFolder } from '../support/folder';
import { endProcesses, run } from '../support/local-process';
import { engineEndpoint } from '../support/services';
import { allItems, newTable } from '../support/tables';

const REGION = ['--region', 'eu-west-1'];
const ANA = ['--email', 'ana@example.com', '--agency-name', 'Northwind', '--slug', 'northwind'];

let table: Target;
let aws: Aws;
beforeAll(async () => {
  table = await newTable();
  const stacks = {
    'resonance-dev-data': { TableName: table.tableName },
    'resonance-dev-identity': { UserPoolId: 'eu-west-1_Pool', ClientId: 'client' },
    'resonance-staging-data': {},
  };
  aws = await startAws(stacks, { dynamodb: engineEndpoint() });
});
afterAll(() => aws.server.close());
afterAll(endProcesses);

const command = (program: 'first-owner' | 'export' | 'restore' | 'migrate', ...args: string[]) =>
  run(program, aws.environment, ...args).ended;

describe('a command that names a stage', () => {
  it('finds table and user pool by what the stage’s stacks tell: the first owner, then everything in a folder', async () => {
    const founded = await command('first-owner', '--stage', 'dev', ...REGION, ...ANA);
    expect(founded).toMatchObject({ code: 0, errors: '' });
    expect(founded.output).toMatch(/^ana@example\.com owns Northwind \(agn_\w+\)\.\nThe first password is on its way/);
    expect(aws.pools).toEqual(['eu-west-1_Pool']);
    const folder = temporaryFolder();
    const { code, errors } = await command('export', '--stage', 'dev', ...REGION, '--to', folder);
    expect({ code, errors }).toEqual({ code: 0, errors: expect.stringContaining('Done: ') as string });
    expect(errors).toContain(`Done: ${(await allItems(table)).length} items`);
    const verified = await command('restore', '--stage', 'dev', ...REGION, '--from', folder, '--verify');
    expect(verified).toMatchObject({ code: 0, errors: expect.stringContaining('0 missing, 0 different') as string });
  });

  it.each([
    [['--stage', 'prod'], 'There is no resonance-prod-data in eu-west-1: deploy it, or name another stage or region.'],
    [['--stage', 'staging'], 'resonance-staging-data tells no TableName: deploy the stage again.'],
  ])('says what is missing: %j', async (stage, sentence) => {
    const { code, errors } = await command('migrate', '--dry-run', ...stage, ...REGION);
    expect({ code, errors }).toEqual({ code: 1, errors: `${sentence}\n` });
  });

  it('takes no name of a table beside it', async () => {
    const { code, errors } = await command('migrate', '--stage', 'dev', '--table', 'resonance');
    expect(code).toBe(2);
    expect(errors).toContain('--stage finds the table by itself: leave --table and --endpoint out.');
  });
});
