import { must, startApi, type Api, type Client } from '../support/api';
import { goldenFile } from '../support/golden';
import { foreignParts, tablesOf, tokensOf } from '../support/markdown';
import { startWalk, stepContent, walkThrough, walkTo, type Walk } from '../support/walk';

const DOCUMENT = 'query ($id: ID!) { strategy(id: $id) { document(format: MARKDOWN) } }';

let api: Api;
let ana: Client;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  api.clock.set('2026-09-15T10:00:00Z');
  ana = await api.agency();
});

const documentOf = async ({ client, strategyId }: Walk): Promise<string> =>
  (await must(client, DOCUMENT, { id: strategyId })).strategy.document;

/** Round trips to the table besides finding out who calls. */
async function roundTripsOf({ client, strategyId }: Walk): Promise<number> {
  await must(client, '{ __typename }');
  const caller = client.last();
  await must(client, DOCUMENT, { id: strategyId });
  return client.last().roundTrips - caller.roundTrips;
}

/** The headings of a level, as a reader sees them. */
const headings = (document: string, level: number): string[] => {
  const tokens = tokensOf(document);
  return tokens.flatMap(({ type, tag }, index) =>
    type === 'heading_open' && tag === `h${level}` ? [tokens[index + 1]?.content ?? ''] : [],
  );
};

describe('the document of a finished strategy', () => {
  let document: string;
  let finished: Walk;

  beforeAll(async () => {
    finished = await walkTo(await api.agency(), 'RETURNS');
    await walkThrough(finished, 'RETURNS');
    document = await documentOf(finished);
  }, 30_000);

  it('reads like the one that is kept', () => {
    expect(document).toBe(goldenFile('strategy.md', document));
  });

  it('has a heading for every step, in order, with letter, title and status', () => {
    expect(headings(document, 1)).toEqual(['Bread for everyone']);
    expect(headings(document, 2)).toEqual([
      'What is still open',
      'A. Objectives: complete',
      'B. Analysis: complete',
      'C. Rethink: complete',
      'D. Identity: complete',
      'E. Uniqueness: complete',
      'F. Tactics: complete',
      'G. Research: complete',
      'H. Integration: complete',
      'I. Trial: complete',
      'J. Promotion: complete',
      'K. Resources: complete',
      'L. Launch: complete',
      'M. Optimization: complete',
      'N. Measurement: complete',
      'O. Short term review: complete',
      'Q. Mid term review: complete',
      'P. Long term review: complete',
      'R. Returns: complete',
    ]);
  });

  it('consists of tables whose rows have as many cells as their heads, and of nothing foreign', () => {
    const tables = tablesOf(document);
    expect(tables.length).toBe(tokensOf(document).filter(({ type }) => type === 'table_open').length);
    expect(tables.length).toBeGreaterThan(20);
    for (const [head, ...rows] of tables) {
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.map((row) => row.length)).toEqual(rows.map(() => head?.length));
    }
    expect(foreignParts(document)).toEqual([]);
  });

  it('takes two round trips, whatever it tells of', async () => {
    expect(await roundTripsOf(finished)).toBe(2);
  });
});

describe('the document of a strategy under way', () => {
  it('says what is open, and names the steps that are still to come', async () => {
    const walk = await walkTo(ana, 'INTEGRATION');
    const document = await documentOf(walk);
    expect(document).toContain('| Progress | 7 of 18 steps complete |');
    expect(document).toContain('| Current step | H. Integration |');
    expect(document).toContain('Before step H. Integration is complete:');
    expect(document).toContain('- H1, Assemble: Create a profile for every platform of step D.');
    expect(headings(document, 2).slice(8, 10)).toEqual(['H. Integration: open', 'I. Trial: waits for earlier steps']);
    expect(headings(document, 2)).toHaveLength(19);
    expect(document.match(/\*Nothing written down yet\.\*/g)).toHaveLength(10);
  }, 20_000);

  it('takes one round trip before anything is measured', async () => {
    expect(await roundTripsOf(await startWalk(ana))).toBe(1);
  });

  it('shows texts as they were written, never as something else', async () => {
    const walk = await startWalk(ana);
    const { objectives } = stepContent('OBJECTIVES') as { objectives: { objectives: object[] } };
    const vision = '<img src=x onerror=alert(1)> | # **bold**\n# not a heading\n| a | b |\n| - | - |';
    await must(
      ana,
      'mutation ($input: SaveStepInput!) { saveStep(input: $input) { strategy { document } userErrors { message } } }',
      {
        input: {
          strategyId: walk.strategyId,
          content: {
            objectives: {
              vision,
              objectives: [{ ...objectives.objectives[0], title: 'A | B\n| C |', approach: '`x` \\| [y](z)' }],
            },
          },
        },
      },
    );
    const document = await documentOf(walk);
    expect(foreignParts(document)).toEqual([]);
    expect(headings(document, 2)).toHaveLength(19);
    const table = tablesOf(document).find(([head]) => head?.[0]?.trim() === 'Objective');
    expect(table?.map((row) => row.length)).toEqual([8, 8, 8]);
  });
});

describe('who may read the document', () => {
  it('a client of the brand', async () => {
    const walk = await startWalk(ana);
    const client = await ana.as('CLIENT', { brandIds: [walk.brandId], approverGroup: 'BOARD' });
    expect(await documentOf({ ...walk, client })).toContain('# Bread for everyone');
  });

  const ALL = ['strategies:read', 'brands:read', 'profiles:read', 'campaigns:read', 'approvals:read', 'metrics:read'];

  it.each(ALL)('no program without %s: the document tells of that too', async (lacking) => {
    const { strategyId } = await startWalk(ana);
    const allowed = await ana.key({ scopes: ALL });
    const refused = await ana.key({ scopes: ALL.filter((scope) => scope !== lacking) });
    expect((await allowed.query(DOCUMENT, { id: strategyId })).errors).toBeUndefined();
    const { errors } = await refused.query(DOCUMENT, { id: strategyId });
    expect(errors).toMatchObject([
      { message: `This needs the permission ${lacking}.`, extensions: { code: 'FORBIDDEN' } },
    ]);
  });
});
