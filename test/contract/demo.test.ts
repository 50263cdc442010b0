import { temporaryFolder } from '../support/folder';
import { endProcesses, run, startServer } from '../support/local-process';

afterAll(endProcesses);

describe('the demo', () => {
  it('plays the main job over HTTP, and every figure is right', async () => {
    const environment = { RESONANCE_DATA_DIR: temporaryFolder() };
    const server = await startServer(environment);
    const { code, output, errors } = await run('demo', environment).ended;
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('1280 good values, 6 rows refused');
    expect(output).toContain('return on investment: 1.5');
    expect(output).toContain('Everything was as it should be.');
    server.child.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
  }, 60_000);

  it('loses nothing that was answered when the server is killed in the middle, and goes on', async () => {
    const environment = { RESONANCE_DATA_DIR: temporaryFolder() };
    const killed = await startServer(environment);
    const demo = run('demo', environment);
    await new Promise<void>((resolve) => {
      demo.child.stdout.on('data', () => {
        if (demo.said.output.includes('H3 draft')) resolve();
      });
    });
    killed.child.kill('SIGKILL');
    const interrupted = await demo.ended;
    expect(interrupted.code).toBe(1);
    const [, agencyId = ''] = /npm run demo -- --resume (\S+)/.exec(interrupted.errors) ?? [];
    expect(agencyId).toMatch(/^agn_/);

    const again = await startServer(environment);
    const resumed = await run('demo', environment, '--resume', agencyId).ended;
    expect({ code: resumed.code, errors: resumed.errors }).toEqual({ code: 0, errors: '' });
    expect(resumed.output).toContain('import: 0 created, 12 were there already');
    // What was reported complete before the server died is not done again.
    const reported = (text: string) =>
      text.match(/^ +(?:[A-Z] {2}[A-Z_]+|H\d \w+)/gm)?.map((line) => line.trim()) ?? [];
    const before = reported(interrupted.output);
    expect(before).toContain('H3 draft');
    expect(before.filter((step) => reported(resumed.output).includes(step))).toEqual([]);
    again.child.kill('SIGTERM');
    await again.ended;
  }, 60_000);

  it('says what to do when no server is running', async () => {
    const { code, errors } = await run('demo', { RESONANCE_DATA_DIR: temporaryFolder() }).ended;
    expect({ code, errors: errors.trim() }).toEqual({
      code: 1,
      errors: 'No server is running on this data folder. Start one first: npm start',
    });
  }, 20_000);
});
