import { join } from 'node:path';
import { temporaryFolder } from '../support/folder';
import { callAs } from '../support/local-caller';
import { endProcesses, run, startServer, type Outcome } from '../support/local-process';

afterAll(endProcesses);

const said = ({ errors, output, code }: Outcome) => ({ code, text: output + errors });

const CREATE = `mutation { createAgency(input: { name: "North", slug: "north", timeZone: "Europe/Madrid", currency: "EUR" })
  { agency { id } userErrors { message } } }`;

describe('export and restore', () => {
  it('move an agency from a running server into the data of one that is stopped', async () => {
    const from = { RESONANCE_DATA_DIR: join(temporaryFolder(), 'from') };
    const to = { RESONANCE_DATA_DIR: join(temporaryFolder(), 'to') };
    const folder = join(temporaryFolder(), 'export');
    const first = await startServer(from);
    const ana = await callAs(first.url, from.RESONANCE_DATA_DIR, 'ana@example.com');
    await ana(CREATE);

    const exported = said(await run('export', from, '--to', folder, '--agency', 'north').ended);
    expect(exported).toEqual({ code: 0, text: expect.stringMatching(/Done: \d+ items in \d files/) });
    const restored = said(await run('restore', to, '--from', folder).ended);
    expect(restored).toEqual({ code: 0, text: expect.stringContaining('0 missing, 0 different, 0 not in the export') });
    const again = said(await run('restore', to, '--from', folder).ended);
    expect(again).toEqual({ code: 1, text: expect.stringContaining('is not empty. --merge') });

    const second = await startServer(to);
    const call = await callAs(second.url, to.RESONANCE_DATA_DIR, 'ana@example.com');
    expect(await call('{ agency { name slug } }')).toEqual({ agency: { name: 'North', slug: 'north' } });
    await call('mutation { updateAgency(input: { name: "South" }) { userErrors { message } } }');
    const verified = said(await run('restore', to, '--from', folder, '--verify').ended);
    expect(verified.code).toBe(3);
    expect(verified.text).toMatch(/0 missing, 1 different, \d+ not in the export/);
    expect(verified.text).toMatch(/different\tA#agn_\w+\tAGENCY/);
  }, 60_000);

  it.each([
    ['export', [], '--to needs the name of a folder.'],
    ['export', ['--to', 'x', '--read-units', 'many'], '--read-units needs a number.'],
    ['restore', ['--from', 'x', '--sideways'], "Unknown option '--sideways'"],
    ['restore', ['--from', 'x', '--endpoint', 'here'], '--endpoint needs the http address of a DynamoDB.'],
  ] as const)('say how they are used: %s %j', async (program, args, sentence) => {
    const { code, errors } = await run(program, {}, ...args).ended;
    expect(code).toBe(2);
    expect(errors).toContain(sentence);
    expect(errors).toContain(`Use: npm run -s ${program} --`);
  });
});
