import { createCall } from '../../lambdas/local/graphql-client';
import { temporaryFolder } from '../support/folder';
import { callAs, tokenFor } from '../support/local-caller';
import { endProcesses, run, startServer } from '../support/local-process';

afterEach(endProcesses);

const STANDING = `{
  brands(first: 100) { totalCount }
  brand(by: { externalId: "CRM-1000" }) {
    profiles { nodes { handle missingCriteria } }
    strategies { nodes { steps { letter status subSteps { position status } } } }
  }
}`;

interface Standing {
  brands: { totalCount: number };
  brand: {
    profiles: { nodes: { handle: string; missingCriteria: string[] }[] };
    strategies: {
      nodes: { steps: { letter: string; status: string; subSteps: { position: number; status: string }[] }[] }[];
    };
  };
}

/** What the server has of the demo's brand, read through the API. */
async function standing(url: string, folder: string, agencyId: string): Promise<Standing> {
  const token = await tokenFor(folder, 'lucia@example.com');
  const call = createCall(url, { authorization: `Bearer ${token}`, 'x-agency-id': agencyId });
  return (await call(STANDING)) as unknown as Standing;
}

/** The letters of the steps, and `H1` to `H7`, of which the demo said that they are complete. */
const reported = (output: string): string[] =>
  [...output.matchAll(/^ {2}✓ ([A-Z]|H\d) /gm)].map(([, name = '']) => name);

const completed = ({ brand }: Standing): string[] =>
  brand.strategies.nodes.flatMap(({ steps }) =>
    steps.flatMap(({ letter, status, subSteps }) => [
      ...subSteps.filter((one) => one.status === 'COMPLETED').map(({ position }) => `${letter}${position}`),
      ...(status === 'COMPLETED' ? [letter] : []),
    ]),
  );

const agencyIn = (text: string): string => /agn_\w+/.exec(text)?.[0] ?? '';

describe('the demo', () => {
  it('plays the main job over HTTP, and every figure is right', async () => {
    const environment = { RESONANCE_DATA_DIR: temporaryFolder() };
    const server = await startServer(environment);
    const { code, output, errors } = await run('demo', environment).ended;
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(reported(output).join('')).toBe('ABCDEFGH1H2H3H4H5H6H7HIJKLMNOQPR');
    expect(output).toContain('12,000.01 EUR by 50 : 30 : 20 is 6,000.01 + 3,600.00 + 2,400.00');
    expect(output).toContain('1280 good values are taken in, 6 rows are refused');
    expect(output.match(/^ +(38|67|71|624|797|1239) {3}\S.*$/gm)).toHaveLength(6);
    expect(output).toContain('Return on investment: 198.3 %');
    expect(output).toMatch(/^ +Mercado Olivo +– +completed +18 of 18 +1 +9,909\.61$/m);
    expect(output).toContain('Every answer was as it should be.');
    expect(output).not.toContain('\u001B');

    // A run that came to its end has nothing left to do.
    const again = await run('demo', environment, '--resume', agencyIn(output)).ended;
    expect({ code: again.code, errors: again.errors }).toEqual({ code: 0, errors: '' });
    expect(reported(again.output)).toEqual([]);
    expect(server.said.errors).toBe('');
  }, 180_000);

  it('loses nothing that was answered when the server is killed in the middle, and goes on', async () => {
    const environment = { RESONANCE_DATA_DIR: temporaryFolder() };
    const killed = await startServer(environment);
    const demo = run('demo', environment);
    await new Promise<void>((resolve) => {
      demo.child.stdout.on('data', () => {
        if (demo.said.output.includes('✓ H3')) resolve();
      });
      void demo.ended.then(() => resolve());
    });
    killed.child.kill('SIGKILL');
    const interrupted = await demo.ended;
    const agencyId = agencyIn(interrupted.output);
    expect(interrupted.code).toBe(1);
    expect(interrupted.errors).toBe(
      `The server at ${killed.url} stopped answering. Nothing that it answered is lost: start it again, then go on with\nnpm run demo -- --resume ${agencyId}\n`,
    );
    const before = reported(interrupted.output);
    expect(before).toContain('H3');
    expect(before).not.toContain('R');

    const again = await startServer(environment);
    const kept = await standing(again.url, environment.RESONANCE_DATA_DIR, agencyId);
    expect(kept.brands.totalCount).toBe(12);
    expect(kept.brand.profiles.nodes).toEqual(
      ['ig_0', 'x_0', 'mercado-olivo-blog'].map((handle) => ({ handle, missingCriteria: [] })),
    );
    // What was under way may have been done just before the end, though its answer never came.
    const complete = completed(kept);
    expect(complete.slice(0, before.length)).toEqual(before);
    expect(complete.length).toBeLessThanOrEqual(before.length + 1);

    const resumed = await run('demo', environment, '--resume', agencyId).ended;
    expect({ code: resumed.code, errors: resumed.errors }).toEqual({ code: 0, errors: '' });
    expect(resumed.output).toContain('the import: 0 created, 12 were there already');
    expect([...complete, ...reported(resumed.output)].join('')).toBe('ABCDEFGH1H2H3H4H5H6H7HIJKLMNOQPR');
    expect(completed(await standing(again.url, environment.RESONANCE_DATA_DIR, agencyId))).toHaveLength(25);
  }, 180_000);

  it('works at any address with the tokens of two people, and leaves the rest of the server as it was', async () => {
    const environment = { RESONANCE_DATA_DIR: temporaryFolder(), RESONANCE_DEMO: 'on' };
    const { url } = await startServer(environment);
    const token = await tokenFor(environment.RESONANCE_DATA_DIR, 'maria@example.com');
    const elsewhere = { RESONANCE_DATA_DIR: temporaryFolder() };
    const approver = await tokenFor(environment.RESONANCE_DATA_DIR, 'pablo@example.com');
    const at = ['--url', `${url}/graphql`, '--token', token, '--approver-token', approver];
    const { code, output, errors } = await run('demo', elsewhere, ...at).ended;
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('Every answer was as it should be.');
    expect(output).not.toContain(token);
    const ana = await callAs(url, environment.RESONANCE_DATA_DIR, 'ana@example.com');
    expect(await ana('{ agency { slug } }')).toEqual({ agency: { slug: 'demo' } });
  }, 180_000);
});

