import type { ApiKey } from '../../lambdas/domain/api-key';
import type { JournalEntry } from '../../lambdas/domain/journal';
import { apiKeyId, newJournalId } from '../../lambdas/shared/ids';
import { chunks, inParallel } from '../../lambdas/shared/parallel';
import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { sessionOf } from '../support/session';

let api: Api;
let owner: Client;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  api.clock.set('2026-09-15T10:00:00Z');
  owner = await api.agency();
});
afterAll(() => mustHaveNoFaults(api));

const LOG = `query ($after: String, $filter: AuditFilter) { auditLog(first: 25, after: $after, filter: $filter) {
  nodes { operation subjectIds } pageInfo { hasNextPage endCursor } } }`;
const KEYS = `query ($after: String) { apiKeys(first: 25, after: $after, filter: { statuses: [ACTIVE] }) {
  nodes { name } pageInfo { hasNextPage endCursor } } }`;

async function createBrand(): Promise<string> {
  const { createBrand: made } = await must(
    owner,
    'mutation { createBrand(input: { name: "Olivo" }) { brand { id } userErrors { message } } }',
  );
  return made.brand.id;
}

/** Writes down so many mutations, each a second after the one before. */
async function writeJournal(count: number): Promise<void> {
  const { store } = sessionOf(owner.agencyId).session;
  const entries = Array.from({ length: count }, (_, index): JournalEntry => {
    const at = new Date(Date.parse('2026-09-15T11:00:00Z') + index * 1_000);
    return {
      id: newJournalId(at),
      at: at.toISOString(),
      operation: 'updateAgency',
      actorId: 'mem_x',
      memberId: 'mem_x',
      outcome: 'DONE',
      codes: [],
      subjectIds: [],
      brandIds: [],
      requestId: 'r',
      part: 1,
      events: [],
    };
  });
  await inParallel(entries, (entry) => store.addJournalEntry(entry));
}

describe('a page of the audit log on which little matches', () => {
  it('has looked at a thousand entries and says where to go on, and the next one finds what is beyond', async () => {
    const brandId = await createBrand();
    await writeJournal(1_100);
    const filter = { operation: 'createBrand' };
    const { auditLog: first } = await must(owner, LOG, { filter });
    expect(first).toEqual({ nodes: [], pageInfo: { hasNextPage: true, endCursor: expect.any(String) } });
    expect(owner.last()).toMatchObject({ requests: 3, roundTrips: 3 });
    const { auditLog: second } = await must(owner, LOG, { filter, after: first.pageInfo.endCursor });
    expect(second.nodes).toEqual([{ operation: 'createBrand', subjectIds: [brandId] }]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(owner.last()).toMatchObject({ requests: 2, roundTrips: 2 });
  }, 30_000);

  it('tells those who see certain brands nothing of how much they do not see', async () => {
    const brandId = await createBrand();
    const key = await owner.key({ scopes: ['audit:read'], brandIds: [brandId] });
    await writeJournal(1_100);
    const { auditLog } = await must(key, LOG, {});
    expect(auditLog.nodes).toEqual([{ operation: 'createBrand', subjectIds: [brandId] }]);
    expect(auditLog.pageInfo.hasNextPage).toBe(false);
  }, 30_000);
});

describe('a page of keys on which little matches', () => {
  /** Ended keys, as years leave them behind. */
  async function endKeys(count: number): Promise<void> {
    const { store } = sessionOf(owner.agencyId).session;
    const ended = Array.from({ length: count }, (_, index): ApiKey => {
      const lookup = `${owner.agencyId.slice(-6)}${String(index).padStart(4, '0')}`;
      const createdAt = '2025-01-01T00:00:00.000Z';
      return {
        id: apiKeyId(lookup),
        lookup,
        name: `Ended ${index}`,
        mode: 'LIVE',
        lastFour: '0000',
        hash: '',
        scopes: [],
        issuerId: 'mem_x',
        revokedAt: createdAt,
        createdAt,
        version: 1,
      };
    });
    for (const part of chunks(ended, 40)) {
      const changes = part.flatMap((apiKey) => [
        { do: 'create-api-key' as const, apiKey },
        { do: 'list-api-key' as const, apiKey },
      ]);
      expect(await store.commit(changes)).toBeUndefined();
    }
  }

  it('has looked at two hundred, and the next one finds what is beyond', async () => {
    await endKeys(240);
    await owner.key({ scopes: ['brands:read'] });
    const { apiKeys: first } = await must(owner, KEYS);
    expect(first).toEqual({ nodes: [], pageInfo: { hasNextPage: true, endCursor: expect.any(String) } });
    expect(owner.last()).toMatchObject({ requests: 4, roundTrips: 2 });
    const { apiKeys: second } = await must(owner, KEYS, { after: first.pageInfo.endCursor });
    expect(second).toMatchObject({ nodes: [{ name: 'test' }], pageInfo: { hasNextPage: false } });
  }, 30_000);
});