describe('a person who starts the demo', () => {
  const refusal = async (...args: string[]) => {
    const environment = { RESONANCE_DATA_DIR: temporaryFolder() };
    const { code, errors } = await run('demo', environment, ...args).ended;
    return { code, errors: errors.replace(environment.RESONANCE_DATA_DIR, 'FOLDER').trimEnd() };
  };
  const usage =
    'Use: npm run demo -- [--resume AGENCY_ID] [--url https://api.example.com --token JWT --approver-token JWT]';

  it('is told to start a server first', async () => {
    expect(await refusal()).toEqual({
      code: 1,
      errors: 'No server is running on the data in FOLDER. Start one first, in another window: npm start',
    });
  }, 20_000);

  it.each([
    [['--url', 'https://api.example.com', '--token', 'x'], '--url, --token and --approver-token belong together.'],
    [
      ['--url', 'example', '--token', 'x', '--approver-token', 'y'],
      '--url has to be an address that begins with https:// or http://.',
    ],
    [['--colour', 'red'], "Unknown option '--colour'"],
  ])(
    'with %j is told how to start it',
    async (args, sentence) => {
      expect(await refusal(...args)).toEqual({ code: 2, errors: `${sentence}\n${usage}` });
    },
    20_000,
  );

  it('is told what was expected and what came when an answer is wrong', async () => {
    const environment = { RESONANCE_DATA_DIR: temporaryFolder() };
    const server = await startServer(environment);
    const owner = await callAs(server.url, environment.RESONANCE_DATA_DIR, 'lucia@example.com');
    const { createAgency } = (await owner(
      'mutation { createAgency(input: { name: "Spoilt", slug: "spoilt" }) { agency { id } } }',
    )) as { createAgency: { agency: { id: string } } };
    await owner(
      'mutation { createBrand(input: { name: "One too many", externalId: "CRM-1" }) { userErrors { message } } }',
    );
    const { code, errors } = await run('demo', environment, '--resume', createAgency.agency.id).ended;
    expect({ code, errors }).toEqual({
      code: 1,
      errors: expect.stringMatching(/^the dry run: \{.+\} was expected, but the API says \{.+\}\.\n$/),
    });
  }, 180_000);
});
